import { Composer } from 'grammy'
import type { Broadcast } from '../domain/broadcasts.ts'
import { checkText } from '../domain/broadcast-text.ts'
import { createBroadcastBeginning } from './broadcast-begin.ts'
import { broadcastScreen } from './broadcast-draft.ts'
import { createBroadcastFiles } from './broadcast-files.ts'
import type { BroadcastUseServices } from './broadcast-forms.ts'
import { createBroadcastKeeping } from './broadcast-keeping.ts'
import { isBefore, showBroadcasts } from './broadcast-list.ts'
import { createBroadcastOptions } from './broadcast-options.ts'
import { isScreen, partOf, pickedChange } from './broadcast-picks.ts'
import { createBroadcastPreview, type PreviewServices } from './broadcast-preview.ts'
import {
  createBroadcastSending,
  type SendingServices,
  type SendingWays,
} from './broadcast-sending.ts'
import type { BroadcastServices } from './broadcast-services.ts'
import type { BotContext } from './context.ts'
import type { Forms } from './forms.ts'
import { show } from './menu.ts'
import { officeUnit } from './office-unit.ts'

export type BroadcastsServices = BroadcastUseServices &
  PreviewServices &
  SendingServices &
  Pick<BroadcastServices, 'drafts' | 'sentFiles'>

/** /thongbao: the office writes once, chooses whom, sees what will happen, and sends. */
export function createBroadcastScreens(
  services: BroadcastsServices,
  forms: Pick<Forms, 'begin' | 'resume'>,
  ways: SendingWays,
): Composer<BotContext> {
  const { broadcasts } = services
  const keeping = createBroadcastKeeping(services)
  const begin = createBroadcastBeginning(services, forms)
  const options = createBroadcastOptions(services)
  const preview = createBroadcastPreview(services)
  const sending = createBroadcastSending(services, ways)
  const composer = new Composer<BotContext>(createBroadcastFiles(services, forms))

  composer.command('thongbao', async (ctx) => {
    if (officeUnit(ctx, 'broadcast:send') === undefined)
      return show(ctx, ctx.t('broadcast-not-allowed'))
    const [, number] = /^(?:so |số )?(\d{1,7})$/i.exec(ctx.match) ?? []
    if (number !== undefined) return openNumber(ctx, Number(number))
    if (ctx.match !== '') return writeAtOnce(ctx, ctx.match)
    const known = await broadcasts.list(
      ['draft', 'awaiting', 'scheduled', 'running', 'paused', 'finished', 'refused'],
      { limit: 1 },
    )
    return known.length > 0 ? showBroadcasts(ctx, services) : begin.compose(ctx, { isSure: false })
  })

  composer.callbackQuery(/^(?:nav:)?bc:(list|new)(?::(\d{1,4}|anew))?$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    if (officeUnit(ctx, 'broadcast:send') === undefined)
      return show(ctx, ctx.t('broadcast-not-allowed'))
    const [, verb, rest] = ctx.match
    if (verb === 'list') return showBroadcasts(ctx, services, { page: Number(rest ?? 1) })
    return begin.compose(ctx, { isSure: rest !== undefined })
  })

  composer.callbackQuery(
    /^(?:nav:)?bc:(open|preview|test|copy|send|approve|refuse|back|drop)(?::(\d{1,7}))(?::(\w{1,12}))?$/,
    async (ctx) => {
      const broadcast = await asked(ctx)
      if (!broadcast) return
      const [, verb, , rest = ''] = ctx.match
      switch (verb) {
        case 'preview':
          return preview.show(ctx, broadcast)
        case 'test':
          return preview.test(ctx, broadcast)
        case 'copy':
          return copy(ctx, broadcast)
        case 'send':
          return sending.send(ctx, broadcast, rest)
        case 'approve':
          return sending.approve(ctx, broadcast, rest)
        case 'back':
          return sending.takeBack(ctx, broadcast)
        case 'drop':
          return sending.drop(ctx, broadcast)
        case 'refuse':
          if (broadcast.status !== 'awaiting') return show(ctx, ctx.t('broadcast-decided-before'))
          // Before a reason is typed, and not after it.
          if (broadcast.decidedById === ctx.actor?.personId)
            return open(ctx, broadcast, ctx.t('broadcast-not-yourself'))
          return begin.part(ctx, broadcast, { part: 'refuse', verb, isSure: rest !== '' })
        default:
          return open(ctx, broadcast)
      }
    },
  )

  // What is changed of a draft: asked for where nothing was picked, and done where it was.
  composer.callbackQuery(
    /^(?:nav:)?bc:(text|english|files|whom|who|words|when|ack|ask|urgent|doubts|more)(?::(\d{1,7}))(?::(\w{1,12}))?$/,
    async (ctx) => {
      const broadcast = await asked(ctx)
      if (!broadcast) return
      if (broadcast.status !== 'draft') return open(ctx, broadcast, ctx.t('broadcast-too-late'))
      const [, verb = '', , picked] = ctx.match
      // Whom what follows is for, and when it goes, is no choice.
      if (broadcast.kind !== 'message' && verb !== 'text') return open(ctx, broadcast)
      const isSure = picked === 'anew'
      const part = partOf(verb, isSure ? undefined : picked, broadcast)
      if (part) return begin.part(ctx, broadcast, { part, verb, isSure })
      if (picked === undefined && isScreen(verb)) return options[verb](ctx, broadcast)
      const change = pickedChange(broadcast, verb, picked ?? '')
      const isDone = !change || (await keeping.change(ctx, broadcast, change))
      const now = (await broadcasts.byId(broadcast.id)) ?? broadcast
      return isDone ? open(ctx, now) : open(ctx, now, ctx.t('broadcast-too-late'))
    },
  )

  /** The broadcast of a button, for whom may see it; whoever may not is told why. */
  async function asked(ctx: BotContext & { match: string | RegExpMatchArray }) {
    await ctx.answerCallbackQuery()
    if (officeUnit(ctx, 'broadcast:send') === undefined) {
      await show(ctx, ctx.t('broadcast-not-allowed'))
      return undefined
    }
    const broadcast = await broadcasts.byNumber(Number(ctx.match[2]))
    if (!broadcast) await show(ctx, ctx.t('broadcast-gone'))
    return broadcast
  }

  async function openNumber(ctx: BotContext, number: number): Promise<void> {
    const broadcast = await broadcasts.byNumber(number)
    return broadcast ? open(ctx, broadcast) : show(ctx, ctx.t('broadcast-unknown', { number }))
  }

  /** One that has gone out is looked at elsewhere. */
  async function open(ctx: BotContext, broadcast: Broadcast, note?: string): Promise<void> {
    if (!isBefore(broadcast.status) && note === undefined) return ways.look(ctx, broadcast)
    await keeping.refresh(ctx, broadcast)
    const now = (await broadcasts.byId(broadcast.id)) ?? broadcast
    const { text, markup } = await broadcastScreen(ctx, now, services)
    return show(ctx, note === undefined ? text : `${note}\n\n${text}`, markup)
  }

  /** “/thongbao Kính gửi …” is a draft in one line; then it is asked whom it is for. */
  async function writeAtOnce(ctx: BotContext, typed: string): Promise<void> {
    const read = checkText(typed)
    if (!read.ok) return show(ctx, ctx.t(read.error.id, read.error.args))
    return askWhom(ctx, await keeping.create(ctx, newDraft({ vi: read.value, files: [] })))
  }

  async function copy(ctx: BotContext, { contents }: Broadcast): Promise<void> {
    return askWhom(ctx, await keeping.create(ctx, newDraft(contents)))
  }

  const askWhom = (ctx: BotContext, broadcast: Broadcast) =>
    begin.part(ctx, broadcast, { part: 'whom', verb: 'whom', isSure: true })

  return composer
}

const newDraft = (contents: Broadcast['contents']) => ({
  contents,
  audience: { to: [], except: [], roles: [] },
})
