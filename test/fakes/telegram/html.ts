import { Refusal } from '../refusal.ts'

export type Entity = { type: string; offset: number; length: number; url?: string }

/**
 * Reads Telegram's HTML as strictly as Telegram does. documented: which tags there are;
 * observed: the words of the errors. Offsets count UTF-16 units, as in the answer.
 */
export function parseHtml(source: string): { text: string; entities: Entity[] } {
  let text = ''
  const entities: Entity[] = []
  const open: { tag: string; entity: Entity }[] = []

  for (let at = 0; at < source.length;) {
    const char = source[at] ?? ''
    if (char === '&') {
      const [entity, plain] = readCharacter(source.slice(at))
      text += plain
      at += entity.length
    } else if (char !== '<') {
      text += char
      at += 1
    } else {
      const end = source.indexOf('>', at)
      if (end < 0) throw refuse(`Unclosed start tag at byte offset ${bytes(source, at)}`)
      const inside = source.slice(at + 1, end)
      if (inside.startsWith('/')) {
        const tag = inside.slice(1).trim().toLowerCase()
        const last = open.pop()
        const where = `at byte offset ${bytes(source, at)}`
        if (!last) throw refuse(`Unexpected end tag ${where}`)
        if (last.tag !== tag)
          throw refuse(`Unmatched end tag ${where}, expected "</${last.tag}>", found "</${tag}>"`)
        last.entity.length = text.length - last.entity.offset
        if (last.entity.length > 0) entities.push(last.entity)
      } else {
        const [tag, type, url] = readTag(inside, bytes(source, at))
        const entity = { type, offset: text.length, length: 0, ...(url !== undefined && { url }) }
        open.push({ tag, entity })
      }
      at = end + 1
    }
  }
  const last = open.at(-1)
  if (last) throw refuse(`Can't find end tag corresponding to start tag "${last.tag}"`)
  return { text, entities: entities.sort((a, b) => a.offset - b.offset || b.length - a.length) }
}

function readTag(inside: string, offset: number): [tag: string, type: string, url?: string] {
  const tag = (/^[^\s]*/.exec(inside)?.[0] ?? '').toLowerCase()
  const type = types[tag]
  const isSpoiler = /class\s*=\s*"?tg-spoiler"?/.test(inside)
  if (!type || (tag === 'span' && !isSpoiler))
    throw refuse(`Unsupported start tag "${tag}" at byte offset ${offset}`)
  if (tag !== 'a') return [tag, type]
  const url = /href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/.exec(inside)
  return [tag, type, url?.[1] ?? url?.[2] ?? url?.[3] ?? '']
}

/** The four named characters and numbers; any other “&” is just itself. */
function readCharacter(rest: string): [source: string, plain: string] {
  const [source, number, hex, name] =
    /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot));?/i.exec(rest) ?? []
  if (source === undefined) return ['&', '&']
  if (name !== undefined) return [source, named[name.toLowerCase()] ?? source]
  return [source, String.fromCodePoint(number ? Number(number) : parseInt(hex ?? '0', 16))]
}

const refuse = (why: string) => new Refusal(400, `Bad Request: can't parse entities: ${why}`)

const bytes = (source: string, at: number) => Buffer.byteLength(source.slice(0, at))

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }

const types: Record<string, string> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
  a: 'text_link',
  'tg-emoji': 'custom_emoji',
  'tg-time': 'date_time',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
}
