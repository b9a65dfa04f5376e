/** @type {{ locale: string, timezone: string, maxText: number, maxPhotoBytes: number, maxDocumentBytes: number, words: Record<string, string> }} */
export const settings = JSON.parse(document.body.dataset.settings ?? '{}')

/** The text of a key in the language of the page. @param {string} key */
export const say = (key) => settings.words[key] ?? key

/** @param {string} id */
export const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id))

/**
 * An element with its attributes and children; strings become text, never HTML.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string>} [attributes]
 * @param {...(Node | string | undefined)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children.filter((child) => child !== undefined))
  return element
}

/** @param {string} text */
export const unseen = (text) => el('span', { class: 'visually-hidden' }, text)

/** An id of our own for what a person does; a retry keeps it, so it is stored once. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What this browser remembers; nothing, where it may not remember. */
export const memory = {
  /** @param {Storage} place @param {string} key @returns {string | null} */
  read(place, key) {
    try {
      return place.getItem(key)
    } catch {
      return null
    }
  },
  /** @param {Storage} place @param {string} key @param {string} value */
  write(place, key, value) {
    try {
      place.setItem(key, value)
    } catch {
      // Private windows refuse; the page works without.
    }
  },
}
