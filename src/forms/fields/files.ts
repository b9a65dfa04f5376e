import { z } from 'zod'
import { defineKind, say } from '../kind.ts'

/** Photos and documents, one message each, until “xong”; an answer is a list of attachments. */
export const files = defineKind({
  kind: 'files',
  extra: { max: z.int().positive() },
  gathers: true,
  answer: ({ max }) => z.array(z.string()).min(1).max(max),
  isFull: (value, { field }) => value.length >= field.max,
  read: ({ file }, { field }, before = []) => {
    if (!file) return { ok: false, error: { id: 'forms-files-wanted' } }
    if (before.some((item) => attachmentIdOf(item) === file.id)) return { ok: true, value: before }
    if (before.length >= field.max)
      return { ok: false, error: { id: 'forms-files-many', args: { max: field.max } } }
    return { ok: true, value: [...before, itemOf(file)] }
  },
  show: (value, asked) => {
    const documents = value.filter(isDocument).length
    const photos = value.length - documents
    return [
      ...(photos > 0 ? [say(asked, 'forms-photo-count', { count: photos })] : []),
      ...(documents > 0 ? [say(asked, 'forms-document-count', { count: documents })] : []),
    ].join(', ')
  },
})

/**
 * A photo or document as an answer holds it: a photo by its attachment id alone, as all were
 * before there were documents; a document says that it is one.
 */
export const itemOf = ({ id, isDocument }: { id: string; isDocument: boolean }): string =>
  isDocument ? `${documentMark}${id}` : id

/** The attachment that an item of an answer stands for. */
export const attachmentIdOf = (item: string): string =>
  isDocument(item) ? item.slice(documentMark.length) : item

export const isDocument = (item: string): boolean => item.startsWith(documentMark)

/** The items of a stored answer; none where there is no such answer. */
export const itemsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []

const documentMark = 'document:'
