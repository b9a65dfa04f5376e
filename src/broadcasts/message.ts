import { isPhotoType, type Attachment } from '../domain/attachments.ts'
import type { Broadcast } from '../domain/broadcasts.ts'
import { render, type Values } from '../domain/broadcast-text.ts'
import type { Capabilities } from '../messaging/channel.ts'
import type { Locale, Texts } from '../text/texts.ts'

/** A call without its chat. */
export type BroadcastMessage = { method: string; payload: Record<string, unknown> }

/** The message that is corrected or taken back, where it went and can still be reached. */
export type Changed = {
  /** Its id for an edit. */
  messageId: number
  sentAt: Date | undefined
}

type Wanted = {
  texts: Pick<Texts, 't'>
  broadcast: Pick<Broadcast, 'number' | 'kind' | 'contents' | 'wantsAck' | 'questions'>
  /** What a reminder, a correction or a withdrawal follows. */
  of?: Pick<Broadcast, 'number' | 'contents' | 'wantsAck' | 'questions'> | undefined
  locale: Locale
  values: Values
  /** Kept files only, in their order. */
  files: Attachment[]
  capabilities: Pick<Capabilities, 'edit'>
  /** What is changed in this chat; without it whatever follows is a message of its own. */
  changed?: Changed | undefined
  /** Whoever has said that they got it is not asked again. */
  hasAcknowledged?: boolean | undefined
  now: Date
}

type Mark = ReturnType<typeof render>['entities'][number]
type Words = { text: string; entities: Mark[] }

/** The longest words below a file; with the line above them, the words of the office are shorter. */
const maxCaption = 1024
const longestCaption = 900

/** A platform lets a message be deleted for two days. */
const deletableMs = 47 * 60 * 60_000

/** What one person gets of a broadcast: the words in their language, the files, the buttons. */
export function messageFor(wanted: Wanted): BroadcastMessage {
  const { broadcast, files } = wanted
  const buttons = buttonsFor(wanted)
  const changed = wanted.capabilities.edit ? wanted.changed : undefined
  const to = { message_id: changed?.messageId }

  if (broadcast.kind === 'withdrawal') {
    const isDeleted = changed && isDeletable(changed, wanted.now)
    return isDeleted
      ? { method: 'deleteMessage', payload: to }
      : asText(wordsOf(wanted, 'withdrawn'))
  }
  if (broadcast.kind === 'correction' && changed) {
    const words = wordsOf(wanted, 'corrected')
    const way = editOf(wanted, words)
    const said = way === 'editMessageText' ? asText(words).payload : captionOf(words)
    if (way) return { method: way, payload: { ...to, ...said, ...buttons } }
  }
  return withFiles(wordsOf(wanted, heads[broadcast.kind]), files, buttons)
}

const heads = {
  message: 'head',
  reminder: 'reminder',
  correction: 'correction',
  withdrawal: 'withdrawn',
} as const

const isDeletable = ({ sentAt }: Changed, now: Date): boolean =>
  sentAt === undefined || now.getTime() - sentAt.getTime() < deletableMs

/** How the message that is there can be changed; a file can not, only the words below it. */
function editOf({ of, broadcast, files }: Wanted, { text }: Words) {
  const had = of?.contents.files ?? []
  if (files.length === 0 && had.length === 0) return 'editMessageText'
  const isSame = files.length === 1 && had.join() === broadcast.contents.files.join()
  // What was too long for a caption went as a text of its own, and that can be edited as one.
  const wasCaption = (of?.contents.vi.length ?? 0) < longestCaption
  return isSame && wasCaption && text.length <= maxCaption ? 'editMessageCaption' : undefined
}

/** The words, below a line that says what they are. */
function wordsOf({ texts, broadcast, of, locale, values }: Wanted, head: Head): Words {
  const { kind, contents } = broadcast
  const said = render((locale === 'en' ? contents.en : undefined) ?? contents.vi, values)
  const number = kind === 'message' ? broadcast.number : (of ?? broadcast).number
  const first = texts.t(locale, `broadcast-message-${head}`, { number })
  const bold = { type: 'bold', offset: 0, length: first.length } as const
  if (said.text === '') return { text: first, entities: [bold] }
  const offset = first.length + 2
  const moved = said.entities.map((mark) => ({ ...mark, offset: mark.offset + offset }))
  return { text: `${first}\n\n${said.text}`, entities: [bold, ...moved] }
}

type Head = (typeof heads)[keyof typeof heads] | 'corrected'

/** “Đã nhận” and “Trả lời”, for the broadcast that it is all about. */
function buttonsFor({ texts, broadcast, of, locale, hasAcknowledged }: Wanted) {
  const about = broadcast.kind === 'message' ? broadcast : (of ?? broadcast)
  const button = (key: 'got' | 'reply') => ({
    text: texts.t(locale, `broadcast-message-${key}`),
    callback_data: `bc:${key}:${about.number}`,
  })
  const row = [
    ...(about.wantsAck && !hasAcknowledged ? [button('got')] : []),
    ...(about.questions.length > 0 ? [button('reply')] : []),
  ]
  if (row.length === 0 || broadcast.kind === 'withdrawal') return {}
  return { reply_markup: { inline_keyboard: [row] } }
}

function withFiles(words: Words, files: Attachment[], buttons: object): BroadcastMessage {
  const [file, ...more] = files
  if (!file) return { method: 'sendMessage', payload: { ...asText(words).payload, ...buttons } }
  if (more.length > 0) {
    const media = files.map(({ id }, at) => ({
      type: 'photo',
      media: `attachment:${id}`,
      ...(at === 0 ? captionOf(words) : {}),
    }))
    return { method: 'sendMediaGroup', payload: { media, ...buttons } }
  }
  const isPhoto = file.file === 'kept' && isPhotoType(file.type)
  const [method, field] = isPhoto ? ['sendPhoto', 'photo'] : ['sendDocument', 'document']
  return { method, payload: { [field]: `attachment:${file.id}`, ...captionOf(words), ...buttons } }
}

const asText = ({ text, entities }: Words): BroadcastMessage => ({
  method: 'sendMessage',
  payload: { text, ...(entities.length > 0 ? { entities } : {}) },
})

const captionOf = ({ text, entities }: Words) => ({
  caption: text,
  ...(entities.length > 0 ? { caption_entities: entities } : {}),
})
