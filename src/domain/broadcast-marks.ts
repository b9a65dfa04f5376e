/** Words that stand out in a text that is sent, in UTF-16 units, as every platform counts them. */
export type Mark = { type: 'bold' | 'italic'; offset: number; length: number }

/** Where a mark opens and closes in a text as it was written: what lies between stands out. */
type Marking = { type: Mark['type']; from: number; to: number; width: number }

/**
 * The marks `*đậm*` and `_nghiêng_` of a text, from left to right. One that is not closed on its
 * line, one inside a word (`a_b_c`) and one that crosses another are no marks, but signs.
 */
export function markingsIn(source: string): Marking[] {
  const found = [...matches(source, 'bold'), ...matches(source, 'italic')]
  const inOrder = found.sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: Marking[] = []
  for (const one of inOrder) if (!kept.some((other) => isCrossing(one, other))) kept.push(one)
  return kept
}

function matches(source: string, type: Mark['type']): Marking[] {
  const sign = type === 'bold' ? '\\*' : '_'
  const pattern = new RegExp(
    // Behind the first sign stands a word: "__/__/2026" is a line to fill in.
    `(?<![\\p{L}\\p{N}\\p{M}\\\\${sign}])(${sign}{1,2})(?=[*_]{0,2}[^\\s*_/.,;:!?)\\-])` +
      `([^\\n${sign}]+)(?<!\\s)\\1(?![\\p{L}\\p{N}${sign}])`,
    'gu',
  )
  return [...source.matchAll(pattern)].flatMap(({ index, 0: whole, 1: signs = '', 2: inner }) =>
    inner === undefined || !/[^\s*_]/u.test(inner)
      ? []
      : [{ type, from: index, to: index + whole.length, width: signs.length }],
  )
}

/** Do they share signs, and neither stands within the other? */
function isCrossing(one: Marking, other: Marking): boolean {
  const isApart = one.from >= other.to || one.to <= other.from
  return !isApart && !isWithin(one, other) && !isWithin(other, one)
}

const isWithin = (inner: Marking, outer: Marking): boolean =>
  inner.from >= outer.from + outer.width && inner.to <= outer.to - outer.width
