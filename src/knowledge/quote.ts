import { longest, partsOf, type Part } from './quote-parts.ts'
import type { Quote } from './reply.ts'

/** The stretch of a passage that is shown, and what is weighed to choose it. */
export type Cutting = {
  text: string
  /** Places in the text that speak for what lies around them. */
  marks: readonly Mark[]
  /** The stretch that answers, if it is known: it is in the quote and in bold. */
  decisive?: Part | undefined
}

export type Mark = Part & { weight: number; key: string }

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

/** The run of whole sentences with the most marks in it; of equal ones the longest. */
function cut(
  text: string,
  marks: readonly Mark[],
  decisive: Part | undefined,
): [from: number, to: number] {
  const parts = partsOf(text)
  const worthFrom = worths(marks, decisive)
  let best = { from: 0, to: firstLetters(text), value: -1 }
  parts.forEach(({ from }, at) => {
    const worthTo = worthFrom(from)
    for (let last = at; last < parts.length; last += 1) {
      const to = parts[last]?.to ?? from
      if (to - from > longest) break
      const value = worthTo(to)
      const isLonger = value === best.value && to - from > best.to - best.from
      if (value > best.value || isLonger) best = { from, to, value }
    }
  })
  return [best.from, best.to]
}

/** What runs are worth that begin in one place and grow: each mark is looked at once for all. */
function worths(marks: readonly Mark[], decisive: Part | undefined) {
  const all = marks.reduce((sum, { weight }) => sum + weight, 0)
  const inOrder = [...marks].sort((a, b) => a.to - b.to || a.from - b.from)
  return (from: number) => {
    const ahead = inOrder.filter((mark) => mark.from >= from)
    const found = new Set<string>()
    let [next, value] = [0, 0]
    return (to: number): number => {
      for (let mark = ahead[next]; mark && mark.to <= to; mark = ahead[(next += 1)]) {
        if (!found.has(mark.key)) value += mark.weight
        found.add(mark.key)
      }
      return value + (decisive && decisive.from >= from && decisive.to <= to ? all / 4 : 0)
    }
  }
}

/** Where no run fits: as many letters as do, none of them cut in two. */
const firstLetters = (text: string): number =>
  /[\uD800-\uDBFF]$/.test(text.slice(0, longest)) ? longest - 1 : longest

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
