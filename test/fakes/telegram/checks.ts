import { Refusal } from '../refusal.ts'
import type { Button } from '../fake.ts'
import { parseHtml, type Entity } from './html.ts'

export type Formatted = { text: string; entities: Entity[] }

/** documented: 1–4096 characters after entities are parsed. observed: the words of the errors. */
export function readText(payload: Record<string, unknown>): Formatted {
  const read = readFormatted(payload['text'], payload['parse_mode'], payload['entities'])
  if (!isSeen(read.text)) throw bad('message text is empty')
  if (read.text.length > 4096) throw bad('message is too long')
  return read
}

/** documented: 0–1024 characters after entities are parsed. */
export function readCaption(payload: Record<string, unknown>): Formatted {
  const given = payload['caption'] ?? ''
  const read = readFormatted(given, payload['parse_mode'], payload['caption_entities'])
  if (read.text.length > 1024) throw bad('message caption is too long')
  return read
}

/** observed: spaces at both ends go away. Markdown is taken as it is: the bot writes HTML. */
function readFormatted(given: unknown, mode: unknown, entities: unknown): Formatted {
  const source = typeof given === 'string' ? given : ''
  const how = typeof mode === 'string' ? mode.toLowerCase() : ''
  if (!['', 'html', 'markdown', 'markdownv2'].includes(how)) throw bad('unsupported parse_mode')
  // guessed: half of a pair is no text in UTF-8.
  if (/\p{Cs}/u.test(source)) throw bad('strings must be encoded in UTF-8')
  if (how === 'html') return parseHtml(source.trim())
  const marks = Array.isArray(entities) ? (entities as Entity[]) : []
  for (const mark of marks) checkEntity(source, mark)
  return { text: source.trim(), entities: marks }
}

/** documented: places are UTF-16 units. observed in its source: the words of the refusals. */
function checkEntity(text: string, { offset, length }: Entity): void {
  if (!Number.isInteger(offset) || offset < 0) throw bad('entity has incorrect offset')
  if (!Number.isInteger(length) || length < 1) throw bad('entity has incorrect length')
  if (offset + length > text.length) throw bad('entity is beyond the end of text')
  if (isInPair(text, offset)) throw bad('entity begins in a middle of a UTF-16 symbol')
  if (isInPair(text, offset + length)) throw bad('entity ends in a middle of a UTF-16 symbol')
}

const isInPair = (text: string, at: number) =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1))

/** guessed: which signs count for nothing. */
const isSeen = (text: string) =>
  text.replace(/[\s\p{Cc}\p{Cf}\u115f\u1160\u2800\u3164\uffa0]/gu, '') !== ''

type InlineButton = { text?: unknown; callback_data?: string; url?: string }
type Markup = {
  inline_keyboard?: InlineButton[][]
  keyboard?: (InlineButton | string)[][]
}

/** documented: callback_data of 1–64 bytes, and exactly one purpose for each button. */
export function readButtons(markup: unknown): Button[] {
  if (markup === undefined) return []
  if (typeof markup !== 'object' || markup === null)
    throw bad(`can't parse reply keyboard markup JSON object`)
  const { inline_keyboard: inline, keyboard } = markup as Markup
  if (inline) return inline.flat().map(readInlineButton)
  return (keyboard ?? []).flat().map((button) => ({ label: labelOf(button) }))
}

function readInlineButton(button: InlineButton): Button {
  const { callback_data: data, url } = button
  const label = labelOf(button)
  if (data === undefined && url === undefined) {
    if (Object.keys(button).length > 1) return { label }
    throw bad(
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    )
  }
  if (data !== undefined && (data === '' || Buffer.byteLength(data) > 64))
    throw bad('BUTTON_DATA_INVALID')
  if (url !== undefined && !/^(https?|tg|mailto|tel):/.test(url)) throw bad('BUTTON_URL_INVALID')
  return { label, ...(data !== undefined && { data }), ...(url !== undefined && { url }) }
}

function labelOf(button: InlineButton | string): string {
  const label = typeof button === 'string' ? button : button.text
  if (typeof label !== 'string' || label === '')
    throw bad('can\'t parse keyboard button: Field "text" must be of type String')
  return label
}

export const bad = (why: string, parameters?: Record<string, unknown>) =>
  new Refusal(400, `Bad Request: ${why}`, parameters)
