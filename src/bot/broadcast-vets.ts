import { checkText } from '../domain/broadcast-text.ts'
import { isDocument, itemsIn } from '../forms/fields/files.ts'
import { optionsIn } from './broadcast-changes.ts'
import type { FormUse } from './form-use.ts'

type Vet = NonNullable<FormUse['vet']>

/** A text is looked at when it is typed, not when it is sent. */
export const vetTexts: Vet = (ctx, _, { answers }) => {
  for (const key of ['text', 'english']) {
    const read = typeof answers[key] === 'string' ? checkText(answers[key]) : undefined
    if (read && !read.ok)
      return Promise.resolve({ key, note: ctx.t(read.error.id, read.error.args) })
  }
  return Promise.resolve(undefined)
}

/** Photos go together as an album, and a document goes alone. */
export const vetFiles: Vet = (ctx, _, { answers: { files } }) => {
  const items = itemsIn(files)
  const isMixed = items.length > 1 && items.some(isDocument)
  const unfit = { key: 'files', note: ctx.t('broadcast-files-mixed') }
  return Promise.resolve(isMixed ? unfit : undefined)
}

/** What is to be picked from has to be a choice. */
export const vetQuestion: Vet = (ctx, _, { answers: { options } }) => {
  const count = typeof options === 'string' ? optionsIn(options).length : undefined
  const isFit = count === undefined || (count >= 2 && count <= 8)
  const unfit = { key: 'options', note: ctx.t('broadcast-options-count') }
  return Promise.resolve(isFit ? undefined : unfit)
}
