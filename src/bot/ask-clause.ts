import { splitText } from '../channels/plain-text.ts'
import type { Found } from '../knowledge/reply.ts'
import { citation } from './ask-citation.ts'
import { nearWords, openData, readChoice } from './ask-reply.ts'
import { clauseName } from './clause-name.ts'
import type { Words } from './deadline.ts'
import type { Choice } from './menu.ts'
import { pageAt, turns } from './pages.ts'

type Screen = { text: string; options: Choice[]; nav: Choice[] }

/** A whole clause, word for word, with what stands beside it; `page` shows that page of a long one. */
export function clauseScreen(
  ctx: Words,
  found: Found,
  { page: wanted, timezone }: { page: number | undefined; timezone: string },
): Screen {
  const { document, passage } = found
  const parts = wanted === undefined ? [passage.text] : splitText(passage.text, longestPart)
  const { things, page, pages } = pageAt(
    parts.map((part) => [part]),
    wanted ?? 1,
  )
  const notes = [passage.note, document.note].flatMap((note) =>
    note === undefined ? [] : [ctx.t('ask-note', { note })],
  )
  const lines = [
    citation(ctx, found, timezone),
    ...passage.headings,
    '',
    ...things,
    '',
    ...notes,
    ...(pages > 1 ? [ctx.t('ask-page', { page, pages })] : []),
  ]
  return {
    text: lines.join('\n').trim(),
    options: [],
    nav: turns(ctx, { page, pages, data: openData(found) }),
  }
}

/** The clauses that belong to an answer, each to be opened. */
export function relatedScreen(ctx: Words, found: Found, related: Found[]): Screen {
  const clause = clauseName(ctx, found.passage.clause)
  if (related.length === 0)
    return { text: ctx.t('ask-related-none', { clause }), options: [], nav: [] }
  const lines = related.map((each) => `– ${nearWords(ctx, each)}`)
  return {
    text: [ctx.t('ask-related-head', { clause }), ...lines].join('\n'),
    options: related.map((each) => readChoice(ctx, each)),
    nav: [],
  }
}

/** With head and notes it stays within the 2,000 letters of the shortest message. */
const longestPart = 1400
