import type { Passage } from '../domain/documents.ts'

/** What became of a clause from one version of a document to the next. */
export type ClauseChange =
  | { is: 'added' | 'removed'; clause: string; text: string }
  /** The same words under another number. */
  | { is: 'moved'; clause: string; from: string }
  | { is: 'changed'; clause: string; before: string; after: string }

export type DocumentDiff = { changes: ClauseChange[]; unchanged: number }

/** What is another than in the version before, in the order of the new one; then what is gone. */
export function diffOf(before: Passage[], after: Passage[]): DocumentDiff {
  const old = new Map(before.map(({ clause, text }) => [clause, text]))
  const now = new Map(after.map(({ clause, text }) => [clause, plain(text)]))
  const left = before.filter(({ clause, text }) => now.get(clause) !== plain(text))
  /** Clauses that are gone from their place, by their words. */
  const places = new Map<string, string[]>()
  for (const { clause, text } of left)
    places.set(plain(text), [...(places.get(plain(text)) ?? []), clause])

  const told = new Set<string>()
  const changes = after.flatMap(({ clause, text }): ClauseChange[] => {
    const was = old.get(clause)
    if (was !== undefined && plain(was) === plain(text)) return []
    const from = places.get(plain(text))?.shift()
    if (from !== undefined) {
      told.add(from)
      return [{ is: 'moved', clause, from }]
    }
    if (was === undefined) return [{ is: 'added', clause, text }]
    told.add(clause)
    return [{ is: 'changed', clause, before: was, after: text }]
  })
  // Where another clause has moved in, the words that stood there may be gone as well.
  const gone = left.filter(({ clause }) => !told.has(clause))
  const unchanged = after.length - changes.length
  const removed = gone.map(({ clause, text }) => ({ is: 'removed' as const, clause, text }))
  return { changes: [...changes, ...removed], unchanged }
}

/** A new version takes over what was written beside clauses whose words are the same. */
export function withNotesOf(before: Passage[], after: Passage[]): Passage[] {
  const known = new Map(before.map((passage) => [plain(passage.text), passage]))
  return after.map((passage) => {
    const { note, asks = [] } = known.get(plain(passage.text)) ?? {}
    return { ...passage, note, asks }
  })
}

/** Line ends are no difference. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
