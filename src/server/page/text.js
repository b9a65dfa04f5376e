import { el } from './dom.js'

/**
 * @typedef {{ from: number, to: number }} Span
 * @typedef {{ bold?: Span[], italic?: Span[] }} Marks
 */

const tokens =
  /https?:\/\/[^\s<>"“”]+|(?<![^\s])\/files\/\S+|(?<![^\s(“"])\/[a-z][a-z0-9_]{1,31}(?![\w/])/gi

// "12. Kinh phí vận động: …", "– Đảng ủy xã Ia Ly": a number or a dash, and what it is about.
const item = /^(?:\d{1,3}\.|–) (?:[^:\n]{1,80}:)?/

/**
 * A text as nodes: lines of lists are set apart, addresses become links, commands become
 * buttons that send them, and addresses of our own files are handed back to be shown as photos.
 * @param {string} text
 * @param {(command: string) => void} onCommand
 * @param {Marks} [marks] the words that decide, and those that stand out
 * @returns {{ nodes: (Node | string)[], photos: string[] }}
 */
export function readText(text, onCommand, { bold = [], italic = [] } = {}) {
  let start = 0
  const lines = (text.match(/.*\n|.+$/g) ?? []).map((line) => {
    const own = { bold: within(bold, line, start), italic: within(italic, line, start) }
    start += line.length
    const isPlain = own.bold.length + own.italic.length === 0
    return isPlain ? readLine(line, onCommand) : { nodes: readMarked(line, own), photos: [] }
  })
  return {
    nodes: lines.flatMap(({ nodes }) => nodes),
    photos: lines.flatMap(({ photos }) => photos),
  }
}

/** What of the spans lies in a line. @param {Span[]} spans @param {string} line @param {number} start */
const within = (spans, line, start) =>
  spans
    .map(({ from, to }) => ({
      from: Math.max(from - start, 0),
      to: Math.min(to - start, line.length),
    }))
    .filter(({ from, to }) => to > from)

/** A line with words that stand out: it is quoted or announced, and no word in it is a command. */
/** @param {string} line @param {Required<Marks>} marks */
function readMarked(line, { bold, italic }) {
  const ends = [...bold, ...italic].flatMap(({ from, to }) => [from, to])
  const places = [...new Set([0, ...ends, line.length])].sort((a, b) => a - b)
  return places.slice(0, -1).flatMap((from, at) => {
    const to = places[at + 1] ?? from
    /** @param {Span[]} spans */
    const isIn = (spans) => spans.some((span) => span.from <= from && to <= span.to)
    const nodes = readAddresses(line.slice(from, to))
    const leaning = isIn(italic) ? [el('em', {}, ...nodes)] : nodes
    return isIn(bold) ? [el('strong', {}, ...leaning)] : leaning
  })
}

/** @param {string} text */
function readAddresses(text) {
  /** @type {(Node | string)[]} */
  const nodes = []
  let end = 0
  for (const match of text.matchAll(/https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)]/gi)) {
    nodes.push(text.slice(end, match.index), link(match[0]))
    end = match.index + match[0].length
  }
  return [...nodes, text.slice(end)].filter((node) => node !== '')
}

/** @param {string} line @param {(command: string) => void} onCommand */
function readLine(line, onCommand) {
  const [head = ''] = item.exec(line) ?? []
  if (head !== '') {
    const { nodes, photos } = readTokens(line.slice(head.length).trimEnd(), onCommand)
    const label = head.endsWith(':') ? el('span', { class: 'item-label' }, head) : head
    // The end of the line stays outside, so that what is copied has it once.
    const end = line.endsWith('\n') ? '\n' : ''
    return { nodes: [el('span', { class: 'item' }, label, ...nodes), end], photos }
  }
  const { nodes, photos } = readTokens(line, onCommand)
  // A photo takes the line of its address with it.
  const isBare = nodes.every((node) => typeof node === 'string' && node.trim() === '')
  return { nodes: photos.length > 0 && isBare ? [] : nodes, photos }
}

/** @param {string} text @param {(command: string) => void} onCommand */
function readTokens(text, onCommand) {
  /** @type {(Node | string)[]} */
  const nodes = []
  /** @type {string[]} */
  const photos = []
  let end = 0
  for (const match of text.matchAll(tokens)) {
    // A sentence may end right behind an address.
    const token = match[0].replace(/(?<![.,;:!?)])[.,;:!?)]+$/, '')
    nodes.push(text.slice(end, match.index))
    end = match.index + token.length
    const photo = ownFile(token)
    if (photo) photos.push(photo)
    else nodes.push(/^https?:/i.test(token) ? link(token) : command(token, onCommand))
  }
  nodes.push(text.slice(end))
  return { nodes: nodes.filter((node) => node !== ''), photos }
}

/** @param {string} token */
function ownFile(token) {
  const url = URL.canParse(token, window.location.origin)
    ? new URL(token, window.location.origin)
    : undefined
  const isOwn = url?.origin === window.location.origin && url.pathname.startsWith('/files/')
  return isOwn ? url.pathname + url.search : undefined
}

/** @param {string} href */
const link = (href) => el('a', { href, target: '_blank', rel: 'noopener noreferrer' }, href)

/** @param {string} text @param {(command: string) => void} onCommand */
function command(text, onCommand) {
  const button = el('button', { type: 'button', class: 'command' }, text)
  button.addEventListener('click', () => onCommand(text))
  return button
}
