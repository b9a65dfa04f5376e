/** A stretch of a text. */
export type Part = { from: number; to: number }

/** A quote, its lead and its source together fit into one short message. */
export const longest = 680

/** Sentences; a long one is cut at “;”, and one that does not fit at “,” or at last at a space. */
export function partsOf(text: string): Part[] {
  return ends.reduce<Part[]>(
    (parts, { end, most }) =>
      parts.flatMap((part) => (part.to - part.from <= most ? [part] : split(text, part, end))),
    [{ from: 0, to: text.length }],
  )
}

const ends = [
  { end: /(?<![.?!…])[.?!…]+[”"’)]*(?=\s|$)|\n/g, most: longest / 2 },
  { end: /;(?=\s)/g, most: longest / 2 },
  { end: /,(?=\s)/g, most: longest },
  { end: /(?=\s)/g, most: longest },
]

function split(text: string, { from, to }: Part, end: RegExp): Part[] {
  const ends = Array.from(
    text.slice(from, to).matchAll(end),
    ({ 0: sign, index }) => from + index + sign.length,
  )
  const parts: Part[] = []
  let start = from
  for (const stop of [...ends, to]) {
    const lead = /^\s*/.exec(text.slice(start, stop))?.[0].length ?? 0
    if (start + lead < stop) parts.push({ from: start + lead, to: stop })
    start = stop
  }
  return parts
}
