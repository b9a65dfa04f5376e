import { z } from 'zod'
import { refused } from '../../text/reading.ts'
import { defineKind, say, type Helps } from '../kind.ts'

/** Photos and documents, one message each, until “xong”; an answer is a list of attachments. */
export const files = defineKind({
  kind: 'files',
  extra: { max: z.int().positive() },
  gathers: true,
  answer: ({ max }) => z.array(z.string()).min(1).max(max),
  isFull: (value, { field }) => value.length >= field.max,
  read: ({ file }, { field }, before = []) => {
    if (!file) return refused(field.required ? 'forms-files-wanted-required' : 'forms-files-wanted')
    if (before.some((item) => attachmentIdOf(item) === file.id)) return { ok: true, value: before }
    if (before.length >= field.max)
      return { ok: false, error: { id: 'forms-files-many', args: { max: field.max } } }
    return { ok: true, value: [...before, itemOf(file)] }
  },
  show: countItems,
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

/** Can a photo or document be the answer to a field, or a part of it? */
export const takesFiles = ({ kind }: { kind: string }): boolean =>
  kind === 'files' || kind === 'score'

/** The items of a stored answer, also where they are a part of it; none where it has none. */
export function itemsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string')
  const isPart = typeof value === 'object' && value !== null && 'files' in value
  return isPart ? itemsIn(value.files) : []
}

/** “2 ảnh, 1 tài liệu” */
export function countItems(items: string[], helps: Helps): string {
  const documents = items.filter(isDocument).length
  const photos = items.length - documents
  return [
    ...(photos > 0 ? [say(helps, 'forms-photo-count', { count: photos })] : []),
    ...(documents > 0 ? [say(helps, 'forms-document-count', { count: documents })] : []),
  ].join(', ')
}

const documentMark = 'document:'
