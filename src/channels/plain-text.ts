import { z } from 'zod'

type PlainCall = { method: string; payload: Record<string, unknown> }
type Profile = {
  /** The longest message, in UTF-16 units. */
  maxText?: number
  /** Where a file can be looked at; without an answer only its caption is sent. */
  fileLink?: (file: string, kind: 'photo' | 'document') => string | undefined
}

/**
 * A Bot API call as plain messages, for a platform without buttons, edits and uploads.
 *
 * Options are numbered, navigation becomes words to type, an edit becomes a new message;
 * what can not be shown (typing, a removed keyboard) becomes nothing.
 */
export function plainText(call: PlainCall, { maxText = 2000, fileLink }: Profile = {}): string[] {
  const payload = payloadShape.parse(call.payload)
  const { text, caption, photo, document, media, reply_markup: markup } = payload
  const link = (source: string) => fileLink?.(source, 'photo')

  switch (call.method) {
    case 'sendMessage':
    case 'editMessageText':
      return splitText(withKeyboard(text, markup), maxText)
    case 'sendPhoto':
    case 'editMessageCaption':
      return splitText(withKeyboard(lines([caption, photo && link(photo)]), markup), maxText)
    case 'sendDocument': {
      const words = lines([caption, document && fileLink?.(document, 'document')])
      return splitText(withKeyboard(words, markup), maxText)
    }
    case 'sendMediaGroup': {
      const photos = media?.map((each) => lines([each.caption, link(each.media)])) ?? []
      return splitText(withKeyboard(paragraphs(photos), markup), maxText)
    }
    case 'answerCallbackQuery':
      return splitText(text ?? '', maxText)
    default:
      return []
  }
}

/**
 * The text in parts of at most `max` UTF-16 units, cut after a paragraph, a line or a word.
 *
 * Only a word longer than a whole message is cut inside, never between the halves of a pair.
 */
export const splitText = (text: string, max: number): string[] =>
  splitParts(text, max).map((part) => part.text)

/** The same parts, each with its place in the text once that has one form of every letter. */
export function splitParts(text: string, max: number): { text: string; from: number }[] {
  const parts: { text: string; from: number }[] = []
  // Letters and marks apart would be longer, and some phones show them apart.
  const whole = text.normalize('NFC').trimEnd()
  let rest = whole.trimStart()
  while (rest.length > max) {
    const at = cutAt(rest, max)
    parts.push({ text: rest.slice(0, at).trimEnd(), from: whole.length - rest.length })
    rest = rest.slice(at).trimStart()
  }
  return rest === '' ? parts : [...parts, { text: rest, from: whole.length - rest.length }]
}

function cutAt(text: string, max: number): number {
  // One unit more: a break right behind the last unit that fits costs nothing.
  const window = text.slice(0, max + 1)
  for (const mark of ['\n\n', '\n', ' ']) {
    const at = window.lastIndexOf(mark)
    // A very early break would leave a crumb of a message; the next weaker mark does better.
    if (at > max / 3) return at
  }
  const space = Math.max(window.lastIndexOf('\n'), window.lastIndexOf(' '))
  if (space > 0) return space
  return isHighSurrogate(text, max - 1) && max > 1 ? max - 1 : max
}

function withKeyboard(text = '', markup: Markup = { inline_keyboard: [] }): string {
  const buttons = markup.inline_keyboard.flat()
  // Only what can be picked has a number: whoever types it means one of these.
  const options = (markup.isListed ? [] : buttons)
    .filter((button) => button.url === undefined && !isNavigation(button))
    .map(({ text: label }, at) => `${at + 1}. ${label}`)
  const links = buttons.flatMap(({ text: label, url }) => (url ? [`${label}: ${url}`] : []))
  const words = buttons.filter(isNavigation).map((button) => asWord(button.text))
  const intro = markup.typed ? `${markup.typed.replace(/:\s*$/, '')}: ` : ''
  const typed = words.length > 0 ? `(${intro}${words.join(' / ')})` : ''
  const below = [...options, ...links]
  return below.length > 0 ? paragraphs([text, lines([...below, typed])]) : lines([text, typed])
}

const isNavigation = ({ callback_data: data }: Button) => data?.startsWith('nav:') ?? false

/** "⬅️ Quay lại" → "quay lại": what a person would type. */
const asWord = (label: string) => label.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase()

const isHighSurrogate = (text: string, at: number) => /[\uD800-\uDBFF]/.test(text.charAt(at))

const lines = (texts: (string | undefined)[]) => texts.filter(Boolean).join('\n')

const paragraphs = (texts: (string | undefined)[]) => texts.filter(Boolean).join('\n\n')

type Button = { text: string; callback_data?: string | undefined; url?: string | undefined }
type Markup = {
  inline_keyboard: Button[][]
  typed?: string | undefined
  isListed?: boolean | undefined
}

const payloadShape = z.object({
  text: z.string().optional(),
  caption: z.string().optional(),
  photo: z.string().optional(),
  document: z.string().optional(),
  media: z.array(z.object({ media: z.string(), caption: z.string().optional() })).optional(),
  reply_markup: z
    .object({
      inline_keyboard: z
        .array(
          z.array(
            z.object({
              text: z.string(),
              callback_data: z.string().optional(),
              url: z.string().optional(),
            }),
          ),
        )
        .default([]),
      typed: z.string().optional(),
      isListed: z.boolean().optional(),
    })
    .optional(),
})
