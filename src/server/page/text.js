import { el } from './dom.js'

const tokens =
  /https?:\/\/[^\s<>"“”]+|(?<![^\s])\/files\/\S+|(?<![^\s(“"])\/[a-z][a-z0-9_]{1,31}(?![\w/])/gi

/**
 * A text as nodes: addresses become links, commands become buttons that send them, and
 * addresses of our own files are handed back apart, to be shown as photos.
 * @param {string} text
 * @param {(command: string) => void} onCommand
 * @returns {{ nodes: (Node | string)[], photos: string[] }}
 */
export function readText(text, onCommand) {
  /** @type {(Node | string)[]} */
  const nodes = []
  /** @type {string[]} */
  const photos = []
  let end = 0
  for (const match of text.matchAll(tokens)) {
    // A sentence may end right behind an address.
    const token = match[0].replace(/[.,;:!?)]+$/, '')
    const before = text.slice(end, match.index)
    end = match.index + token.length
    const photo = ownFile(token)
    // A photo takes the line of its address with it.
    nodes.push(photo ? before.replace(/\n$/, '') : before)
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
