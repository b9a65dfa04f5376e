import type { InlineKeyboardMarkup } from 'grammy/types'
import { can } from '../domain/access.ts'
import type { BotContext } from './context.ts'
import { menu, show, type Choice } from './menu.ts'
import { reportingUnits } from './own-units.ts'

/** What waits for a person: shown after linking and on the home screen. */
export type Waiting = (ctx: BotContext) => Promise<{ text: string; markup?: InlineKeyboardMarkup }>

/** Where somebody can go from here: one menu, wherever it is shown. */
export type HomeMenu = (ctx: BotContext) => Promise<InlineKeyboardMarkup>

/** The home screen of a linked person: who they are here, what waits, where to go. */
export const createHome =
  ({ afterLink, homeMenu }: { afterLink: Waiting; homeMenu: HomeMenu }) =>
  async (ctx: BotContext): Promise<void> => {
    if (!ctx.actor)
      throw new Error('Only a linked person has a home screen; createStart comes first')
    const units = [...new Set(ctx.actor.memberships.map(({ unitName }) => unitName))].join('; ')
    const { text } = await afterLink(ctx)
    const greeting = ctx.t('people-home', { name: ctx.actor.name, units })
    await show(ctx, [greeting, text].filter(Boolean).join('\n'), await homeMenu(ctx))
  }

/** The commands this person may use, as menu entries: "go:baocao" is /baocao; `more` is the rest. */
export const createHomeMenu =
  (more: (ctx: BotContext) => Promise<Choice[]>): HomeMenu =>
  async (ctx) => {
    const commands = homeCommands(ctx).map((name) => ({
      label: ctx.t(`people-go-${name}`),
      data: `go:${name}`,
    }))
    return menu(ctx, [...commands, ...(await more(ctx))])
  }

/** The names of the commands for what this person may do here. */
export function homeCommands({ actor }: Pick<BotContext, 'actor'>) {
  return [
    ...(reportingUnits({ actor }).length > 0 ? (['baocao', 'capnhat'] as const) : []),
    ...(can(actor, 'model:read') || can(actor, 'model:read-recognised')
      ? (['mohinh'] as const)
      : []),
    ...(can(actor, 'duty:read') ? (['hannop', 'trangthai'] as const) : []),
    ...(can(actor, 'overview:read') ? (['tonghop'] as const) : []),
    ...(can(actor, 'report:review') ? (['duyet'] as const) : []),
    ...(can(actor, 'people:invite') ? (['nguoidung'] as const) : []),
    ...(can(actor, 'duty:create') ? (['hanbaocao'] as const) : []),
    ...(can(actor, 'broadcast:send') ? (['thongbao'] as const) : []),
    ...(can(actor, 'question:answer') ? (['cauhoi'] as const) : []),
    ...(can(actor, 'question:ask') ? (['hoi'] as const) : []),
    'huongdan' as const,
  ]
}
