import type { AttachedFile, Attachment, WhyLost } from '../domain/attachments.ts'
import { fileNameOf } from '../domain/file-name.ts'
import type { Database } from './database.ts'
import type { Attachment as Row } from './generated/client.ts'

type Sent = { unitId: string; name?: string | undefined; now: Date }

export type Attachments = ReturnType<typeof createAttachments>

/** The photos and documents that were sent, and which unit each belongs to. */
export function createAttachments(database: Database) {
  const table = () => database.current().attachment

  return {
    /** Notes a stored file and gives its id; the same file for the same unit keeps its id. */
    async add(sent: Sent & { hash: string; type: string; bytes: number }): Promise<string> {
      const { hash, unitId, name = null, now, ...file } = sent
      const known = await table().findFirst({ where: { hash, unitId } })
      const data = { ...file, hash, unitId, name, createdAt: now }
      const row = known ?? (await table().create({ data }))
      return row.id
    },

    /**
     * Notes a file that is still to be fetched from its platform; the same file for the same
     * unit keeps its id. One that was lost and is sent again is to be fetched again.
     */
    async expect(sent: Sent & { source: string }): Promise<Attachment> {
      const { source, unitId, name = null, now } = sent
      const unitId_source = { unitId, source }
      const data = { ...unitId_source, name, createdAt: now }
      // Two chats of a unit may send it at the same moment: the second waits for the first.
      await table().createMany({ data, skipDuplicates: true })
      await table().updateMany({
        where: { ...unitId_source, hash: null, lost: { not: null } },
        data: { lost: null },
      })
      return toAttachment(await table().findUniqueOrThrow({ where: { unitId_source } }))
    },

    /** The attachments with these ids, in the order of the ids; unknown ones are left out. */
    async byIds(ids: string[]): Promise<Attachment[]> {
      const rows = await table().findMany({ where: { id: { in: ids } } })
      const byId = new Map(rows.map((row) => [row.id, toAttachment(row)]))
      return ids.flatMap((id) => byId.get(id) ?? [])
    },

    /** The file of an attachment; none while it is still to be fetched, or when it is lost. */
    async keptFile(id: string): Promise<{ hash: string; name: string } | undefined> {
      const row = await table().findUnique({ where: { id } })
      const attached = row && fileOf(row)
      return attached?.file === 'kept' ? { hash: attached.hash, name: attached.name } : undefined
    },

    /** Which of these attachments can not be had. */
    async lostAmong(ids: string[]): Promise<string[]> {
      const where = { id: { in: ids }, hash: null, lost: { not: null } }
      return (await table().findMany({ where, select: { id: true } })).map(({ id }) => id)
    },

    /** The attachment of a unit with this content, if it sent such a file. */
    async byHash(hash: string, unitId: string): Promise<Attachment | undefined> {
      const row = await table().findFirst({ where: { hash, unitId } })
      return row ? toAttachment(row) : undefined
    },
  }
}

const toAttachment = (row: Row): Attachment => ({
  id: row.id,
  unitId: row.unitId,
  ...fileOf(row),
})

function fileOf({ hash, type, bytes, lost, ...row }: Row): AttachedFile {
  if (hash !== null && type !== null && bytes !== null) {
    const name = fileNameOf({ name: row.name ?? undefined, type })
    return { file: 'kept', hash, type, bytes, name }
  }
  return lost === null ? { file: 'awaited' } : { file: 'lost', why: lost as WhyLost }
}
