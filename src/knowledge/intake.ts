import type { Documents } from '../storage/documents.ts'
import { readDocument, type WhyUnread } from './read-document.ts'

export type IntakeServices = { documents: Pick<Documents, 'add' | 'draftOf'> }

export type NewFile = {
  name: string
  bytes: Uint8Array
  /** Under which it is kept; undefined where the file itself is not kept. */
  hash: string | undefined
  by: string | undefined
  now: Date
}

export type TakenIn = { ok: true; id: string } | { ok: false; reason: WhyUnread }

/** Reads files as documents, each of which becomes a draft that nobody is answered from yet. */
export function createIntake({ documents }: IntakeServices) {
  return async ({ name, bytes, hash, by, now }: NewFile): Promise<TakenIn> => {
    // Sent once more, it is the same draft.
    const known = hash === undefined ? undefined : await documents.draftOf(hash)
    if (known !== undefined) return { ok: true, id: known }
    const found = await readDocument({ name, bytes })
    if (!found.ok) return found
    const file = hash === undefined ? undefined : { hash, name }
    const id = await documents.add({ ...found.read, seriesId: undefined, file, by, now })
    return { ok: true, id }
  }
}
