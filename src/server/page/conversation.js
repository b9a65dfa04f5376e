import { createBubble, dayOf } from './bubble.js'
import { byId, el } from './dom.js'

/**
 * @typedef {import('./bubble.js').Content} Content
 * @typedef {{ id: string, at: string, from: 'bot' | 'person', kind: string, message?: number, data?: string } & Content} Entry
 * @typedef {import('./sender.js').Item} Item
 */

/**
 * The conversation on the page. Entries are applied in the order they come and each only once,
 * so the whole log may come again at any time.
 * @param {{ onTap: (message: number, data: string) => void, onCommand: (text: string) => void, onRetry: (item: Item) => void, onAnswer: (text: string) => void, onTyping: () => void, onBot: () => void }} hands
 */
export function createConversation(hands) {
  const log = byId('log')
  /** @type {Set<string>} */
  let seen = new Set()
  /** @type {Map<number, ReturnType<typeof createBubble>>} */
  let bots = new Map()
  /** @type {Map<string, ReturnType<typeof createBubble>>} */
  let own = new Map()
  let day = ''
  /** The newest buttons. @type {ReturnType<typeof import('./keyboard.js').createKeyboard> | undefined} */
  let newest

  return {
    clear() {
      seen = new Set()
      bots = new Map()
      own = new Map()
      day = ''
      newest = undefined
      log.replaceChildren()
      // The log of the past is shown, not read out.
      log.setAttribute('aria-live', 'off')
    },

    isEmpty: () => log.childElementCount === 0,

    /** @param {string} id */
    knows: (id) => seen.has(`web:${id}`),

    /** @param {string} id */
    shows: (id) => own.has(`web:${id}`),

    /** @param {{ replay: boolean, entries: Entry[] }} news @returns {boolean} is there a new message? */
    apply({ replay, entries }) {
      const before = log.childElementCount
      const fresh = entries.filter(({ id }) => !seen.has(id))
      for (const entry of fresh) {
        seen.add(entry.id)
        if (entry.from === 'person') applyPerson(entry)
        else applyBot(entry, replay)
      }
      if (replay) window.setTimeout(() => log.setAttribute('aria-live', 'polite'), 500)
      return log.childElementCount > before
    },

    /** Shows at once what a person writes, before the server has it. @param {Item} item */
    add(item) {
      const bubble = createBubble('person', {
        onCommand: hands.onCommand,
        onRetry: () => hands.onRetry(item),
      })
      const isDocument = item.kind === 'file' && item.preview === undefined
      bubble.show({
        text: item.text ?? '',
        photos: item.preview ? [item.preview] : [],
        documents: isDocument ? [{ name: item.file.name }] : [],
      })
      own.set(`web:${item.id}`, bubble)
      log.append(bubble.row)
    },

    /** @param {Item} item @param {'sending' | 'sent' | 'failed'} how @param {string} [error] */
    mark(item, how, error) {
      if (item.kind !== 'tap') own.get(`web:${item.id}`)?.mark(how, error)
      else if (how === 'failed') bots.get(item.message)?.keyboard.choose(undefined)
      // That it was sent the log will say, and in its place: before the edit that answers it.
      else if (how === 'sending') bots.get(item.message)?.keyboard.choose(item.data, true)
    },
  }

  /** @param {Entry} entry */
  function applyPerson(entry) {
    if (entry.kind === 'tap') {
      bots.get(entry.message ?? 0)?.keyboard.choose(entry.data)
      return
    }
    const bubble = own.get(entry.id) ?? createBubble('person', { onCommand: hands.onCommand })
    // What is stored counts, not what was typed: something secret may have been taken out.
    bubble.show(entry)
    bubble.mark('sent')
    if (!own.has(entry.id)) log.append(bubble.row)
    own.set(entry.id, bubble)
    markDay(bubble.row, entry.at)
  }

  /** @param {Entry} entry @param {boolean} isReplay */
  function applyBot(entry, isReplay) {
    const known = bots.get(entry.message ?? 0)
    if (entry.kind === 'typing') return isReplay ? undefined : hands.onTyping()
    if (entry.kind === 'answer') return isReplay ? undefined : hands.onAnswer(entry.text ?? '')
    hands.onBot()
    if (entry.kind === 'delete') return known?.row.remove()
    if (entry.kind === 'edit' && known) {
      // What a button of its own brings is the next screen, not a correction.
      const isNext = known.keyboard.isChosen()
      const { text, bold, italic, buttons } = entry
      known.show({ text, bold, italic, buttons })
      if (entry.text !== undefined && !isNext) known.markEdited()
      // What changes by itself (how far a broadcast is) takes nobody's buttons away.
      if (isNext) offer(known, entry)
      return undefined
    }
    // The edit of a message too old to be in the log is a message like any other.
    if (entry.text === undefined) return undefined
    const message = entry.message ?? 0
    const bubble = createBubble('bot', {
      onCommand: hands.onCommand,
      onTap: (data) => hands.onTap(message, data),
    })
    bubble.show(entry)
    bots.set(message, bubble)
    log.append(bubble.row)
    markDay(bubble.row, entry.at)
    offer(bubble, entry)
    return undefined
  }

  /** The newest buttons stand out; those before step back. */
  /** @param {ReturnType<typeof createBubble>} bubble @param {Entry} entry */
  function offer({ keyboard }, { buttons = [] }) {
    if (buttons.length === 0 || keyboard === newest) return
    // Someone on the keyboard goes along.
    if (newest?.hasFocus()) keyboard.focus()
    newest?.setPast(true)
    keyboard.setPast(false)
    newest = keyboard
  }

  /** @param {HTMLElement} row @param {string} at */
  function markDay(row, at) {
    const itsDay = dayOf(at)
    if (itsDay !== day) row.before(el('p', { class: 'day' }, itsDay))
    day = itsDay
  }
}
