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
  const now = new Map(after.map(({ clause, text }) => [clause, text]))
  /** Clauses of before that are gone from their place, by their words. */
  const left = new Map<string, string>()
  for (const [clause, text] of old) if (now.get(clause) !== text) left.set(plain(text), clause)

  const moved = new Set<string>()
  const changes = after.flatMap(({ clause, text }): ClauseChange[] => {
    const was = old.get(clause)
    if (was !== undefined && plain(was) === plain(text)) return []
    const from = left.get(plain(text))
    if (from !== undefined && now.get(from) !== old.get(from)) {
      moved.add(from)
      return [{ is: 'moved', clause, from }]
    }
    return was === undefined
      ? [{ is: 'added', clause, text }]
      : [{ is: 'changed', clause, before: was, after: text }]
  })
  const gone = before.filter(({ clause }) => !now.has(clause) && !moved.has(clause))
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
