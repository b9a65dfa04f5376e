import type { Context } from 'grammy'
import type { Files } from '../storage/files.ts'
import type { Attachments } from '../storage/attachments.ts'

type Services = {
  files: Pick<Files, 'open'>
  attachments: Pick<Attachments, 'add'>
}

/** Photos people send: kept by their content, noted as attachments of the unit. */
export function createPhotos({ files, attachments }: Services) {
  return {
    /** The attachment id of the photo in a message; undefined when it holds none. */
    async keep(ctx: Context, unitId: string, now: Date): Promise<string | undefined> {
      const largest = ctx.message?.photo?.at(-1)
      const hash = /^file:(.+)$/.exec(largest?.file_id ?? '')?.[1]
      const file = hash === undefined ? undefined : await files.open(hash)
      if (!file) return undefined
      const { type, bytes } = file
      return attachments.add({ hash: file.hash, type, bytes, unitId, now })
    },
  }
}
