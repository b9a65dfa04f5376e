import { isPhotoType } from '../domain/attachments.ts'
import { tidyFileName } from '../domain/file-name.ts'
import type { Attachments } from '../storage/attachments.ts'
import { maxDocumentBytes, type Files } from '../storage/files.ts'
import type { BotContext } from './context.ts'

type Services = {
  files: Pick<Files, 'open'>
  attachments: Pick<Attachments, 'add' | 'expect'>
  /** Where it is written down what is still to be fetched from the platforms. */
  jobs: {
    add(job: {
      channel: string
      chatKey: string
      reference: string
      attachmentId: string
      now: Date
    }): Promise<void>
  }
}

/** Where a file comes from: the message, and the chat it was written in. */
export type FileMessage = Pick<BotContext, 'message' | 'channel' | 'chatKey'>

/** What became of the file of a message; `none` when it holds none that could be taken. */
export type Noted =
  | { noted: 'yes'; file: { id: string; isDocument: boolean } }
  | { noted: 'too-large' }
  | { noted: 'none' }

export type SentFiles = ReturnType<typeof createSentFiles>

/** Photos and documents that people send, noted as attachments of the unit. */
export function createSentFiles({ files, attachments, jobs }: Services) {
  return {
    /**
     * Notes the photo or document of a message.
     *
     * Nothing is fetched here: what lies on a platform is written down to be fetched once the
     * answer it belongs to is stored.
     */
    async keep(
      { message, channel, chatKey }: FileMessage,
      unitId: string,
      now: Date,
      { takesText } = { takesText: false },
    ): Promise<Noted> {
      const sent = fileIn(message)
      if (!sent) return { noted: 'none' }
      const { reference, source, isDocument, size = 0 } = sent
      const name = tidyFileName(sent.name)

      if (reference.startsWith('file:')) {
        const file = await files.open(reference.slice('file:'.length), { takesText })
        if (!file) return { noted: 'none' }
        const { hash, type, bytes } = file
        const id = await attachments.add({ hash, type, bytes, unitId, name, now })
        return { noted: 'yes', file: { id, isDocument: !isPhotoType(type) } }
      }

      // No download would ever bring it: who sent it hears so now and not hours later.
      if (size > maxDocumentBytes) return { noted: 'too-large' }
      const known = { source: `${channel}:${source}`, unitId, name, now }
      const { id, file } = await attachments.expect(known)
      if (file === 'awaited') {
        await jobs.add({ channel, chatKey, reference, attachmentId: id, now })
      }
      return { noted: 'yes', file: { id, isDocument } }
    },
  }
}

/** The largest size of a photo, or a file; a picture that was sent as a file is a photo too. */
function fileIn(message: FileMessage['message']) {
  const { photo, document } = message ?? {}
  const sent = photo?.at(-1) ?? document
  return (
    sent && {
      reference: sent.file_id,
      source: sent.file_unique_id,
      size: sent.file_size,
      name: document?.file_name,
      isDocument: !photo && !isPhotoType(document?.mime_type ?? ''),
    }
  )
}
