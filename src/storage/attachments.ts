import type { Database } from './database.ts'
import type { Attachment as Row } from './generated/client.ts'

/** A photo or document that was sent; its bytes lie in the files folder under the hash. */
export type Attachment = { id: string; hash: string; type: string; bytes: number; unitId: string }

export type Attachments = ReturnType<typeof createAttachments>

/** What was sent along with reports, and which unit it belongs to. */
export function createAttachments(database: Database) {
  return {
    /** Notes a stored file and gives its id; the same file for the same unit keeps its id. */
    async add({ now, ...file }: Omit<Attachment, 'id'> & { now: Date }): Promise<string> {
      const tx = database.current()
      const { hash, unitId } = file
      const known = await tx.attachment.findFirst({ where: { hash, unitId } })
      const row = known ?? (await tx.attachment.create({ data: { ...file, createdAt: now } }))
      return row.id
    },

    /** The attachments with these ids, in the order of the ids; unknown ones are left out. */
    async byIds(ids: string[]): Promise<Attachment[]> {
      const rows = await database.current().attachment.findMany({ where: { id: { in: ids } } })
      const byId = new Map(rows.map((row) => [row.id, toAttachment(row)]))
      return ids.flatMap((id) => byId.get(id) ?? [])
    },

    /** The attachment of a unit with this content, if it sent such a file. */
    async byHash(hash: string, unitId: string): Promise<Attachment | undefined> {
      const row = await database.current().attachment.findFirst({ where: { hash, unitId } })
      return row ? toAttachment(row) : undefined
    },
  }
}

/** What is still to be fetched, or could not be, is not there yet. */
function toAttachment({ id, hash, type, bytes, unitId }: Row): Attachment | undefined {
  return hash !== null && type !== null && bytes !== null
    ? { id, hash, type, bytes, unitId }
    : undefined
}
