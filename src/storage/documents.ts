import type { DocumentFacts, Passage, WholeDocument } from '../domain/documents.ts'
import type { Database } from './database.ts'
import {
  factColumns,
  toPassage,
  toRecords,
  toWhole,
  withPassages,
  type DocumentRecord,
} from './document-rows.ts'
import { createPublishing } from './document-publishing.ts'
import { knowledgeKey } from './knowledge-version.ts'
import { createSettings } from './settings.ts'

export type Documents = ReturnType<typeof createDocuments>

export type NewDocument = {
  facts: DocumentFacts
  passages: Passage[]
  /** The series it is a new version of; undefined begins one. */
  seriesId: string | undefined
  file: { hash: string; name: string } | undefined
  by: string | undefined
  now: Date
}

/** The documents questions are answered from; what is published is never changed, only ended. */
export function createDocuments(database: Database) {
  return {
    ...createPublishing(database),

    /** Stores a draft as the next version of its series; gives its id. */
    add: ({ facts, passages, seriesId, file, by, now }: NewDocument): Promise<string> =>
      database.transaction(async (tx) => {
        // Whoever adds to the same series waits here, and counts on from what the first has stored.
        if (seriesId !== undefined)
          await tx.$queryRaw`SELECT id FROM "Document" WHERE "seriesId" = ${seriesId} FOR UPDATE`
        const { _max: last } = await tx.document.aggregate({
          where: { seriesId: seriesId ?? '' },
          _max: { version: true },
        })
        const { id } = await tx.document.create({
          data: {
            ...factColumns(facts),
            seriesId: seriesId ?? crypto.randomUUID(),
            version: (last.version ?? 0) + 1,
            status: 'draft',
            fileHash: file?.hash ?? null,
            fileName: file?.name ?? null,
            createdById: by ?? null,
            createdAt: now,
          },
        })
        await tx.passage.createMany({
          data: passages.map(({ note = null, ...passage }, position) => ({
            ...passage,
            ...{ documentId: id, position, note },
          })),
        })
        return id
      }),

    /** All that is published, with its passages; the longest published first. */
    async published(): Promise<WholeDocument[]> {
      const rows = await database.current().document.findMany({
        where: { status: 'published' },
        include: withPassages,
        orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }],
      })
      return rows.map(toWhole)
    },

    /** One document with its passages, whatever became of it. */
    async byId(id: string): Promise<WholeDocument | undefined> {
      const row = await database
        .current()
        .document.findUnique({ where: { id }, include: withPassages })
      return row ? toWhole(row) : undefined
    },

    /** One passage of a document by its place. */
    async passage(documentId: string, position: number): Promise<Passage | undefined> {
      const row = await database
        .current()
        .passage.findUnique({ where: { documentId_position: { documentId, position } } })
      return row ? toPassage(row) : undefined
    },

    /** Every document there is or was, without its passages; the newest first. */
    async list(): Promise<DocumentRecord[]> {
      const tx = database.current()
      const rows = await tx.document.findMany({
        include: { _count: { select: { passages: true } } },
        orderBy: [{ createdAt: 'desc' }, { version: 'desc' }, { id: 'desc' }],
      })
      return toRecords(tx, rows)
    },

    /** The draft that was read from this very file, if there is one. */
    async draftOf(fileHash: string): Promise<string | undefined> {
      const where = { fileHash, status: 'draft' }
      return (await database.current().document.findFirst({ where, select: { id: true } }))?.id
    },

    /** Which state of what is published, and of the known answers, this is. */
    async knowledgeVersion(): Promise<string> {
      return (await createSettings(database).get(knowledgeKey)) ?? 'none'
    },
  }
}
