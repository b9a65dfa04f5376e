import type { Document, Passage, WholeDocument } from '../domain/documents.ts'

/** An answer of the office that was approved for everybody. */
export type KnownAnswer = {
  id: string
  question: string
  answer: string
  /** Undefined when whoever approved it erased themselves. */
  by: string | undefined
  at: Date
}

/** Everything that questions are answered from at a moment: only what is published. */
export type Corpus = { documents: WholeDocument[]; known: KnownAnswer[] }

/** A passage with the document it stands in. */
export type Found = { document: Document; passage: Passage; position: number }

/** A stretch of a passage, verbatim, with the decisive words in it. */
export type Quote = {
  text: string
  /** Whether something of the passage stands before it, and behind it. */
  isCutBefore: boolean
  isCutAfter: boolean
  /** Where the decisive words stand in `text`. */
  bold: { from: number; to: number }[]
}

/** Why a question is declined: what it asks for, or that nothing in the documents settles it. */
export const whyDeclined = [
  'year', // another year than those the documents are for
  'money',
  'phone',
  'person',
  'form', // a template, a file
  'score',
  'penalty',
  'number', // number or date of a document that bears none
  'list', // what is only named, not listed
  'contents', // what another document says that is only named
  'amount', // how many of something, where none is set
  'place', // another province
  'talk', // no question at all
  'not-found',
] as const
export type WhyDeclined = (typeof whyDeclined)[number]

/** What was made of a question; `understood` is the question as it was read. */
export type Reply = { understood: Understanding } & (
  | { is: 'answered'; found: Found; quote: Quote; related: Found[]; score: number }
  | { is: 'known'; known: KnownAnswer; score: number }
  /** The word may mean two things that lead to different answers. */
  | { is: 'asked-back'; word: string; meanings: { meaning: string; question: string }[] }
  | { is: 'declined'; why: WhyDeclined; about: string | undefined; nearest: Found[]; score: number }
)

export type Understanding = {
  /** The question in letters people read, repaired; short forms stay as they were typed. */
  text: string
  /** Something was repaired: it is worth saying how it was understood. */
  isChanged: boolean
  /** The words that count, folded and in order: the same question has the same key. */
  key: string
}

export type Asking = {
  text: string
  /** The document of the last answer: “ai ký?” means that one. */
  documentId?: string | undefined
}

/** Answers questions from a corpus. */
export type Answers = { ask: (asking: Asking) => Reply }
