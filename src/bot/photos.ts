import type { Attachment } from '../domain/attachments.ts'
import type { Files } from '../storage/files.ts'
import type { Attachments } from '../storage/attachments.ts'
import type { BotContext } from './context.ts'

type Services = {
  files: Pick<Files, 'open'>
  attachments: Pick<Attachments, 'add'> & {
    expect(photo: { source: string; unitId: string; now: Date }): Promise<Attachment>
  }
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

/** Where a photo comes from: the message, and the chat it was written in. */
export type PhotoMessage = Pick<BotContext, 'message' | 'channel' | 'chatKey'>

/** Photos people send, noted as attachments of the unit. */
export function createPhotos({ files, attachments, jobs }: Services) {
  return {
    /**
     * The attachment id of the photo in a message; undefined when it holds none.
     *
     * Nothing is fetched here: what lies on a platform is written down to be fetched once the
     * answer it belongs to is stored.
     */
    async keep(
      { message, channel, chatKey }: PhotoMessage,
      unitId: string,
      now: Date,
    ): Promise<string | undefined> {
      const photo = photoIn(message)
      if (!photo) return undefined

      const { file_id: reference, file_unique_id: name } = photo
      if (reference.startsWith('file:')) {
        const file = await files.open(reference.slice('file:'.length))
        if (!file) return undefined
        const { hash, type, bytes } = file
        return attachments.add({ hash, type, bytes, unitId, now })
      }

      const { id, file } = await attachments.expect({ source: `${channel}:${name}`, unitId, now })
      if (file === 'awaited') {
        await jobs.add({ channel, chatKey, reference, attachmentId: id, now })
      }
      return id
    },
  }
}

/** The largest size of a photo, or a picture that was sent as a file. */
function photoIn(message: PhotoMessage['message']) {
  const { photo, document } = message ?? {}
  const isPicture = document?.mime_type?.startsWith('image/') ?? false
  return photo?.at(-1) ?? (isPicture ? document : undefined)
}
