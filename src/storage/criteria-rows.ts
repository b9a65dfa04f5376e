import {
  criteriaShape,
  type CriteriaContent,
  type CriteriaSet,
  type CriteriaStatus,
} from '../domain/criteria.ts'
import type { Prisma } from './generated/client.ts'
import { toDay } from './periods.ts'

/** A set with what became of it. */
export type CriteriaRecord = CriteriaSet & {
  /** The document questions about it are answered from. */
  documentId: string | undefined
  fileName: string | undefined
  createdAt: Date
  publishedAt: Date | undefined
  /** When it was withdrawn or replaced. */
  endedAt: Date | undefined
  endReason: string | undefined
}

/** With the criteria in their order. */
export const withCriteria = { criteria: { orderBy: { position: 'asc' } } } as const

/** A set and its criteria as a value. */
export const toRecord = ({
  criteria,
  ...row
}: Prisma.CriteriaSetGetPayload<{ include: typeof withCriteria }>): CriteriaRecord => ({
  // What is stored was checked when it came in; here it gets its types back.
  ...criteriaShape.parse({
    about: row.about,
    title: row.title,
    number: row.number ?? undefined,
    issuer: row.issuer ?? undefined,
    basis: row.basis,
    validFrom: row.validFrom ? toDay(row.validFrom) : undefined,
    validTo: row.validTo ? toDay(row.validTo) : undefined,
    bands: row.bands,
    exclusions: row.exclusions,
    criteria: criteria.map((each) => ({
      code: each.code,
      heading: each.heading ?? undefined,
      text: each.text,
      kind: each.kind,
      maxPoints: each.maxPoints,
      milestones: each.milestones,
      scoredBy: each.scoredBy,
      evidence: each.evidence ?? undefined,
      figure: each.figure ?? undefined,
    })),
  }),
  id: row.id,
  seriesId: row.seriesId,
  version: row.version,
  status: row.status as CriteriaStatus,
  isExample: row.isExample,
  documentId: row.documentId ?? undefined,
  fileName: row.fileName ?? undefined,
  createdAt: row.createdAt,
  publishedAt: row.publishedAt ?? undefined,
  endedAt: row.endedAt ?? undefined,
  endReason: row.endReason ?? undefined,
})

/** What a set says, as its row keeps it. */
export const contentColumns = (content: CriteriaContent) => ({
  about: content.about,
  title: content.title,
  number: content.number ?? null,
  issuer: content.issuer ?? null,
  basis: content.basis,
  validFrom: toDate(content.validFrom),
  validTo: toDate(content.validTo),
  bands: content.bands,
  exclusions: content.exclusions,
})

/** The criteria of a set, as their rows keep them. */
export const criterionRows = ({ criteria }: CriteriaContent) =>
  criteria.map((each, position) => ({
    ...each,
    position,
    heading: each.heading ?? null,
    evidence: each.evidence ?? null,
    figure: each.figure ?? null,
  }))

const toDate = (day: string | undefined): Date | null => (day === undefined ? null : new Date(day))
