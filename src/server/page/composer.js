import { byId, el, say, settings } from './dom.js'

const types = ['image/jpeg', 'image/png', 'image/webp']

/**
 * Where a person writes: a text, or photos with a text beside them.
 * @param {{ onText: (text: string) => void, onPhoto: (file: File, caption: string) => void }} hands
 */
export function createComposer({ onText, onPhoto }) {
  const form = /** @type {HTMLFormElement} */ (byId('composer'))
  const text = /** @type {HTMLTextAreaElement} */ (byId('text'))
  const input = /** @type {HTMLInputElement} */ (byId('photo'))
  const send = /** @type {HTMLButtonElement} */ (byId('send'))
  const previews = byId('previews')
  const error = byId('composer-error')
  /** @type {{ file: File, preview: HTMLElement }[]} */
  let photos = []

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
    addPhotos(files)
  })
  byId('add-photo').addEventListener('click', () => input.click())
  input.addEventListener('change', () => {
    addPhotos([...(input.files ?? [])])
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
      photos.forEach(({ preview }) => preview.remove())
      photos = []
      refresh()
      return before
    },
  }

  function submit() {
    const words = text.value.trim()
    if (words === '' && photos.length === 0) return
    if (words.length > settings.maxText) {
      complain('page-error-too-long')
      return
    }
    // The text goes with the first photo, as its caption.
    photos.forEach(({ file }, at) => onPhoto(file, at === 0 ? words : ''))
    if (photos.length === 0) onText(words)
    text.value = ''
    photos.forEach(({ preview }) => preview.remove())
    photos = []
    refresh()
    text.focus()
  }

  /** @param {File[]} files */
  function addPhotos(files) {
    refresh()
    for (const file of files) {
      if (!types.includes(file.type)) complain('page-error-not-a-photo')
      else if (file.size > settings.maxPhotoBytes) complain('page-error-too-large')
      else addPhoto(file)
    }
    text.focus()
  }

  /** @param {File} file */
  function addPhoto(file) {
    const src = URL.createObjectURL(file)
    const remove = el('button', { type: 'button', title: say('page-remove-photo') }, '×')
    remove.setAttribute('aria-label', say('page-remove-photo'))
    const preview = el('li', {}, el('img', { src, alt: file.name }), remove)
    const photo = { file, preview }
    remove.addEventListener('click', () => {
      photos = photos.filter((other) => other !== photo)
      preview.remove()
      URL.revokeObjectURL(src)
      refresh()
      text.focus()
    })
    photos.push(photo)
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
    previews.hidden = photos.length === 0
    send.disabled = text.value.trim() === '' && photos.length === 0
    // As tall as what is written; the style sheet says where that ends.
    text.style.height = 'auto'
    text.style.height = `${text.scrollHeight}px`
  }
}
