import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import type { AuditEntry } from '../storage/audit.ts'
import type { Trouble, Troubles } from '../storage/troubles.ts'
import { showDateTime } from '../text/dates.ts'
import type { BotContext } from './context.ts'
import { show } from './menu.ts'
import { pageAt, pagesOf, turns } from './pages.ts'
import { showScreen } from './question-queue.ts'

export type TroublesServices = {
  timezone: string
  troubles: Pick<Troubles, 'list' | 'retry' | 'drop'>
  audit: { append(entry: AuditEntry): Promise<void> }
}

/** /suco: what could not be handled, and what may not have arrived; tried again, or left at that. */
export function createTroubleScreens({
  timezone,
  troubles,
  audit,
}: TroublesServices): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  composer.command('suco', async (ctx) => {
    if (!can(ctx.actor, 'trouble:settle')) await ctx.reply(ctx.t('troubles-not-allowed'))
    else await showList(ctx)
  })

  composer.callbackQuery(
    /^(?:nav:)?trouble:(list|open|retry|drop):(?:(event|message):)?(\d{1,15})$/,
    async (ctx) => {
      await ctx.answerCallbackQuery()
      if (!can(ctx.actor, 'trouble:settle')) return show(ctx, ctx.t('troubles-not-allowed'))
      const [, verb, what, number] = ctx.match
      const all = await troubles.list()
      const one = all.find((each) => each.what === what && each.number === Number(number))
      if (verb === 'list') return showList(ctx, { page: Number(number) })
      // Somebody else was faster, or the button is old: what is left is shown.
      if (!one) return showList(ctx, { note: ctx.t('troubles-gone') })
      if (verb === 'retry') return settle(ctx, one, 'retry')
      return verb === 'drop' ? settle(ctx, one, 'drop') : showOne(ctx, one)
    },
  )

  async function settle(ctx: BotContext, trouble: Trouble, deed: 'retry' | 'drop') {
    const { what, number } = trouble
    const isDone =
      deed === 'retry' ? await troubles.retry(trouble, ctx.now) : await troubles.drop(trouble)
    if (!isDone) return showList(ctx, { note: ctx.t('troubles-gone') })
    await audit.append({
      at: ctx.now,
      actorId: ctx.actor?.personId,
      action: deed === 'retry' ? 'trouble.retry' : 'trouble.drop',
      object: `${what}:${number}`,
    })
    await showList(ctx, { note: ctx.t(`troubles-done-${deed}`, { name: nameOf(ctx, trouble) }) })
  }

  /** All of it, the oldest first. */
  async function showList(ctx: BotContext, { page: wanted = 1, note }: Shown = {}) {
    const all = await troubles.list()
    const { things, page, pages } = pageAt(
      pagesOf(all, (each) => lineOf(ctx, each)),
      wanted,
    )
    const head =
      all.length === 0
        ? ctx.t('troubles-none')
        : ctx.t('troubles-head', { count: all.length, page, pages })
    const lines = [
      ...(note === undefined ? [] : [note]),
      head,
      ...things.map((each) => lineOf(ctx, each)),
    ]
    const options = things.map((each) => ({
      label: nameOf(ctx, each),
      data: `trouble:open:${each.what}:${each.number}`,
    }))
    const turning = turns(ctx, { page, pages, data: 'trouble:list' })
    await showScreen(ctx, lines, { options: [...options, ...turning], nav: [] })
  }

  async function showOne(ctx: BotContext, trouble: Trouble) {
    const { what, number } = trouble
    const data = (verb: string) => `trouble:${verb}:${what}:${number}`
    await showScreen(ctx, [lineOf(ctx, trouble), ctx.t(`troubles-what-${what}`)], {
      options: [
        { label: ctx.t(`troubles-retry-${what}`), data: data('retry') },
        { label: ctx.t('troubles-drop'), data: data('drop') },
      ],
      nav: [{ label: ctx.t('troubles-to-list'), data: 'trouble:list:1' }],
    })
  }

  function lineOf(ctx: BotContext, trouble: Trouble): string {
    const { what, name, unit, channel, at, attempts, isReminder } = trouble
    const who =
      name === undefined
        ? ctx.t('troubles-nobody')
        : unit === undefined
          ? name
          : ctx.t('troubles-who', { name, unit })
    const words = {
      ...{ who, attempts, thing: nameOf(ctx, trouble) },
      at: showDateTime(at, { locale: ctx.locale, timezone }),
      channel: ctx.t(`channel-${channel as 'zalo'}`),
    }
    if (what === 'event') return ctx.t('troubles-event', words)
    return ctx.t(isReminder ? 'troubles-reminder' : 'troubles-reply', words)
  }

  return composer
}

type Shown = { page?: number; note?: string }

/** “Tin đến 12”, by which it is picked. */
const nameOf = ({ t }: Pick<BotContext, 't'>, { what, number }: Trouble): string =>
  t(`troubles-name-${what}`, { number: String(number) })
