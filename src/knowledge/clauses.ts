import { readTree, type Node } from './clause-tree.ts'
import { cutLong } from './cut-long.ts'
import type { Line } from './lines.ts'
import { clausesOf, type Clause } from './node-clauses.ts'
import { joinLines } from './paragraphs.ts'

/** What somebody should look at before a document is published. */
export type ClauseWarning =
  | { is: 'twice' | 'long'; clause: string }
  /** Nothing in it is numbered. */
  | { is: 'unnumbered' }

export type ReadClauses = {
  /** What stands before the first number, paragraph by paragraph. */
  head: string[]
  passages: Clause[]
  warnings: ClauseWarning[]
}

/** Reads the lines of a document as its clauses, in the order in which they stand. */
export function readClauses(lines: Line[]): ReadClauses {
  const root = readTree(joinLines(lines))
  const found = clausesOf(root)
  const isNumbered = holdsNumbers(root)
  const warnings: ClauseWarning[] = isNumbered ? [] : [{ is: 'unnumbered' }]

  const taken = new Map<string, number>()
  let loose = 0
  const passages = found.flatMap(({ clause: id, ...rest }) => {
    const isTwice = id !== '' && taken.has(id)
    if (isTwice) warnings.push({ is: 'twice', clause: id })
    const pieces = cutLong(rest.text)
    if (pieces.length > 1 && id !== '' && id !== 'title') warnings.push({ is: 'long', clause: id })
    return pieces.map((text) => {
      const name = id === '' ? `đoạn ${++loose}` : id
      const count = (taken.get(name) ?? 0) + 1
      taken.set(name, count)
      return { ...rest, clause: count === 1 ? name : `${name} (${count})`, text }
    })
  })
  return { head: root.paragraphs.map(({ text }) => text), passages, warnings }
}

const holdsNumbers = ({ label, children }: Node): boolean =>
  label !== undefined || children.some(holdsNumbers)
