import { byId } from './dom.js'

/** Keeps the end of the conversation in sight, but only for someone who is looking at it. */
export function createScroll() {
  const scroller = byId('scroller')
  const newer = byId('newer')
  // How much there was when the end was last in sight; no end, while a person reads elsewhere.
  let height = 0

  const shows = (/** @type {number} */ end) => end - scroller.scrollTop - scroller.clientHeight < 60
  const follows = () => shows(Math.min(height, scroller.scrollHeight))
  const toEnd = () => {
    newer.hidden = true
    scroller.scrollTop = height = scroller.scrollHeight
  }
  scroller.addEventListener('scroll', () => {
    if (!follows()) height = Infinity
    else if (shows(scroller.scrollHeight)) {
      height = scroller.scrollHeight
      newer.hidden = true
    }
  })
  newer.addEventListener('click', toEnd)

  // A keyboard that opens, a text box that grows, buttons that go: the end stays the end.
  const watch = new window.ResizeObserver(() => {
    if (follows()) toEnd()
  })
  watch.observe(scroller)
  if (scroller.firstElementChild) watch.observe(scroller.firstElementChild)

  return {
    toEnd,
    /** Makes a change and goes along with it, or offers to when it brought a new message. */
    /** @param {() => boolean} change */
    news(change) {
      // Asked before: what goes and comes moves the end in more ways than one.
      const goesAlong = follows()
      const isNew = change()
      if (goesAlong) toEnd()
      else if (isNew) newer.hidden = false
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
