import { memory } from './dom.js'

/**
 * What a person does. It keeps its id for ever, so it may be sent again without harm.
 * @typedef {{ id: string, chat: string, text?: string, preview?: string } & ({ kind: 'text', text: string } | { kind: 'tap', message: number, data: string } | { kind: 'file', file: File })} Item
 */

// Waits before each try, in milliseconds.
const tries = [0, 700, 2000]

/**
 * Sends one thing after the other, in the order they were done.
 * @param {{ onState: (item: Item, how: 'sending' | 'sent' | 'failed', error?: string) => void }} hands
 */
export function createSender({ onState }) {
  let line = Promise.resolve()

  return {
    /** @param {Item} item */
    send(item) {
      onState(item, 'sending')
      if (item.kind === 'text') keep(item)
      line = line.then(() => deliver(item))
    },

    /** Texts of a chat that no server has confirmed, from before the page was loaded. */
    /** @param {string} chat @returns {Item[]} */
    unsent: (chat) => unsent().filter((item) => item.chat === chat),

    drop,
  }

  /** @param {Item} item */
  async function deliver(item) {
    let error
    for (const wait of tries) {
      await new Promise((resolve) => setTimeout(resolve, wait))
      error = await post(item)
      if (error === undefined) {
        drop(item)
        return onState(item, 'sent')
      }
      if (!error.mayPass) break
    }
    // What the server will never take must not come back at every visit.
    if (error && !error.mayPass) drop(item)
    return onState(item, 'failed', error?.key)
  }
}

/** @param {Item} item @returns {Promise<{ key: string, mayPass: boolean } | undefined>} */
async function post(item) {
  try {
    const response = await fetch(
      `/web/${item.chat}/${item.kind === 'file' ? 'files' : 'messages'}`,
      {
        method: 'POST',
        ...body(item),
        signal: window.AbortSignal.timeout(item.kind === 'file' ? 120_000 : 20_000),
      },
    )
    if (response.ok) return undefined
    const { error } = await response.json().catch(() => ({ error: '' }))
    return { key: reasons[error] ?? refused(response.status), mayPass: isPassing(response.status) }
  } catch {
    return { key: 'page-error-network', mayPass: true }
  }
}

/** @param {Item} item */
function body(item) {
  if (item.kind === 'file') {
    const form = new FormData()
    form.set('id', item.id)
    form.set('file', item.file)
    form.set('caption', item.text ?? '')
    return { body: form }
  }
  const { id } = item
  const content =
    item.kind === 'tap'
      ? { tap: { messageId: item.message, data: item.data } }
      : { text: item.text }
  return {
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id, ...content }),
  }
}

/** @type {Record<string, string>} */
const reasons = {
  'too-many': 'page-error-too-many',
  'too-long': 'page-error-too-long',
  'too-large': 'page-error-too-large',
  'not-taken': 'page-error-not-taken',
  unsafe: 'page-error-unsafe',
  'disk-full': 'page-error-disk-full',
}

/** @param {number} status */
const isPassing = (status) => status === 429 || status >= 500

/** @param {number} status */
const refused = (status) => (isPassing(status) ? 'page-error-network' : 'page-error-refused')

/** @returns {Item[]} */
const unsent = () => JSON.parse(memory.read(localStorage, 'unsent') ?? '[]')

/** @param {Item} item */
function keep(item) {
  const others = unsent().filter(({ id }) => id !== item.id)
  memory.write(localStorage, 'unsent', JSON.stringify([...others, item].slice(-50)))
}

/** @param {{ id: string }} item */
function drop(item) {
  const others = unsent().filter(({ id }) => id !== item.id)
  memory.write(localStorage, 'unsent', JSON.stringify(others))
}
