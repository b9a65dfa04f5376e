import type { Database } from './database.ts'

/** A file that somebody of the office sent to be read as a document. */
export type AwaitedDocument = {
  attachmentId: string
  chatKey: string
  personId: string
  sentAt: Date
}

export type AwaitedDocuments = ReturnType<typeof createAwaitedDocuments>

/** Files that are to be read as documents as soon as they are fetched. */
export function createAwaitedDocuments(database: Database) {
  const table = () => database.current().awaitedDocument

  return {
    /** Notes a file; a chat that sends it again awaits it once, another one as well. */
    async add(awaited: AwaitedDocument): Promise<void> {
      await table().createMany({ data: [awaited], skipDuplicates: true })
    },

    /** The files that have come meanwhile, oldest first. */
    async come(): Promise<(AwaitedDocument & { hash: string; name: string | undefined })[]> {
      const awaited = await table().findMany({ orderBy: { sentAt: 'asc' } })
      if (awaited.length === 0) return []
      const files = await database.current().attachment.findMany({
        where: { id: { in: awaited.map(({ attachmentId }) => attachmentId) } },
      })
      const byId = new Map(files.map((file) => [file.id, file]))
      return awaited.flatMap((each) => {
        const { hash, name } = byId.get(each.attachmentId) ?? {}
        return typeof hash === 'string' ? [{ ...each, hash, name: name ?? undefined }] : []
      })
    },

    /** Takes a file off the list; false when somebody else has done so. */
    async take({
      attachmentId,
      chatKey,
    }: Pick<AwaitedDocument, 'attachmentId' | 'chatKey'>): Promise<boolean> {
      const { count } = await table().deleteMany({ where: { attachmentId, chatKey } })
      return count > 0
    },

    /** Those whose file can not be had are awaited no longer; who sent them was told. */
    async forgetLost(): Promise<number> {
      return database.current().$executeRaw`
        DELETE FROM "AwaitedDocument" a USING "Attachment" t
        WHERE t.id = a."attachmentId" AND t.hash IS NULL AND t.lost IS NOT NULL`
    },
  }
}
