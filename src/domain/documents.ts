/** What kinds of documents questions are answered from. */
export const documentKinds = ['plan', 'guidance', 'criteria', 'other'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** draft: not shown to anybody yet. replaced: a newer version is published. */
export type DocumentStatus = 'draft' | 'published' | 'replaced' | 'withdrawn'

/** What is known of a document as a whole; days are "2017-03-08". */
export type DocumentFacts = {
  kind: DocumentKind
  title: string
  /** As it stands on it: "05-HD/BTGDVTU". */
  number: string | undefined
  issuer: string | undefined
  issuedOn: string | undefined
  /** The days it is meant for; not stretched beyond them. */
  validFrom: string | undefined
  validTo: string | undefined
  /** What has to be said of the whole of it whenever it is quoted. */
  note: string | undefined
}

/** One version of a document. */
export type Document = DocumentFacts & {
  id: string
  /** What the versions of one document share. */
  seriesId: string
  version: number
  status: DocumentStatus
}

/** The series of documents that belongs to a series of sets of criteria. */
export const criteriaSeries = (seriesId: string): string => `criteria-${seriesId}`

/** Whether a document is that of a set of criteria: it comes and goes with the set. */
export const isOfCriteria = ({ seriesId }: Pick<Document, 'seriesId'>): boolean =>
  seriesId.startsWith(criteriaSeries(''))

/** One clause of a document. */
export type Passage = {
  /** "III.4", "title", "recipients" */
  clause: string
  /** The headings above it, outermost first. */
  headings: string[]
  /** Verbatim; sentences that a page break cut in two are whole. */
  text: string
  /** What stands beside the quote where the document itself is doubtful. */
  note: string | undefined
  /** Other ways in which people ask for it. */
  asks: string[]
}

export type WholeDocument = Document & { passages: Passage[] }
