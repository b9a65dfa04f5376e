import { el, say, settings, unseen } from './dom.js'
import { createKeyboard } from './keyboard.js'
import { readText } from './text.js'

/**
 * @typedef {import('./keyboard.js').Button} Button
 * @typedef {{ name: string, href?: string }} Document
 * @typedef {{ text?: string, bold?: import('./text.js').Span[], italic?: import('./text.js').Span[], photos?: string[], documents?: Document[], buttons?: Button[][], at?: string }} Content
 * @typedef {{ onTap?: (data: string) => void, onCommand: (text: string) => void, onRetry?: () => void }} Hands
 */

/**
 * One message on the page.
 * @param {'bot' | 'person'} from
 * @param {Hands} hands
 */
export function createBubble(from, { onTap, onCommand, onRetry }) {
  const photos = el('div', { class: 'photos' })
  const documents = el('div', { class: 'documents' })
  const text = el('p', { class: 'text' })
  const keyboard = createKeyboard(onTap)
  const note = el('span', { class: 'note' })
  const time = el('time')
  const box = el(
    'div',
    { class: 'bubble' },
    unseen(say(`page-${from}`)),
    photos,
    documents,
    text,
    el('p', { class: 'foot' }, note, time),
  )
  const state = el('p', { class: 'delivery' })
  const stack = el('div', { class: 'stack' }, box, keyboard.element, state)
  const row = el('div', { class: `row ${from}` }, stack)

  return {
    row,
    keyboard,

    /** Shows this content from now on; what is left out stays as it was. @param {Content} content */
    show(content) {
      if (content.text !== undefined || content.photos) {
        const read = readText(content.text ?? '', onCommand, content)
        const sources = [...(content.photos ?? []), ...read.photos]
        text.replaceChildren(...read.nodes)
        if (content.photos || read.photos.length > 0) photos.replaceChildren(...sources.map(photo))
        if (content.documents) documents.replaceChildren(...content.documents.map(download))
        const isEmpty = sources.length === 0 && !documents.hasChildNodes()
        if (!text.textContent && isEmpty) text.append(say('page-blank'))
        row.classList.toggle('wordless', !text.textContent)
      }
      if (content.buttons) keyboard.show(content.buttons)
      if (content.at) {
        time.dateTime = content.at
        time.textContent = clock.format(new Date(content.at))
      }
    },

    /** Says how far a message of one's own has come; `error` is the key of what is wrong. */
    /** @param {'sending' | 'sent' | 'failed'} how @param {string} [error] */
    mark(how, error) {
      row.dataset.state = how
      if (how !== 'failed') {
        state.replaceChildren(how === 'sending' ? say('page-sending') : unseen(say('page-sent')))
        return
      }
      const retry = el('button', { type: 'button', class: 'retry' }, say('page-retry'))
      retry.addEventListener('click', () => onRetry?.())
      state.replaceChildren(say('page-failed'), ' ', error ? say(error) : '', ' ', retry)
    },

    markEdited() {
      note.textContent = say('page-edited')
    },
  }

  /** @param {string} src */
  function photo(src) {
    const image = el('img', { src, alt: say(`page-photo-${from}`), loading: 'lazy' })
    const frame = el('a', { href: src, target: '_blank', rel: 'noopener', class: 'photo' }, image)
    image.addEventListener('error', () => {
      frame.replaceWith(el('span', { class: 'gone' }, say('page-photo-gone')))
    })
    return frame
  }
}

/** A document is saved under its name; before the server has it there is only the name. */
/** @param {Document} document */
function download({ name, href }) {
  if (!href) return el('span', { class: 'document' }, name)
  // Without a name of its own here it has one where it lies.
  const words = name || say('page-document')
  return el('a', { class: 'document', href, download: name, rel: 'noopener' }, words)
}

/** "Thứ Tư, 09/12/2026": what stands between two days. @param {string} at */
export const dayOf = (at) => days.format(new Date(at))

const language = settings.locale === 'en' ? 'en-GB' : 'vi-VN'

const clock = new Intl.DateTimeFormat(language, {
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
  timeZone: settings.timezone,
})

const days = new Intl.DateTimeFormat(language, {
  weekday: 'long',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: settings.timezone,
})
