import type { WholeDocument } from '../domain/documents.ts'
import { createAnswers } from './answers.ts'
import type { Answers, Asking, Found, KnownAnswer, Reply } from './reply.ts'

/** What the library needs of the storage; each reads what the open transaction sees. */
export type LibraryPorts = {
  documents: {
    published(): Promise<WholeDocument[]>
    /** Another value after every change of what may be quoted. */
    knowledgeVersion(): Promise<string>
  }
  knownAnswers: { all(): Promise<KnownAnswer[]> }
  /** Runs a step when the open transaction is committed; at once when there is none. */
  afterCommit: (step: () => void) => void
}

export type Library = {
  ask(asking: Asking): Promise<Reply>
  /** Reads the documents, and asks what is known to be answered: then the first question is fast. */
  prepare(): Promise<void>
  /** A published passage by its place; undefined if it may no longer be quoted. */
  passage(documentId: string, position: number): Promise<Found | undefined>
  /** The published documents. */
  documents(): Promise<WholeDocument[]>
}

type Shelf = { version: string; documents: WholeDocument[]; answers: Answers }

/**
 * Keeps what questions are answered from in memory, and reads it anew as soon as anything was
 * published or withdrawn, on whichever replica.
 */
export function createLibrary({ documents, knownAnswers, afterCommit }: LibraryPorts): Library {
  let shelf: Shelf | undefined

  const current = async (): Promise<Shelf> => {
    const version = await documents.knowledgeVersion()
    if (shelf?.version === version) return shelf
    const published = await documents.published()
    const known = await knownAnswers.all()
    const answers = createAnswers({ documents: published, known })
    const read: Shelf = { version, documents: published, answers }
    // Somebody may have published between the reads; and what this very transaction has changed
    // counts only when it is committed. What is rolled back must not stay here.
    if ((await documents.knowledgeVersion()) === version) {
      afterCommit(() => {
        shelf = read
      })
    }
    return read
  }

  return {
    ask: async (asking) => (await current()).answers.ask(asking),

    async prepare() {
      const { documents: all, answers } = await current()
      const asks = all.flatMap(({ passages }) =>
        passages.flatMap(({ asks: [first] }) => first ?? []),
      )
      for (const text of asks.slice(0, tried)) answers.ask({ text })
    },

    async passage(documentId, position) {
      const { documents: all } = await current()
      const document = all.find(({ id }) => id === documentId)
      const passage = document?.passages[position]
      return document && passage ? { document, passage, position } : undefined
    },

    documents: async () => (await current()).documents,
  }
}

/** So many questions are enough to have the code that answers them at hand. */
const tried = 20
