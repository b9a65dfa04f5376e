import { byId, el, say, settings } from './dom.js'

const photoTypes = ['image/jpeg', 'image/png', 'image/webp']

/** Is this file shown as a picture? @param {File} file */
export const isPhoto = (file) => photoTypes.includes(file.type)

// Some systems do not know the types of documents: the server looks into them anyway.
/** @param {File} file */
const isDocument = (file) => /\.(?:pdf|docx?|xlsx?)$/i.test(file.name)

/**
 * Where a person writes: a text, or photos and documents with a text beside them.
 * @param {{ onText: (text: string) => void, onFile: (file: File, caption: string) => void }} hands
 */
export function createComposer({ onText, onFile }) {
  const form = /** @type {HTMLFormElement} */ (byId('composer'))
  const text = /** @type {HTMLTextAreaElement} */ (byId('text'))
  const input = /** @type {HTMLInputElement} */ (byId('file'))
  const send = /** @type {HTMLButtonElement} */ (byId('send'))
  const previews = byId('previews')
  const error = byId('composer-error')
  /** @type {{ file: File, preview: HTMLElement }[]} */
  let added = []

  text.addEventListener('input', refresh)
  text.addEventListener('keydown', (event) => {
    // While an input method composes a Vietnamese letter, Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  text.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    addFiles(files)
  })
  byId('add-file').addEventListener('click', () => input.click())
  input.addEventListener('change', () => {
    addFiles([...(input.files ?? [])])
    input.value = ''
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    submit()
  })

  return {
    focus: () => text.focus(),

    /** Takes out what is written, to put it back when this chat is opened again. */
    swap(draft = '') {
      const before = text.value
      text.value = draft
      added.forEach(({ preview }) => preview.remove())
      added = []
      refresh()
      return before
    },
  }

  function submit() {
    const words = text.value.trim()
    if (words === '' && added.length === 0) return
    if (words.length > settings.maxText) {
      complain('page-error-too-long')
      return
    }
    // The text goes with the first file, as its caption.
    added.forEach(({ file }, at) => onFile(file, at === 0 ? words : ''))
    if (added.length === 0) onText(words)
    text.value = ''
    added.forEach(({ preview }) => preview.remove())
    added = []
    refresh()
    text.focus()
  }

  /** @param {File[]} files */
  function addFiles(files) {
    refresh()
    for (const file of files) {
      const most = isPhoto(file) ? settings.maxPhotoBytes : settings.maxDocumentBytes
      if (!isPhoto(file) && !isDocument(file)) complain('page-error-not-taken')
      else if (file.size > most) complain('page-error-too-large')
      else addFile(file)
    }
    text.focus()
  }

  /** @param {File} file */
  function addFile(file) {
    const src = isPhoto(file) ? URL.createObjectURL(file) : ''
    const remove = el('button', { type: 'button', title: say('page-remove-file') }, '×')
    remove.setAttribute('aria-label', say('page-remove-file'))
    const picture = src
      ? el('img', { src, alt: file.name })
      : el('span', { class: 'chip' }, file.name)
    const preview = el('li', {}, picture, remove)
    const item = { file, preview }
    remove.addEventListener('click', () => {
      added = added.filter((other) => other !== item)
      preview.remove()
      if (src) URL.revokeObjectURL(src)
      refresh()
      text.focus()
    })
    added.push(item)
    previews.append(preview)
    refresh()
  }

  /** @param {string} key */
  function complain(key) {
    error.textContent = say(key)
    error.hidden = false
  }

  function refresh() {
    error.hidden = true
    previews.hidden = added.length === 0
    send.disabled = text.value.trim() === '' && added.length === 0
    // As tall as what is written; the style sheet says where that ends.
    text.style.height = 'auto'
    text.style.height = `${text.scrollHeight}px`
  }
}
