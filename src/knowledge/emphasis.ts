/** Takes the marks of emphasis out of a text (`*so*`, `**so**`, `_so_`); what has no partner stays. */
export function withoutEmphasis(text: string): string {
  const dropped = new Set<number>()
  /** Where the last mark of each length stands that may open. */
  const open = new Map<string, number>()

  for (const { 0: run, index } of text.matchAll(/[*_]{1,3}|\n[ ]*\n/g)) {
    // Emphasis does not reach over a blank line.
    if (run.startsWith('\n')) {
      open.clear()
      continue
    }
    const before = text.charAt(index - 1)
    const after = text.charAt(index + run.length)
    const opener = open.get(run)
    if (opener !== undefined && /\S/.test(before) && !isWord(after)) {
      dropped.add(opener).add(index)
      open.delete(run)
    } else if (/\S/.test(after) && !isWord(before)) open.set(run, index)
  }
  return text.replace(/[*_]{1,3}/g, (run, index: number) => (dropped.has(index) ? '' : run))
}

const isWord = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter)
