import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

/** The draft of a chat that a file is meant for. */
export type Upload = { chatKey: string; draftId: string }

export type Uploads = {
  /** An address where a file can be sent into a chat that takes none itself. */
  sign(upload: Upload & { now: Date }): string
  /** What the token of such an address is for; undefined when it is forged or over. */
  read(token: string, now: Date): Upload | undefined
}

const twoHours = 2 * 60 * 60 * 1000

/** Links that need no login: whoever has one may send files for that one draft, for a while. */
export function createUploads({ secret, base }: { secret: string; base: string }): Uploads {
  // Beside the links to files: no signature of one is any good for the other.
  const signatureOf = (payload: string) =>
    createHmac('sha256', secret).update(`upload:${payload}`).digest('base64url')

  return {
    sign({ chatKey, draftId, now }) {
      const content = JSON.stringify([chatKey, draftId, now.getTime() + twoHours])
      const payload = Buffer.from(content).toString('base64url')
      return `${base}/upload/${payload}.${signatureOf(payload)}`
    },

    read(token, now) {
      const [payload = '', signature = ''] = token.split('.')
      const [expected, given] = [Buffer.from(signatureOf(payload)), Buffer.from(signature)]
      // Compared in constant time, and before anything is read: what is forged learns nothing.
      if (expected.length !== given.length || !timingSafeEqual(expected, given)) return undefined
      const [chatKey, draftId, until] = contentShape.parse(
        JSON.parse(Buffer.from(payload, 'base64url').toString()),
      )
      return now.getTime() < until ? { chatKey, draftId } : undefined
    },
  }
}

const contentShape = z.tuple([z.string(), z.string(), z.number()])
