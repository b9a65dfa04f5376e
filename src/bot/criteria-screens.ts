import type { CriteriaRecord } from '../storage/criteria-rows.ts'
import { showDate } from '../text/dates.ts'
import { dayOf } from '../text/days.ts'
import type { BotContext } from './context.ts'
import { setBlocks } from './criteria-words.ts'
import type { Words } from './deadline.ts'
import { factsLine } from './document-words.ts'
import { cutText } from './marked-text.ts'
import { menu, show, type Choice } from './menu.ts'
import { pageAt, pageLine, pagesOf, turns } from './pages.ts'

/** What the screens of criteria need beside the set itself. */
export type CriteriaScreen = { timezone: string; isOffice: boolean; page: number }

/** The published sets, each as a choice; for the office also what it can do. */
export function showSets(
  ctx: BotContext,
  sets: CriteriaRecord[],
  { timezone, isOffice, page: wanted }: CriteriaScreen,
): Promise<void> {
  const today = dayOf(ctx.now, timezone)
  const published = sets
    .filter(({ status }) => status === 'published')
    .sort((one, other) => Number(one.isExample) - Number(other.isExample))
  const lineOf = (set: CriteriaRecord) => {
    const facts = factsLine(ctx, set, today)
    const about = ctx.t(`criteria-line-${set.about}`)
    const line = ctx.t('criteria-line', { title: set.title, about, facts })
    return set.isExample ? `${line}\n${ctx.t('criteria-example')}` : line
  }
  const { things, page, pages } = pageAt(
    pagesOf(published, (set) => `${lineOf(set)}\n${setChoice(set).label}`),
    wanted,
  )
  const drafts = sets.filter(({ status }) => status === 'draft').length
  const text = [
    ctx.t(published.length === 0 ? 'criteria-none' : 'criteria-head'),
    ...things.map(lineOf),
    ...pageLine(ctx, page, pages),
  ]
  const office = [
    { label: ctx.t('criteria-go-new'), data: 'cr:new' },
    { label: ctx.t('criteria-go-file'), data: 'cr:file' },
    { label: ctx.t('criteria-go-template'), data: 'cr:template' },
    ...(drafts > 0
      ? [{ label: ctx.t('criteria-go-drafts', { count: drafts }), data: 'cr:drafts' }]
      : []),
  ]
  const nav = [
    ...turns(ctx, { page, pages, data: 'cr:list' }),
    ...(isOffice ? [{ label: ctx.t('criteria-go-history'), data: 'cr:history' }] : []),
  ]
  const choices = [...things.map(setChoice), ...(isOffice ? office : [])]
  return show(ctx, text.join('\n'), menu(ctx, choices, nav))
}

/** A set as officers see it, page by page; each page says of an example that it is one. */
export function showSet(
  ctx: BotContext,
  set: CriteriaRecord,
  { timezone, isOffice, page: wanted }: CriteriaScreen,
): Promise<void> {
  const blocks = setBlocks(ctx, set, { timezone, today: dayOf(ctx.now, timezone) })
  const { things, page, pages } = pageAt(
    pagesOf(blocks, (block) => block),
    wanted,
  )
  const text = [...headOf(ctx, set), ...things, ...pageLine(ctx, page, pages)]
  const { id, status } = set
  const office = [
    ...(status === 'published'
      ? [{ label: ctx.t('criteria-withdraw'), data: `cr:withdraw:${id}` }]
      : []),
    ...(status === 'draft' ? [] : [{ label: ctx.t('criteria-go-copy'), data: `cr:copy:${id}` }]),
    { label: ctx.t('criteria-go-xlsx'), data: `cr:xlsx:${id}` },
  ]
  const nav = [
    ...turns(ctx, { page, pages, data: `cr:open:${id}` }),
    ...(status === 'draft' ? [draftLink(ctx, id)] : []),
    listLink(ctx),
  ]
  return show(ctx, text.join('\n'), menu(ctx, isOffice ? office : [], nav))
}

/** Drafts, or all there ever was, each as a choice. */
export function showRecords(
  ctx: BotContext,
  sets: CriteriaRecord[],
  { list, timezone, page: wanted }: { list: 'drafts' | 'history'; timezone: string; page: number },
): Promise<void> {
  const isDrafts = list === 'drafts'
  const shown = isDrafts ? sets.filter(({ status }) => status === 'draft') : sets
  const lineOf = (set: CriteriaRecord) => recordLine(ctx, set, timezone)
  const { things, page, pages } = pageAt(
    pagesOf(shown, (set) => `${lineOf(set)}\n${setChoice(set).label}`),
    wanted,
  )
  const drafts = shown.length === 0 ? 'criteria-drafts-none' : 'criteria-drafts'
  const text = [
    ctx.t(isDrafts ? drafts : 'criteria-history'),
    ...things.map(lineOf),
    ...pageLine(ctx, page, pages),
  ]
  const nav = [...turns(ctx, { page, pages, data: `cr:${list}` }), listLink(ctx)]
  return show(ctx, text.join('\n'), menu(ctx, things.map(setChoice), nav))
}

export const listLink = ({ t }: Pick<Words, 't'>): Choice => ({
  label: t('criteria-go-list'),
  data: 'cr:list',
})

export const draftLink = ({ t }: Pick<Words, 't'>, id: string): Choice => ({
  label: t('criteria-go-draft'),
  data: `cr:draft:${id}`,
})

const setChoice = ({ id, title, status, version }: CriteriaRecord): Choice => ({
  label: cutText(version > 1 ? `${title} (${version})` : title, 90),
  data: `cr:${status === 'draft' ? 'draft' : 'open'}:${id}`,
})

/** The name of a set; of an example that it is one. */
export const headOf = ({ t }: Pick<Words, 't'>, { title, isExample }: CriteriaRecord): string[] => [
  cutText(title, 150),
  ...(isExample ? [t('criteria-example')] : []),
]

function recordLine(ctx: BotContext, set: CriteriaRecord, timezone: string): string {
  const { title, version, status, endReason: reason = '' } = set
  const moment = set.endedAt ?? set.publishedAt ?? set.createdAt
  const at = showDate(moment, { locale: ctx.locale, timezone })
  return ctx.t(`criteria-history-${status}`, { title: cutText(title, 120), version, at, reason })
}
