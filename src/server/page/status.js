import { byId } from './dom.js'

/** Keeps the end of the conversation in sight, but only for someone who is looking at it. */
export function createScroll() {
  const scroller = byId('scroller')
  const newer = byId('newer')
  let isAtEnd = true
  let size = ''

  const sizeNow = () => `${scroller.scrollHeight}/${scroller.clientHeight}`
  const toEnd = () => {
    isAtEnd = true
    newer.hidden = true
    scroller.scrollTop = scroller.scrollHeight
    size = sizeNow()
  }
  scroller.addEventListener('scroll', () => {
    // What grew or shrank moved it, not a person: the observer below sees to that.
    if (size !== sizeNow()) return
    isAtEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 60
    if (isAtEnd) newer.hidden = true
  })
  newer.addEventListener('click', toEnd)

  // Photos that arrive, a keyboard that opens, a text box that grows: the end stays the end.
  const watch = new window.ResizeObserver(() => {
    size = sizeNow()
    if (isAtEnd) toEnd()
  })
  watch.observe(scroller)
  if (scroller.firstElementChild) watch.observe(scroller.firstElementChild)

  return {
    toEnd,
    /** Something was added: goes along with it, or offers to. */
    news() {
      if (isAtEnd) toEnd()
      else newer.hidden = false
    },
  }
}

/** The three dots: when the bot says that it is typing, or owes an answer for a moment. */
export function createTyping() {
  const dots = byId('typing')
  /** @type {number | undefined} */
  let timer

  /** @param {number} inMs @param {number} forMs */
  const plan = (inMs, forMs) => {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      dots.hidden = false
      timer = window.setTimeout(hide, forMs)
    }, inMs)
  }
  const hide = () => {
    clearTimeout(timer)
    dots.hidden = true
  }

  return { show: () => plan(0, 6_000), expect: () => plan(600, 10_000), hide }
}

/** A short remark above the text box; it is read out, and goes by itself. */
export function createNotice() {
  const place = byId('notice')
  /** @type {number | undefined} */
  let timer

  return (/** @type {string} */ text) => {
    clearTimeout(timer)
    place.textContent = text
    timer = window.setTimeout(() => place.replaceChildren(), 6_000)
  }
}
