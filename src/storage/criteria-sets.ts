import { documentOf } from '../domain/criteria-document.ts'
import { contentOf, markOf } from '../domain/criteria-edit.ts'
import type { CriteriaContent, ScoredThing } from '../domain/criteria.ts'
import { criteriaSeries } from '../domain/documents.ts'
import { contentColumns, criterionRows, toRecord, withCriteria } from './criteria-rows.ts'
import type { CriteriaRecord } from './criteria-rows.ts'
import type { Database, Tx } from './database.ts'
import type { OnDocument, Published } from './document-publishing.ts'
import { createDocuments } from './documents.ts'
import type { Prisma } from './generated/client.ts'

export type CriteriaSets = ReturnType<typeof createCriteriaSets>

export type NewCriteriaSet = {
  content: CriteriaContent
  /** The series it is a new version of; undefined begins one. */
  seriesId: string | undefined
  file: { hash: string; name: string } | undefined
  by: string | undefined
  now: Date
  isExample: boolean
}

type Seen = {
  /** The mark of what it said when it was shown. */
  seen: string
}

type Change = Seen & { id: string; content: CriteriaContent }

type Row = Prisma.CriteriaSetGetPayload<{ include: typeof withCriteria }>

/** What models and the work of units are scored by; what is published is never changed, only ended. */
export function createCriteriaSets(database: Database) {
  const documents = createDocuments(database)

  const locked = <T>(id: string, work: (tx: Tx, row: Row | null) => Promise<T>) =>
    database.transaction(async (tx) => {
      // All versions are locked: only one of them may be the published one.
      await tx.$queryRaw`
        SELECT id FROM "CriteriaSet"
        WHERE "seriesId" = (SELECT "seriesId" FROM "CriteriaSet" WHERE id = ${id})
        ORDER BY id FOR UPDATE`
      return work(tx, await tx.criteriaSet.findUnique({ where: { id }, include: withCriteria }))
    })

  return {
    /** The published sets that hold on a day; those of the office before an example. */
    async published(about: ScoredThing, day: string): Promise<CriteriaRecord[]> {
      const on = new Date(day)
      const rows = await database.current().criteriaSet.findMany({
        where: {
          ...{ about, status: 'published' },
          AND: [
            { OR: [{ validFrom: null }, { validFrom: { lte: on } }] },
            { OR: [{ validTo: null }, { validTo: { gte: on } }] },
          ],
        },
        include: withCriteria,
        orderBy: [{ isExample: 'asc' }, { publishedAt: 'desc' }, { id: 'asc' }],
      })
      return rows.map(toRecord)
    },

    /** One version of a set, whatever became of it. */
    async byId(id: string): Promise<CriteriaRecord | undefined> {
      const tx = database.current()
      const row = await tx.criteriaSet.findUnique({ where: { id }, include: withCriteria })
      return row ? toRecord(row) : undefined
    },

    /** Every version of every set there is or was; the newest first. */
    async list(): Promise<CriteriaRecord[]> {
      const rows = await database.current().criteriaSet.findMany({
        include: withCriteria,
        orderBy: [{ createdAt: 'desc' }, { version: 'desc' }, { id: 'desc' }],
      })
      return rows.map(toRecord)
    },

    /** The draft that was read from this very file, if there is one. */
    async draftOf(fileHash: string): Promise<string | undefined> {
      const where = { fileHash, status: 'draft' }
      return (await database.current().criteriaSet.findFirst({ where, select: { id: true } }))?.id
    },

    /** Stores a draft as the next version of its series; gives its id. */
    add: ({ content, seriesId, file, by, now, isExample }: NewCriteriaSet): Promise<string> =>
      database.transaction(async (tx) => {
        // Whoever adds to the same series waits here, and counts on from what the first has stored.
        if (seriesId !== undefined)
          await tx.$queryRaw`SELECT id FROM "CriteriaSet" WHERE "seriesId" = ${seriesId} FOR UPDATE`
        const { _max: last } = await tx.criteriaSet.aggregate({
          where: { seriesId: seriesId ?? '' },
          _max: { version: true },
        })
        const { id } = await tx.criteriaSet.create({
          data: {
            ...contentColumns(content),
            seriesId: seriesId ?? crypto.randomUUID(),
            version: (last.version ?? 0) + 1,
            status: 'draft',
            isExample,
            fileHash: file?.hash ?? null,
            fileName: file?.name ?? null,
            createdById: by ?? null,
            createdAt: now,
          },
        })
        await tx.criterion.createMany({
          data: criterionRows(content).map((each) => ({ ...each, setId: id })),
        })
        return id
      }),

    /**
     * Publishes a draft as whoever publishes it has seen it; the version before it is replaced in
     * the same moment. Questions are answered from it as from every document, but never from an
     * example.
     */
    publish: ({ id, by, now, seen }: OnDocument & Seen): Promise<Published | 'meanwhile'> =>
      locked(id, async (tx, row) => {
        if (row?.status !== 'draft') return 'gone'
        if (saysElse(row, seen)) return 'meanwhile'
        const { seriesId, version } = row
        const before = { seriesId, status: 'published' }
        if ((await tx.criteriaSet.count({ where: { ...before, version: { gt: version } } })) > 0)
          return 'older'
        await tx.criteriaSet.updateMany({
          where: before,
          data: { status: 'replaced', endedById: by ?? null, endedAt: now },
        })
        const documentId = row.isExample ? null : await asDocument(row, { by, now })
        await tx.criteriaSet.update({
          where: { id },
          data: { status: 'published', documentId, publishedById: by ?? null, publishedAt: now },
        })
        return 'published'
      }),

    /** Withdraws what is published, its document with it; false when it is not published any more. */
    withdraw: ({ id, by, now, reason }: OnDocument & { reason: string }): Promise<boolean> =>
      locked(id, async (tx, row) => {
        if (row?.status !== 'published') return false
        await tx.criteriaSet.update({
          where: { id },
          data: { status: 'withdrawn', endedById: by ?? null, endedAt: now, endReason: reason },
        })
        if (row.documentId !== null)
          await documents.withdraw({ id: row.documentId, by, now, reason })
        return true
      }),

    /** Writes a draft anew, as long as it is still as whoever changes it has seen it. */
    change: ({ id, seen, content }: Change): Promise<'changed' | 'gone' | 'meanwhile'> =>
      locked(id, async (tx, row) => {
        if (row?.status !== 'draft') return 'gone'
        if (saysElse(row, seen)) return 'meanwhile'
        await tx.criteriaSet.update({ where: { id }, data: contentColumns(content) })
        await tx.criterion.deleteMany({ where: { setId: id } })
        await tx.criterion.createMany({
          data: criterionRows(content).map((each) => ({ ...each, setId: id })),
        })
        return 'changed'
      }),

    /** Drops a draft, as long as it is still as whoever drops it has seen it. */
    drop: ({ id, seen }: { id: string } & Seen): Promise<'dropped' | 'gone' | 'meanwhile'> =>
      locked(id, async (tx, row) => {
        if (row?.status !== 'draft') return 'gone'
        if (saysElse(row, seen)) return 'meanwhile'
        await tx.criteriaSet.delete({ where: { id } })
        return 'dropped'
      }),
  }

  /** The document of a set follows the one of the version before, which it replaces. */
  async function asDocument(row: Row, { by, now }: Pick<OnDocument, 'by' | 'now'>) {
    const seriesId = criteriaSeries(row.seriesId)
    const document = documentOf(toRecord(row))
    const id = await documents.add({ ...document, seriesId, file: undefined, by, now })
    await documents.publish({ id, by, now })
    return id
  }
}

const saysElse = (row: Row, seen: string): boolean => markOf(contentOf(toRecord(row))) !== seen
