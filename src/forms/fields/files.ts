import { z } from 'zod'
import { attachmentIdOf, isDocument, itemOf } from '../attached.ts'
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
