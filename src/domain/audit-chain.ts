import { createHash } from 'node:crypto'

/** An entry of the record of changes as it is stored, its seal included. */
export type SealedEntry = {
  id: bigint
  at: Date
  actorId: string | null
  action: string
  object: string
  /** The JSON of the details, letter by letter as the database writes it. */
  details: string
  position: bigint
  previous: string
  hash: string
}

/** Where a chain has been followed to. */
export type Link = Pick<SealedEntry, 'position' | 'hash'>

/** missing: a position is not there. link: it hangs on another one. content: it was changed. */
export type ChainTrouble = 'missing' | 'link' | 'content'

export type Verdict = { ok: true; last: Link } | { ok: false; at: bigint; why: ChainTrouble }

/** Before the first entry. */
export const chainStart: Link = { position: 0n, hash: '' }

/**
 * Follows the chain through entries in the order of their positions, from where an earlier page
 * ended. Whatever was changed, removed, added or moved breaks it at that position.
 */
export function verifyChain(entries: SealedEntry[], from = chainStart): Verdict {
  let last = from
  for (const entry of entries) {
    const at = last.position + 1n
    if (entry.position !== at) return { ok: false, at, why: 'missing' }
    if (entry.previous !== last.hash) return { ok: false, at, why: 'link' }
    if (entry.hash !== sealOf(entry)) return { ok: false, at, why: 'content' }
    last = { position: entry.position, hash: entry.hash }
  }
  return { ok: true, last }
}

/** The seal as the database makes it: each value with its length in bytes, then sha-256. */
export const sealOf = (entry: Omit<SealedEntry, 'hash'>): string =>
  createHash('sha256')
    .update(
      [
        entry.position.toString(),
        entry.previous,
        entry.id.toString(),
        entry.at.toISOString(),
        entry.actorId,
        entry.action,
        entry.object,
        entry.details,
      ]
        .map((value) => (value === null ? '-' : `${Buffer.byteLength(value)}:${value}`))
        .join(','),
    )
    .digest('hex')
