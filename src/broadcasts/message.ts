import { isPhotoType, type Attachment } from '../domain/attachments.ts'
import type { Broadcast, BroadcastQuestion } from '../domain/broadcasts.ts'
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
function editOf(wanted: Wanted, { text }: Words) {
  const { of, broadcast, files } = wanted
  const had = of?.contents.files ?? []
  if (files.length === 0 && had.length === 0) return 'editMessageText'
  const isSame = files.length === 1 && had.join() === broadcast.contents.files.join()
  // What was too long for a caption went as a text of its own, and that can be edited as one.
  const asked = asksOf(wanted)?.length ?? 0
  const wasCaption = (of?.contents.vi.length ?? 0) + asked < longestCaption
  return isSame && wasCaption && text.length <= maxCaption ? 'editMessageCaption' : undefined
}

/** The words, below a line that says what they are, and above what is asked. */
function wordsOf(wanted: Wanted, head: Head): Words {
  const { texts, broadcast, of, locale, values } = wanted
  const { kind, contents } = broadcast
  const said = render((locale === 'en' ? contents.en : undefined) ?? contents.vi, values)
  const number = kind === 'message' ? broadcast.number : (of ?? broadcast).number
  const first = texts.t(locale, `broadcast-message-${head}`, { number })
  const bold = { type: 'bold', offset: 0, length: first.length } as const
  const offset = first.length + 2
  const moved = said.entities.map((mark) => ({ ...mark, offset: mark.offset + offset }))
  const text = [first, said.text, asksOf(wanted)].filter(Boolean).join('\n\n')
  return { text, entities: [bold, ...moved] }
}

/** What is asked, numbered when it is more than one thing, and how to answer it. */
function asksOf({ texts, broadcast, of, locale }: Wanted): string | undefined {
  const { questions } = aboutOf(broadcast, of)
  if (questions.length === 0 || broadcast.kind === 'withdrawal') return undefined
  const isOne = questions.length === 1
  const lines = questions.map((question, at) =>
    [isOne ? '❓' : `${at + 1}.`, question.ask, offered(question, texts, locale)]
      .filter(Boolean)
      .join(' '),
  )
  return [...lines, texts.t(locale, 'broadcast-message-how')].join('\n')
}

/** What there is to choose from, without numbers: a number that is typed means none of it. */
function offered({ kind, options }: BroadcastQuestion, { t }: Wanted['texts'], locale: Locale) {
  const labels =
    kind === 'yes-no' ? [t(locale, 'forms-yes'), t(locale, 'forms-no')] : (options ?? [])
  return labels.length > 0 ? `(${labels.join(' / ')})` : undefined
}

/** What a reminder or a correction is about: the broadcast that it follows. */
const aboutOf = (broadcast: Wanted['broadcast'], of: Wanted['of']) =>
  broadcast.kind === 'message' ? broadcast : (of ?? broadcast)

type Head = (typeof heads)[keyof typeof heads] | 'corrected'

/** “Đã nhận” and “Trả lời”, for the broadcast that it is all about. */
function buttonsFor({ texts, broadcast, of, locale, hasAcknowledged }: Wanted) {
  const about = aboutOf(broadcast, of)
  const button = (key: 'got' | 'reply') => ({
    text: texts.t(locale, `broadcast-message-${key}`),
    // A word and no number: where there are no buttons a number answers the form that is open.
    callback_data: `nav:bc:${key}:${about.number}`,
  })
  const row = [
    ...(about.wantsAck && !hasAcknowledged ? [button('got')] : []),
    ...(about.questions.length > 0 ? [button('reply')] : []),
  ]
  if (row.length === 0 || broadcast.kind === 'withdrawal') return {}
  return { reply_markup: { inline_keyboard: [row], typed: texts.t(locale, 'menu-typed') } }
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
