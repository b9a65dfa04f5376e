import { messageFor, type BroadcastMessage } from '../broadcasts/message.ts'
import { valuesFor } from '../broadcasts/values.ts'
import { zaloMessages } from '../channels/zalo-messages.ts'
import type { Broadcast } from '../domain/broadcasts.ts'
import type { Locale } from '../text/texts.ts'
import {
  broadcastScreen,
  firstOf,
  listLink,
  openLink,
  type BroadcastScreenServices,
} from './broadcast-draft.ts'
import type { FigureServices } from './broadcast-figures.ts'
import type { BotContext } from './context.ts'
import type { Words } from './deadline.ts'
import { menu } from './menu.ts'

type SampleServices = Pick<
  FigureServices,
  'texts' | 'timezone' | 'broadcasts' | 'broadcastRecipients' | 'attachments' | 'owedByUnits'
>

export type PreviewServices = SampleServices & BroadcastScreenServices

type Reader = { name: string; unit: string | undefined; unitId: string | undefined }

/** A broadcast as people will see it: as the first of them gets it, and as the admin would. */
export function createBroadcastPreview(services: PreviewServices) {
  /** What can be done with it comes last: a number that is typed now means one of these. */
  const end = async (
    ctx: BotContext,
    broadcast: Broadcast,
    text: string,
    { isLooked }: { isLooked: boolean },
  ) => {
    const { markup } = await broadcastScreen(ctx, broadcast, services, { isLooked })
    await ctx.reply(text, { reply_markup: markup })
  }

  return {
    /** As it looks on Telegram, and on Zalo. */
    async show(ctx: BotContext, broadcast: Broadcast): Promise<void> {
      const { number, contents } = broadcast
      const reader = await readerOf(ctx, broadcast, services)
      const sampleIn = (locale: Locale) =>
        sampleFor({ locale, now: ctx.now }, { broadcast, reader }, services)
      const message = await sampleIn(contents.en === undefined ? ctx.locale : 'vi')
      const unit = reader.unit ?? reader.name
      const onZalo = zaloLook(ctx, message)
      const zalo = [ctx.t('broadcast-preview-zalo', { count: onZalo.length }), ...onZalo].join(
        '\n\n',
      )
      const heads: [string, BroadcastMessage][] = [
        [ctx.t('broadcast-preview-telegram', { unit }), message],
        ...(contents.en === undefined
          ? []
          : [
              [ctx.t('broadcast-preview-english'), await sampleIn('en')] as [
                string,
                BroadcastMessage,
              ],
            ]),
      ]
      for (const [head, each] of heads) {
        // On Zalo there is nothing but words: buttons of a sample would take the place of the others.
        if (ctx.channel === 'zalo') await ctx.reply([head, wordsOf(each)].join('\n\n'))
        else {
          await ctx.reply(head)
          await perform(ctx, withoutDeeds(each, broadcast))
        }
      }
      if (ctx.channel !== 'zalo') return end(ctx, broadcast, zalo, { isLooked: true })
      await ctx.reply(zalo)
      return end(ctx, broadcast, ctx.t('broadcast-preview-end', { number }), { isLooked: true })
    },

    /** To whoever asks, as they would get it. */
    async test(ctx: BotContext, broadcast: Broadcast): Promise<void> {
      const [membership] = ctx.actor?.memberships ?? []
      const { name = '' } = ctx.actor ?? {}
      const reader = { name, unit: membership?.unitName, unitId: membership?.unitId }
      const message = await sampleFor(ctx, { broadcast, reader }, services)
      await perform(ctx, withoutDeeds(message, broadcast))
      // Nothing has a number below it: who answers the test with “1” must send nothing to others.
      await ctx.reply(ctx.t('broadcast-tested', { number: broadcast.number }), {
        reply_markup: menu(ctx, [], [openLink(ctx, broadcast.number), listLink(ctx)]),
      })
    },
  }
}

/** How many messages of Zalo’s month one person costs. */
export async function messagesOnZalo(
  words: Words & Partial<Pick<BotContext, 'actor'>>,
  broadcast: Broadcast,
  services: SampleServices,
): Promise<number> {
  const reader = await readerOf(words, broadcast, services)
  return zaloParts(await sampleFor(words, { broadcast, reader }, services)).length
}

/** The first of the list; whoever looks at it where nobody is on it. */
async function readerOf(
  { actor }: Partial<Pick<BotContext, 'actor'>>,
  { id }: Broadcast,
  { broadcastRecipients }: SampleServices,
): Promise<Reader> {
  const [first] = await broadcastRecipients.page(id, { limit: 1 })
  if (first) return first
  const [membership] = actor?.memberships ?? []
  return { name: actor?.name ?? '', unit: membership?.unitName, unitId: membership?.unitId }
}

async function sampleFor(
  { locale, now }: Pick<Words, 'locale' | 'now'>,
  { broadcast, reader }: { broadcast: Broadcast; reader: Reader },
  { texts, timezone, broadcasts, attachments, owedByUnits }: SampleServices,
): Promise<BroadcastMessage> {
  const { unitId } = reader
  const owed = unitId === undefined ? undefined : (await owedByUnits([unitId], now)).get(unitId)
  const files = await attachments.byIds(broadcast.contents.files)
  return messageFor({
    ...{ texts, broadcast, locale, now },
    of: await firstOf(broadcast, { broadcasts }),
    values: valuesFor(reader, owed ?? [], { texts, timezone, locale, now }),
    files: files.filter(({ file }) => file === 'kept'),
    capabilities: { edit: true },
  })
}

/** A call of this chat; the way out makes of it what its channel can show. */
const perform = (ctx: BotContext, { method, payload }: BroadcastMessage) => {
  const call = (ctx.api.raw as unknown as Record<string, (of: object) => Promise<unknown>>)[method]
  if (!call) throw new Error(`A broadcast can not be shown: there is no method ${method}`)
  return call({ chat_id: ctx.chat?.id, ...payload })
}

/** Its buttons are there to be looked at: they lead back, and nothing is acknowledged. */
function withoutDeeds(message: BroadcastMessage, { number }: Broadcast): BroadcastMessage {
  const { reply_markup: markup, ...payload } = message.payload as {
    reply_markup?: { inline_keyboard: { text: string }[][]; typed: string }
  }
  if (!markup) return message
  // What has no number with the others has none here.
  const keyboard = markup.inline_keyboard.map((row) =>
    row.map(({ text }) => ({ text, callback_data: `nav:bc:open:${number}` })),
  )
  const looks = { ...markup, inline_keyboard: keyboard }
  return { ...message, payload: { ...payload, reply_markup: looks } }
}

const zaloParts = (message: BroadcastMessage) =>
  zaloMessages(message, { linkFor: (name) => name, noFile: '' })

/** The words of a message, wherever they stand in it. */
function wordsOf({ payload }: BroadcastMessage): string {
  const {
    text,
    caption,
    media = [],
  } = payload as {
    text?: string
    caption?: string
    media?: { caption?: string }[]
  }
  return text ?? caption ?? media.flatMap((each) => each.caption ?? []).join('\n')
}

/** What Zalo would show, message by message. */
const zaloLook = ({ t }: Pick<Words, 't'>, message: BroadcastMessage): string[] =>
  zaloParts(message).map(({ method, body }) => {
    const { text, caption } = body as { text?: string; caption?: string }
    return method === 'sendPhoto'
      ? [t('broadcast-preview-photo'), caption].filter(Boolean).join('\n')
      : (text ?? '')
  })
