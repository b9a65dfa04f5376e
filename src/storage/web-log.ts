import { z } from 'zod'
import type { Database } from './database.ts'
import { captioned, entity, marksIn, wordsOf, type Marks } from './web-marks.ts'

type Button = { text: string; data: string }

/** One thing that happened in a web chat; a page that applies all of them in order is up to date. */
export type WebEntry = { id: string; at: Date } & (
  | ({ from: 'person'; kind: 'message'; text: string } & Shown)
  | { from: 'person'; kind: 'tap'; message: number; data: string }
  | ({ from: 'bot'; kind: 'message'; message: number; text: string } & Shown & Keyboard & Marks)
  | ({ from: 'bot'; kind: 'edit'; message: number; text: string | undefined } & Keyboard & Marks)
  | { from: 'bot'; kind: 'delete'; message: number }
  | { from: 'bot'; kind: 'answer'; text: string }
  | { from: 'bot'; kind: 'typing' }
)

/** Files by the names that messages give them; a document with what its link says. */
type Shown = { photos: string[]; documents: { file: string; name: string }[] }

/** Rows of buttons; the ones whose data starts with `nav:` lead elsewhere, the rest are answers. */
type Keyboard = { buttons: Button[][] }

export type WebLog = ReturnType<typeof createWebLog>

/** How far back a page can look. */
export const webLogLength = 200

/** What was said in a web chat, read from the inbox and the outbox: it has no store of its own. */
export function createWebLog(database: Pick<Database, 'current'>) {
  return {
    /** The last 200 entries of a chat, oldest first. */
    async entries(chatKey: string): Promise<WebEntry[]> {
      const tx = database.current()
      const newest = { orderBy: { id: 'desc' }, take: webLogLength } as const
      const events = await tx.inboxEvent.findMany({ where: { chatKey }, ...newest })
      const calls = await tx.outboxMessage.findMany({
        // What the sender has taken is as good as delivered: on the web nothing can refuse it.
        where: { chatKey, status: { in: ['sending', 'sent', 'unknown', 'uncertain'] } },
        ...newest,
      })
      return [...events.reverse().flatMap(personEntry), ...calls.reverse().flatMap(botEntry)]
        .sort((one, other) => one.at.getTime() - other.at.getTime())
        .slice(-webLogLength)
    },
  }
}

type EventRow = { dedupe: string; payload: unknown; receivedAt: Date }

function personEntry({ dedupe, payload, receivedAt }: EventRow): WebEntry[] {
  const update = updateShape.safeParse(payload).data
  const base = { id: dedupe, at: receivedAt, from: 'person' as const }
  if (update?.message) {
    const { text, caption, photo, document } = update.message
    const photos = photo.slice(0, 1).map((size) => size.file_id)
    const documents = document ? [{ file: document.file_id, name: document.file_name }] : []
    return [{ ...base, kind: 'message', text: text ?? caption ?? '', photos, documents }]
  }
  if (update?.callback_query) {
    const { data, message } = update.callback_query
    return [{ ...base, kind: 'tap', message: Math.abs(message.message_id), data }]
  }
  return []
}

type CallRow = { id: bigint; method: string; payload: unknown; createdAt: Date }

function botEntry({ id, method, payload, createdAt }: CallRow): WebEntry[] {
  const call = callShape.safeParse(payload).data
  if (!call) return []
  // An answer is made at the moment of the message it answers, so an edit made later never
  // comes before the message it edits: the sort keeps the order of equal moments.
  const base = { id: `out:${id}`, at: createdAt, from: 'bot' as const }
  const message = Number(id)
  const buttons = call.reply_markup?.inline_keyboard ?? []
  const { text, caption, photo, document, media } = call
  const nothing = { photos: [], documents: [] }

  switch (method) {
    case 'sendMessage': {
      const said = { ...base, kind: 'message' as const, message, text: text ?? '' }
      return [{ ...said, ...nothing, buttons, ...marksIn(call.entities) }]
    }
    case 'sendPhoto': {
      const photos = photo === undefined ? [] : [photo]
      const said = { ...base, kind: 'message' as const, message, text: caption ?? '' }
      return [{ ...said, ...nothing, photos, buttons, ...marksIn(call.caption_entities) }]
    }
    case 'sendDocument': {
      // A caption of a few words names it: so the link does too.
      const isName = call.caption_entities.length === 0 && !caption?.includes('\n')
      const [name, words] = isName ? [caption ?? '', ''] : ['', caption ?? '']
      const documents = document === undefined ? [] : [{ file: document, name }]
      const said = { ...base, kind: 'message' as const, message, text: words }
      return [{ ...said, ...nothing, documents, buttons, ...marksIn(call.caption_entities) }]
    }
    case 'sendMediaGroup': {
      const { words, entities } = wordsOf(media)
      const photos = media.map((each) => each.media)
      const said = { ...base, kind: 'message' as const, message, text: words }
      return [{ ...said, ...nothing, photos, buttons, ...marksIn(entities) }]
    }
    case 'editMessageText':
    case 'editMessageCaption':
    case 'editMessageReplyMarkup':
      return edited(call).map((edit) => ({
        ...base,
        kind: 'edit',
        message: edit,
        text: text ?? caption,
        buttons,
        ...marksIn(text === undefined ? call.caption_entities : call.entities),
      }))
    case 'deleteMessage':
      return edited(call).map((gone) => ({ ...base, kind: 'delete', message: gone }))
    case 'answerCallbackQuery':
      return text ? [{ ...base, kind: 'answer', text }] : []
    case 'sendChatAction':
      return [{ ...base, kind: 'typing' }]
    default:
      return []
  }
}

/** The outbox number of the message a call changes; handlers know it by its negative. */
const edited = ({ message_id: id }: Call) => (id === undefined ? [] : [Math.abs(id)])

const updateShape = z.object({
  message: z
    .object({
      text: z.string().optional(),
      caption: z.string().optional(),
      photo: z.array(z.object({ file_id: z.string() })).default([]),
      document: z.object({ file_id: z.string(), file_name: z.string().default('') }).optional(),
    })
    .optional(),
  callback_query: z
    .object({ data: z.string(), message: z.object({ message_id: z.number() }) })
    .optional(),
})

const button = z
  .object({ text: z.string(), callback_data: z.string().default('') })
  .transform((raw): Button => ({ text: raw.text, data: raw.callback_data }))

type Call = z.infer<typeof callShape>

const callShape = z.object({
  text: z.string().optional(),
  entities: z.array(entity).default([]),
  ...captioned,
  photo: z.string().optional(),
  document: z.string().optional(),
  media: z.array(z.object({ media: z.string(), ...captioned })).default([]),
  message_id: z.number().optional(),
  reply_markup: z.object({ inline_keyboard: z.array(z.array(button)).default([]) }).optional(),
})
