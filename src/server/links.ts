import { createHmac, timingSafeEqual } from 'node:crypto'

export type Links = {
  /** An address under which a file can be read until it expires; `id` as in `/files/:id`. */
  sign(id: string, now: Date): string
  isValid(link: { id: string; until: string; signature: string; now: Date }): boolean
}

const hour = 60 * 60 * 1000

/** Links that need no login: whoever has one may read that one file, for a while. */
export function createLinks({ secret, base = '', lifetimeMs = hour }: LinkOptions): Links {
  const signatureOf = (id: string, until: string) =>
    createHmac('sha256', secret).update(`${id}\n${until}`).digest('base64url')

  return {
    sign(id, now) {
      const until = String(now.getTime() + lifetimeMs)
      const query = new URLSearchParams({ until, signature: signatureOf(id, until) })
      return `${base}/files/${encodeURIComponent(id)}?${query.toString()}`
    },
    isValid({ id, until, signature, now }) {
      const expected = Buffer.from(signatureOf(id, until))
      const given = Buffer.from(signature)
      // Compared in constant time, and before the date: what is forged learns nothing.
      const isOurs = expected.length === given.length && timingSafeEqual(expected, given)
      return isOurs && now.getTime() < Number(until)
    },
  }
}

/** `base` goes before the path where a full address is needed, on Zalo for instance. */
type LinkOptions = { secret: string; base?: string; lifetimeMs?: number }
