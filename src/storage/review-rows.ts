import type { ReturnedAnswer, Review } from '../domain/reviews.ts'
import type { Tx } from './database.ts'
import type { Prisma } from './generated/client.ts'

/** What is read along with a review: who said it. */
export const withReviewer = { by: { select: { name: true } } } as const

type Row = Prisma.ReviewGetPayload<{ include: typeof withReviewer }>

/** A review as a value. */
export const toReview = ({ id, kind, version, fields, text, byId, by, at }: Row): Review => ({
  id,
  kind: kind as Review['kind'],
  version: version ?? undefined,
  fields: fields as ReturnedAnswer[],
  text,
  byId: byId ?? undefined,
  by: by?.name,
  at,
})

/** Since when those of these reports that are to be mended are returned, by the report. */
export async function returnsOf(
  tx: Tx,
  reports: { id: string; review: string | null }[],
): Promise<Map<string, Date>> {
  const ids = reports.filter(({ review }) => review === 'returned').map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const rows = await tx.review.findMany({
    where: { reportId: { in: ids }, kind: 'returned' },
    orderBy: { at: 'asc' },
  })
  return new Map(rows.flatMap(({ reportId, at }) => (reportId === null ? [] : [[reportId, at]])))
}
