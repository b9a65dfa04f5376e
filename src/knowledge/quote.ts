import type { Quote } from './reply.ts'

/** The stretch of a passage that is shown, and what is weighed to choose it. */
export type Cutting = {
  text: string
  /** Places in the text that speak for what lies around them. */
  marks: readonly Mark[]
  /** The stretch that answers, if it is known: it is in the quote and in bold. */
  decisive?: { from: number; to: number } | undefined
}

export type Mark = { from: number; to: number; weight: number; key: string }

/** A quote, its lead and its source together fit into one short message. */
const longest = 680

/** No more places than these are set in bold: what is all bold stresses nothing. */
const mostBold = 3

/** Cuts the quote out of a passage, verbatim; a passage that fits is quoted whole. */
export function quoteOf({ text, marks, decisive }: Cutting): Quote {
  const [from, to] = text.length <= longest ? [0, text.length] : cut(text, marks, decisive)
  const strong = decisive ? [decisive] : strongest(text, marks)
  return {
    text: text.slice(from, to),
    isCutBefore: text.slice(0, from).trim() !== '',
    isCutAfter: text.slice(to).trim() !== '',
    bold: strong
      .filter((mark) => mark.from >= from && mark.to <= to)
      .map((mark) => ({ from: mark.from - from, to: mark.to - from })),
  }
}

type Part = { from: number; to: number }

/** The run of whole sentences with the most marks in it; of equal ones the longest. */
function cut(
  text: string,
  marks: readonly Mark[],
  decisive: Part | undefined,
): [from: number, to: number] {
  const parts = partsOf(text)
  let best = { from: 0, to: Math.min(longest, text.length), value: -1 }
  parts.forEach(({ from }, at) => {
    for (let last = at; last < parts.length; last += 1) {
      const to = parts[last]?.to ?? from
      if (to - from > longest) break
      const value = worth(marks, decisive, { from, to })
      const isLonger = value === best.value && to - from > best.to - best.from
      if (value > best.value || isLonger) best = { from, to, value }
    }
  })
  return [best.from, best.to]
}

function worth(marks: readonly Mark[], decisive: Part | undefined, { from, to }: Part): number {
  const inside = ({ from: start, to: end }: Part) => start >= from && end <= to
  const found = new Map(marks.filter(inside).map(({ key, weight }) => [key, weight]))
  const value = [...found.values()].reduce((sum, weight) => sum + weight, 0)
  const all = marks.reduce((sum, { weight }) => sum + weight, 0)
  return value + (decisive && inside(decisive) ? all / 4 : 0)
}

/** Sentences; a long one is cut at “;”, and one that does not fit at “,” or at last at a space. */
export function partsOf(text: string): Part[] {
  return ends.reduce<Part[]>(
    (parts, { end, most }) =>
      parts.flatMap((part) => (part.to - part.from <= most ? [part] : split(text, part, end))),
    [{ from: 0, to: text.length }],
  )
}

const ends = [
  { end: /[.?!…]+[”"’)]*(?=\s|$)|\n/g, most: longest / 2 },
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

/** Marks that stand side by side are one stretch; the weightiest stretches are shown. */
function strongest(text: string, marks: readonly Mark[]): Part[] {
  const runs: (Part & { weight: number })[] = []
  for (const { from, to, weight } of [...marks].sort((a, b) => a.from - b.from)) {
    const last = runs.at(-1)
    if (last && /^[\s“”"]*$/.test(text.slice(last.to, from))) {
      last.to = Math.max(last.to, to)
      last.weight += weight
    } else runs.push({ from, to, weight })
  }
  const least = Math.max(0, ...runs.map(({ weight }) => weight)) / 2
  return runs
    .filter(({ weight }) => weight >= least)
    .sort((a, b) => b.weight - a.weight || a.from - b.from)
    .slice(0, mostBold)
    .map(({ from, to }) => ({ from, to }))
    .sort((a, b) => a.from - b.from)
}
