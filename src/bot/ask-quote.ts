import type { Quote } from '../knowledge/reply.ts'
import type { Marked, Span } from './marked-text.ts'

/**
 * A quote as it is shown: in quotation marks, “…” where it is cut, the decisive words bold. One
 * that is longer than the limit is cut around its first decisive words, at ends of words.
 */
export function quoteText({ text, isCutBefore, isCutAfter, bold }: Quote, limit: number): Marked {
  const span = spanOf(text, bold, Math.max(limit - marks.length, 40))
  const start = isCutBefore || span.from > 0 ? '“…' : '“'
  const end = isCutAfter || span.to < text.length ? '…”' : '”'
  const shift = start.length - span.from
  return {
    text: start + text.slice(span.from, span.to) + end,
    bold: bold
      .map(({ from, to }) => ({ from: Math.max(from, span.from), to: Math.min(to, span.to) }))
      .filter(({ from, to }) => from < to)
      .map(({ from, to }) => ({ from: from + shift, to: to + shift })),
  }
}

const marks = '“……”'

function spanOf(text: string, bold: Span[], limit: number): Span {
  if (text.length <= limit) return { from: 0, to: text.length }
  const [first = { from: 0, to: 0 }] = bold
  // What stands before says what it is about: two parts of three of what is left over.
  const before = Math.floor(Math.max(0, limit - (first.to - first.from)) * (2 / 3))
  const earliest = Math.min(Math.max(0, first.from - before), text.length - limit)
  const from = earliest === 0 ? 0 : wordAfter(text, earliest)
  const latest = Math.min(from + limit, text.length)
  return { from, to: latest === text.length ? latest : wordBefore(text, latest, from) }
}

function wordAfter(text: string, at: number): number {
  const space = text.indexOf(' ', at)
  return space === -1 || space > at + 40 ? at : space + 1
}

function wordBefore(text: string, at: number, from: number): number {
  const space = text.lastIndexOf(' ', at)
  return space <= from || space < at - 40 ? at : space
}
