import type {
  Document,
  DocumentFacts,
  DocumentKind,
  DocumentStatus,
  Passage,
  WholeDocument,
} from '../domain/documents.ts'
import type { Tx } from './database.ts'
import type { Prisma } from './generated/client.ts'
import { toDay } from './periods.ts'

/** A document with what became of it, by the names of those who did it. */
export type DocumentRecord = Document & {
  passageCount: number
  fileName: string | undefined
  createdAt: Date
  createdBy: string | undefined
  publishedAt: Date | undefined
  publishedBy: string | undefined
  /** When it was withdrawn or replaced. */
  endedAt: Date | undefined
  endedBy: string | undefined
  endReason: string | undefined
}

/** With the passages in their order. */
export const withPassages = { passages: { orderBy: { position: 'asc' } } } as const

/** A document and its passages as values. */
export const toWhole = ({
  passages,
  ...row
}: Prisma.DocumentGetPayload<{ include: typeof withPassages }>): WholeDocument => ({
  ...toDocument(row),
  passages: passages.map(toPassage),
})

/** A passage as a value. */
export const toPassage = (row: Prisma.PassageGetPayload<object>): Passage => ({
  clause: row.clause,
  headings: row.headings,
  text: row.text,
  note: row.note ?? undefined,
  asks: row.asks,
})

/** Documents with what became of them. */
export async function toRecords(
  tx: Tx,
  rows: Prisma.DocumentGetPayload<{ include: { _count: { select: { passages: true } } } }>[],
): Promise<DocumentRecord[]> {
  const ids = rows.flatMap((row) => [row.createdById, row.publishedById, row.endedById])
  const people = await tx.person.findMany({
    where: { id: { in: ids.flatMap((id) => id ?? []) } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return rows.map((row) => ({
    ...toDocument(row),
    passageCount: row._count.passages,
    fileName: row.fileName ?? undefined,
    createdAt: row.createdAt,
    createdBy: names.get(row.createdById ?? ''),
    publishedAt: row.publishedAt ?? undefined,
    publishedBy: names.get(row.publishedById ?? ''),
    endedAt: row.endedAt ?? undefined,
    endedBy: names.get(row.endedById ?? ''),
    endReason: row.endReason ?? undefined,
  }))
}

/** What is known of a document, as its row keeps it. */
export const factColumns = (facts: DocumentFacts) => ({
  kind: facts.kind,
  title: facts.title,
  number: facts.number ?? null,
  issuer: facts.issuer ?? null,
  issuedOn: toDate(facts.issuedOn),
  validFrom: toDate(facts.validFrom),
  validTo: toDate(facts.validTo),
  note: facts.note ?? null,
})

const toDocument = (row: Prisma.DocumentGetPayload<object>): Document => ({
  id: row.id,
  seriesId: row.seriesId,
  version: row.version,
  status: row.status as DocumentStatus,
  kind: row.kind as DocumentKind,
  title: row.title,
  number: row.number ?? undefined,
  issuer: row.issuer ?? undefined,
  issuedOn: row.issuedOn ? toDay(row.issuedOn) : undefined,
  validFrom: row.validFrom ? toDay(row.validFrom) : undefined,
  validTo: row.validTo ? toDay(row.validTo) : undefined,
  note: row.note ?? undefined,
})

const toDate = (day: string | undefined): Date | null => (day === undefined ? null : new Date(day))
