import { byId, el, memory, newId, say } from './dom.js'

/** @typedef {{ chat: string, name: string, note: string, isStranger?: boolean }} Person */

/**
 * The dialog that asks who one is.
 * @param {{ onChoose: (person: Person) => void }} hands
 */
export function createChooser({ onChoose }) {
  const dialog = /** @type {HTMLDialogElement} */ (byId('chooser'))
  const list = byId('people')
  let mayClose = false

  dialog.addEventListener('cancel', (event) => {
    if (!mayClose) event.preventDefault()
  })
  byId('chooser-close').addEventListener('click', () => dialog.close())
  dialog.addEventListener('click', (event) => {
    // Beside the dialog is still the dialog: its backdrop.
    if (event.target === dialog && mayClose) dialog.close()
  })

  return {
    /** The person of the last visit in this browser, if it is still there. */
    async remembered() {
      const chat = memory.read(window.sessionStorage, 'chat') ?? memory.read(localStorage, 'chat')
      if (chat === null) return undefined
      const people = await load().catch(() => [])
      return people.find((person) => person.chat === chat)
    },

    /** @param {string | undefined} current */
    async open(current) {
      mayClose = current !== undefined
      byId('chooser-close').hidden = !mayClose
      list.replaceChildren(el('li', { class: 'people-note' }, say('page-people-loading')))
      if (!dialog.open) dialog.showModal()
      // Not the first person: nobody is proposed.
      dialog.focus()
      await fill(current)
    },
  }

  /** @param {string | undefined} current */
  async function fill(current) {
    try {
      const people = await load()
      list.replaceChildren(...people.map((person) => el('li', {}, choice(person, current))))
    } catch {
      const again = el('button', { type: 'button', class: 'retry' }, say('page-retry'))
      again.addEventListener('click', () => void fill(current))
      list.replaceChildren(
        el('li', { class: 'people-note' }, say('page-people-failed'), ' ', again),
      )
    }
  }

  /** @param {Person} person @param {string | undefined} current */
  function choice(person, current) {
    const button = el(
      'button',
      { type: 'button', ...(person.chat === current ? { 'aria-current': 'true' } : {}) },
      el('span', { class: 'initials', 'aria-hidden': 'true' }, initials(person)),
      el(
        'span',
        { class: 'who-words' },
        el('span', { class: 'who-name' }, person.name),
        el('span', { class: 'who-note' }, person.note),
      ),
    )
    button.addEventListener('click', () => {
      memory.write(window.sessionStorage, 'chat', person.chat)
      memory.write(localStorage, 'chat', person.chat)
      dialog.close()
      onChoose(person)
    })
    return button
  }
}

/** @returns {Promise<Person[]>} */
async function load() {
  const response = await fetch('/web/people')
  if (!response.ok) throw new Error(`people: ${response.status}`)
  /** @type {{ people: { chat: string, name: string, role: string, unit: string }[] }} */
  const { people } = await response.json()
  const known = people.map(({ chat, name, role, unit }) => ({
    chat,
    name,
    note: `${say(`page-role-${role}`)} · ${unit}`,
  }))
  return [...known, stranger(known)]
}

/** Someone without an account; once linked they are among the people, and a new one comes. */
/** @param {Person[]} known @returns {Person} */
function stranger(known) {
  let chat = memory.read(localStorage, 'stranger')
  if (chat === null || known.some((person) => person.chat === chat)) {
    chat = `khach-${newId().slice(0, 12)}`
    memory.write(localStorage, 'stranger', chat)
  }
  return { chat, name: say('page-stranger'), note: say('page-stranger-note'), isStranger: true }
}

/** "Siu H’Nga" → "SH": of a Vietnamese name the first and the last word. @param {Person} person */
function initials({ name, isStranger }) {
  if (isStranger) return '?'
  const words = name.split(/\s+/)
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words
  return ends.map((word) => word?.charAt(0).toUpperCase()).join('')
}
