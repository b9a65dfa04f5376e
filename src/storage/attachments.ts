import type { AttachedFile, Attachment, WhyLost } from '../domain/attachments.ts'
import type { Database } from './database.ts'
import type { Attachment as Row } from './generated/client.ts'

type Sent = { unitId: string; now: Date }

export type Attachments = ReturnType<typeof createAttachments>

/** What was sent along with reports, and which unit it belongs to. */
export function createAttachments(database: Database) {
  const table = () => database.current().attachment

  return {
    /** Notes a stored file and gives its id; the same file for the same unit keeps its id. */
    async add({
      now,
      ...file
    }: Sent & { hash: string; type: string; bytes: number }): Promise<string> {
      const { hash, unitId } = file
      const known = await table().findFirst({ where: { hash, unitId } })
      const row = known ?? (await table().create({ data: { ...file, createdAt: now } }))
      return row.id
    },

    /**
     * Notes a file that is still to be fetched from its platform; the same file for the same
     * unit keeps its id. One that was lost and is sent again is to be fetched again.
     */
    async expect({ source, unitId, now }: Sent & { source: string }): Promise<Attachment> {
      const unitId_source = { unitId, source }
      // Two chats of a unit may send it at the same moment: the second waits for the first.
      await table().createMany({ data: { ...unitId_source, createdAt: now }, skipDuplicates: true })
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
    async keptFile(id: string): Promise<{ hash: string } | undefined> {
      const row = await table().findUnique({ where: { id } })
      return row?.hash ? { hash: row.hash } : undefined
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

function fileOf({ hash, type, bytes, lost }: Row): AttachedFile {
  if (hash !== null && type !== null && bytes !== null) return { file: 'kept', hash, type, bytes }
  return lost === null ? { file: 'awaited' } : { file: 'lost', why: lost as WhyLost }
}
