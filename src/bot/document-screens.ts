import type { Document, WholeDocument } from '../domain/documents.ts'
import { cutLong } from '../knowledge/cut-long.ts'
import type { DocumentRecord } from '../storage/document-rows.ts'
import { showPlainDay } from '../text/dates.ts'
import { dayOf } from '../text/days.ts'
import { clauseName } from './clause-name.ts'
import type { BotContext } from './context.ts'
import { clauseLine, factsLine } from './document-words.ts'
import { cutText } from './marked-text.ts'
import { menu, show, type Choice } from './menu.ts'
import { pageAt, pagesOf, turns } from './pages.ts'

/** What the screens of documents need beside the document itself. */
export type DocumentScreen = { timezone: string; isOffice: boolean }

/** Shows the published documents, each as a choice. */
export async function showDocuments(
  ctx: BotContext,
  documents: DocumentRecord[],
  { timezone, isOffice, page: wanted }: DocumentScreen & { page: number },
): Promise<void> {
  const published = documents.filter(({ status }) => status === 'published')
  const today = dayOf(ctx.now, timezone)
  const lineOf = (each: Document) =>
    ctx.t('documents-line', { title: each.title, facts: factsLine(ctx, each, today) })
  // Where there are no buttons the options stand below the lines.
  const whole = (each: Document) => `${lineOf(each)}\n${documentChoice(each).label}`
  const { things, page, pages } = pageAt(pagesOf(published, whole), wanted)
  const text = [
    published.length === 0 ? ctx.t('documents-none') : ctx.t('documents-head'),
    ...things.map(lineOf),
    ...pageLine(ctx, page, pages),
  ]
  const drafts = documents.filter(({ status }) => status === 'draft').length
  const office = [
    { label: ctx.t('documents-go-new'), data: 'doc:new' },
    ...(drafts > 0
      ? [{ label: ctx.t('documents-go-drafts', { count: drafts }), data: 'doc:drafts' }]
      : []),
  ]
  const history = { label: ctx.t('documents-go-history'), data: 'doc:history' }
  const choices = [...things.map((each) => documentChoice(each)), ...(isOffice ? office : [])]
  const nav = [...turns(ctx, { page, pages, data: 'doc:list' }), ...(isOffice ? [history] : [])]
  await show(ctx, text.join('\n'), menu(ctx, choices, nav))
}

/** Shows a document: what it is, and its clauses to read. */
export async function showDocument(
  ctx: BotContext,
  document: WholeDocument,
  { timezone, isOffice, page: wanted }: DocumentScreen & { page: number },
): Promise<void> {
  const { id, title, note, passages, status } = document
  const numbered = passages.map((passage, position) => ({ passage, position }))
  const label = (each: (typeof numbered)[number]) => clauseLine(ctx, each.passage, 60)
  const { things, page, pages } = pageAt(pagesOf(numbered, label), wanted)
  const text = [
    title,
    factsLine(ctx, document, dayOf(ctx.now, timezone)),
    ...(note === undefined ? [] : [note]),
    `${ctx.t('documents-clauses', { count: passages.length })}. ${ctx.t('documents-choose')}`,
    ...pageLine(ctx, page, pages),
  ]
  const withdraw = { label: ctx.t('documents-withdraw'), data: `doc:withdraw:${id}` }
  const choices = [
    ...things.map((each) => ({ label: label(each), data: `doc:read:${id}:${each.position}` })),
    ...(isOffice && status === 'published' ? [withdraw] : []),
  ]
  const nav = [
    ...turns(ctx, { page, pages, data: `doc:open:${id}` }),
    ...(status === 'draft' ? [draftLink(ctx, id)] : []),
    listLink(ctx),
  ]
  await show(ctx, text.join('\n'), menu(ctx, choices, nav))
}

/** Shows a clause, verbatim; a long one piece by piece. */
export async function showClause(
  ctx: BotContext,
  { id, title, passages }: WholeDocument,
  { position, page: wanted }: { position: number; page: number },
): Promise<void> {
  const passage = passages[position]
  if (!passage) return show(ctx, ctx.t('documents-gone'))
  const pieces = cutLong(passage.text, 1_400).map((piece) => [piece])
  const { things, page, pages } = pageAt(pieces, wanted)
  const name = clauseName(ctx, passage.clause)
  const text = [
    cutText([title, name].join(' · '), 200),
    ...(passage.headings.length > 0 ? [cutText(passage.headings.join(' › '), 150)] : []),
    ...things,
    ...(passage.note === undefined ? [] : [passage.note]),
    ...pageLine(ctx, page, pages),
  ]
  const data = `doc:read:${id}:${position}`
  const back = { label: ctx.t('documents-go-document'), data: `doc:open:${id}` }
  const nav = [...turns(ctx, { page, pages, data }), back, listLink(ctx)]
  return show(ctx, text.join('\n'), menu(ctx, [], nav))
}

/** Shows the drafts, each as a choice. */
export async function showDrafts(
  ctx: BotContext,
  documents: DocumentRecord[],
  { page: wanted }: { page: number },
): Promise<void> {
  const drafts = documents.filter(({ status }) => status === 'draft')
  const { things, page, pages } = pageAt(
    pagesOf(drafts, (each) => documentChoice(each).label),
    wanted,
  )
  const text = [
    ctx.t(drafts.length > 0 ? 'documents-drafts' : 'documents-drafts-none'),
    ...pageLine(ctx, page, pages),
  ]
  const nav = [...turns(ctx, { page, pages, data: 'doc:drafts' }), listLink(ctx)]
  await show(ctx, text.join('\n'), menu(ctx, things.map(documentChoice), nav))
}

/** Shows what became of every version. */
export async function showHistory(
  ctx: BotContext,
  documents: DocumentRecord[],
  { timezone, page: wanted }: { timezone: string; page: number },
): Promise<void> {
  const lineOf = (each: DocumentRecord) => {
    const { status, createdAt, publishedAt, endedAt } = each
    const by =
      status === 'draft' ? each.createdBy : status === 'published' ? each.publishedBy : each.endedBy
    const at = status === 'draft' ? createdAt : status === 'published' ? publishedAt : endedAt
    return ctx.t(`documents-history-${status}`, {
      title: cutText(each.title, 120),
      version: each.version,
      by: by ?? ctx.t('documents-by-system'),
      at: at ? showPlainDay(dayOf(at, timezone)) : '',
      reason: cutText(each.endReason ?? '', 200),
    })
  }
  const { things, page, pages } = pageAt(pagesOf(documents, lineOf), wanted)
  const text = [ctx.t('documents-history'), ...things.map(lineOf), ...pageLine(ctx, page, pages)]
  const nav = [...turns(ctx, { page, pages, data: 'doc:history' }), listLink(ctx)]
  await show(ctx, text.join('\n'), menu(ctx, [], nav))
}

/** A document as a choice that opens it. */
const documentChoice = ({ id, title, status }: Document): Choice => ({
  label: cutText(title, 60),
  data: `doc:${status === 'draft' ? 'draft' : 'open'}:${id}`,
})

/** The way back to the list. */
export const listLink = ({ t }: Pick<BotContext, 't'>): Choice => ({
  label: t('documents-go-list'),
  data: 'doc:list',
})

/** The way to a draft. */
export const draftLink = ({ t }: Pick<BotContext, 't'>, id: string): Choice => ({
  label: t('documents-go-draft'),
  data: `doc:draft:${id}`,
})

const pageLine = ({ t }: Pick<BotContext, 't'>, page: number, pages: number): string[] =>
  pages > 1 ? [t('documents-page', { page, pages })] : []
