import { el, say, unseen } from './dom.js'

/** @typedef {{ text: string, data: string }} Button */

/**
 * The buttons under a message.
 * @param {((data: string) => void) | undefined} onTap
 */
export function createKeyboard(onTap) {
  const element = el('div', { class: 'keyboard' })

  const all = () => element.querySelectorAll('button')

  return {
    element,

    /** Shows these buttons instead of those before. @param {Button[][]} rows */
    show(rows) {
      const hadFocus = element.contains(document.activeElement)
      const buttons = rows.flat()
      const options = buttons.filter((each) => !isWay(each)).map(tappable)
      const ways = buttons.filter(isWay).map(tappable)
      element.classList.toggle('form', buttons.some(isOfForm))
      element.replaceChildren(
        ...(options.length > 0 ? [el('div', { class: 'options' }, ...options)] : []),
        ...(ways.length > 0 ? [el('div', { class: 'ways' }, ...ways)] : []),
      )
      // Someone on the keyboard stays in the place where they were.
      if (hadFocus) all()[0]?.focus()
    },

    /** Marks the button that was tapped; undefined takes the mark away. */
    /** @param {string | undefined} data @param {boolean} [isSending] */
    choose(data, isSending = false) {
      for (const button of all()) {
        const isChosen = button.dataset.data === data
        button.classList.toggle('chosen', isChosen)
        button.setAttribute('aria-busy', String(isChosen && isSending))
        button.querySelector('.visually-hidden')?.remove()
        if (isChosen) button.append(unseen(` (${say('page-chosen')})`))
      }
    },

    isChosen: () => element.querySelector('.chosen') !== null,

    /** Steps back, because newer buttons have come, or takes its place again. */
    /** @param {boolean} isPast */
    setPast(isPast) {
      element.classList.toggle('past', isPast)
      // A question of a form is asked once: what was chosen stays, only to be read.
      const isClosed = isPast && element.classList.contains('form')
      for (const button of all()) button.disabled = isClosed
    },

    hasFocus: () => element.contains(document.activeElement),

    focus: () => all()[0]?.focus(),
  }

  /** @param {Button} button */
  function tappable({ text: label, data }) {
    const button = el('button', { type: 'button', 'data-data': data }, label)
    button.addEventListener('click', () => {
      // One choice at a time: an impatient finger does not choose twice.
      if (!element.querySelector('[aria-busy="true"]')) onTap?.(data)
    })
    return button
  }
}

/** Does it lead elsewhere, rather than answer? @param {Button} button */
const isWay = ({ data }) => data.startsWith('nav:')

/** @param {Button} button */
const isOfForm = ({ data }) => /^(?:nav:)?f:/.test(data)
