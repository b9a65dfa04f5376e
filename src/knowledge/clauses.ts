import { readTree } from './clause-tree.ts'
import { cutLong } from './cut-long.ts'
import type { Line } from './lines.ts'
import { goesOn } from './clause-warnings.ts'
import { clausesOf, type Clause } from './node-clauses.ts'
import { joinLines } from './paragraphs.ts'

export type ReadClauses = {
  /** What stands before the first number, paragraph by paragraph. */
  head: string[]
  passages: Clause[]
}

/** Reads the lines of a document as its clauses, in the order in which they stand. */
export function readClauses(lines: Line[]): ReadClauses {
  const root = readTree(joinLines(lines))
  const taken = new Map<string, number>()
  let loose = 0
  const passages = clausesOf(root).flatMap(({ clause: id, ...rest }) => {
    const name = id === '' ? `đoạn ${++loose}` : id
    const count = (taken.get(name) ?? 0) + 1
    taken.set(name, count)
    const clause = count === 1 ? name : `${name} (${count})`
    return cutLong(rest.text).map((text, at) => ({ ...rest, clause: pieceOf(clause, at), text }))
  })
  return { head: root.paragraphs.map(({ text }) => text), passages }
}

const pieceOf = (clause: string, at: number): string =>
  at === 0 ? clause : `${clause} (${goesOn}${at === 1 ? '' : ` ${at}`})`
