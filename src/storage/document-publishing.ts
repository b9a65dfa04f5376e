import type { DocumentFacts, Passage } from '../domain/documents.ts'
import type { Database, Tx } from './database.ts'
import { factColumns } from './document-rows.ts'
import type { Prisma } from './generated/client.ts'
import { changeKnowledge } from './knowledge-version.ts'

type Row = Prisma.DocumentGetPayload<object>

/** Who does something to a document, and when. */
export type OnDocument = { id: string; by: string | undefined; now: Date }

/** "gone": it is not there any more, or not in the state for this. */
export type Published = 'published' | 'gone' | 'older'

/** What is done to a document, each under a lock: of two admins at once the second is told. */
export function createPublishing(database: Database) {
  const locked = <T>(id: string, work: (tx: Tx, row: Row | null) => Promise<T>) =>
    database.transaction(async (tx) => {
      // All versions are locked: only one of them may be the published one.
      await tx.$queryRaw`
        SELECT id FROM "Document"
        WHERE "seriesId" = (SELECT "seriesId" FROM "Document" WHERE id = ${id})
        ORDER BY id FOR UPDATE`
      return work(tx, await tx.document.findUnique({ where: { id } }))
    })

  return {
    /** Publishes a draft; the version before it is replaced in the same moment. */
    publish: ({ id, by, now }: OnDocument): Promise<Published> =>
      locked(id, async (tx, row) => {
        if (row?.status !== 'draft') return 'gone'
        const { seriesId, version } = row
        const before = { seriesId, status: 'published' }
        if ((await tx.document.count({ where: { ...before, version: { gt: version } } })) > 0)
          return 'older'
        await tx.document.updateMany({
          where: before,
          data: { status: 'replaced', endedById: by ?? null, endedAt: now },
        })
        await tx.document.update({
          where: { id },
          data: { status: 'published', publishedById: by ?? null, publishedAt: now },
        })
        await changeKnowledge(tx)
        return 'published'
      }),

    /** Withdraws what is published; false when it is not published any more. */
    withdraw: ({ id, by, now, reason }: OnDocument & { reason: string }): Promise<boolean> =>
      locked(id, async (tx, row) => {
        if (row?.status !== 'published') return false
        await tx.document.update({
          where: { id },
          data: { status: 'withdrawn', endedById: by ?? null, endedAt: now, endReason: reason },
        })
        await changeKnowledge(tx)
        return true
      }),

    /** Writes down other facts of a draft; false when it is no draft any more. */
    describe: ({ id, facts }: { id: string; facts: DocumentFacts }): Promise<boolean> =>
      locked(id, async (tx, row) => {
        if (row?.status !== 'draft') return false
        await tx.document.update({ where: { id }, data: factColumns(facts) })
        return true
      }),

    /** Makes a draft the next version of another series; false when one of the two is not there. */
    join: ({ id, seriesId }: { id: string; seriesId: string }): Promise<boolean> =>
      locked(id, async (tx, row) => {
        // Whoever adds to that series meanwhile waits for its number.
        await tx.$queryRaw`SELECT id FROM "Document" WHERE "seriesId" = ${seriesId} FOR UPDATE`
        const { _max: last } = await tx.document.aggregate({
          where: { seriesId },
          _max: { version: true },
        })
        if (row?.status !== 'draft' || last.version === null) return false
        const version = last.version + 1
        if (row.seriesId !== seriesId)
          await tx.document.update({ where: { id }, data: { seriesId, version } })
        return true
      }),

    /** Writes down what stands beside the clauses of a draft. */
    annotate: ({ id, passages }: { id: string; passages: Passage[] }): Promise<void> =>
      locked(id, async (tx, row) => {
        if (row?.status !== 'draft') return
        for (const { clause, note = null, asks } of passages)
          if (note !== null || asks.length > 0)
            await tx.passage.updateMany({ where: { documentId: id, clause }, data: { note, asks } })
      }),

    /** Drops a draft; false when it is no draft any more. */
    drop: (id: string): Promise<boolean> =>
      locked(id, async (tx, row) => {
        if (row?.status !== 'draft') return false
        await tx.document.delete({ where: { id } })
        return true
      }),
  }
}
