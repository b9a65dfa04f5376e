import { checkCriteria } from '../domain/criteria-checks.ts'
import { contentOf, markOf } from '../domain/criteria-edit.ts'
import { maxOf, type Criterion } from '../domain/criteria.ts'
import type { CriteriaRecord } from '../storage/criteria-rows.ts'
import { dayOf } from '../text/days.ts'
import { showPoints } from '../text/points.ts'
import type { BotContext } from './context.ts'
import { draftLink, headOf, listLink } from './criteria-screens.ts'
import { criterionLines, setBlocks, setFaults } from './criteria-words.ts'
import type { Words } from './deadline.ts'
import { cutText, oneLine } from './marked-text.ts'
import { menu, show } from './menu.ts'
import { pageAt, pageLine, pagesOf, turns } from './pages.ts'

/** The draft as the office sees it before it is published, with what it can do with it. */
export function draftScreen(
  words: Words,
  set: CriteriaRecord,
  { timezone, before, note }: { timezone: string; before?: number | undefined; note?: string },
) {
  const { t } = words
  const { id, fileName } = set
  const [facts = ''] = setBlocks(words, set, { timezone, today: dayOf(words.now, timezone) })
  const content = contentOf(set)
  const read = checkCriteria(content)
  const text = [
    ...(note === undefined ? [] : [note]),
    ...headOf(words, set),
    facts,
    ...(before === undefined ? [] : [t('criteria-draft-replaces', { version: before })]),
    ...(fileName === undefined ? [] : [t('criteria-draft-file', { file: cutText(fileName, 100) })]),
    ...(read.ok
      ? []
      : [`⚠️ ${t('criteria-to-mend')}`, setFaults(words, read.problems.slice(0, 5), content)]),
  ]
  // Whoever publishes or drops it means what stands here, not what it says by then.
  const mark = shortMark(content)
  const choices = [
    { label: t('criteria-publish'), data: `cr:publish:${id}:${mark}` },
    { label: t('criteria-view'), data: `cr:open:${id}` },
    { label: t('criteria-facts'), data: `cr:facts:${id}` },
    { label: t('criteria-items'), data: `cr:items:${id}` },
    { label: t('criteria-add'), data: `cr:add:${id}` },
    { label: t('criteria-go-xlsx'), data: `cr:xlsx:${id}` },
    { label: t('criteria-drop'), data: `cr:drop:${id}:${mark}` },
  ]
  return { text: text.join('\n'), markup: menu(words, choices, [listLink(words)]) }
}

/** What publishing a draft does, before it is done: nothing that is published is changed. */
export function showSure(
  ctx: BotContext,
  set: CriteriaRecord,
  before: number | undefined,
): Promise<void> {
  const { id, title, criteria } = set
  const points = showPoints(maxOf(set), ctx.locale)
  const text = [
    ctx.t('criteria-publish-sure', { title, count: criteria.length, points }),
    ...(before === undefined ? [] : [ctx.t('criteria-draft-replaces', { version: before })]),
  ]
  const data = `cr:sure:${id}:${shortMark(contentOf(set))}`
  const yes = { label: ctx.t('criteria-publish-yes'), data }
  return show(ctx, text.join('\n'), menu(ctx, [yes], [draftLink(ctx, id)]))
}

/** The criteria of a draft, each as a choice to change it. */
export function showItems(ctx: BotContext, set: CriteriaRecord, wanted: number): Promise<void> {
  const label = ({ code, text }: { code: string; text: string }) =>
    cutText(ctx.t('criteria-go-item', { code, text: oneLine(text) }), 60)
  const numbered = set.criteria.map((criterion, at) => ({ criterion, at }))
  const { things, page, pages } = pageAt(
    pagesOf(numbered, ({ criterion }) => label(criterion)),
    wanted,
  )
  const choices = things.map(({ criterion, at }) => ({
    label: label(criterion),
    data: `cr:item:${set.id}:${placeOf(criterion, at)}`,
  }))
  const text = [cutText(set.title, 120), ctx.t('criteria-pick'), ...pageLine(ctx, page, pages)]
  const nav = [...turns(ctx, { page, pages, data: `cr:items:${set.id}` }), draftLink(ctx, set.id)]
  return show(ctx, text.join('\n'), menu(ctx, choices, nav))
}

/** One criterion of a draft, and what can be done with it. */
export function showItem(ctx: BotContext, set: CriteriaRecord, at: number): Promise<void> {
  const criterion = set.criteria[at]
  if (!criterion) return show(ctx, ctx.t('criteria-meanwhile'))
  const place = placeOf(criterion, at)
  const { heading } = criterion
  const text = [...(heading === undefined ? [] : [heading]), ...criterionLines(ctx, criterion)]
  const choices = [
    { label: ctx.t('criteria-change'), data: `cr:change:${set.id}:${place}` },
    { label: ctx.t('criteria-remove'), data: `cr:remove:${set.id}:${place}` },
  ]
  return show(ctx, cutText(text.join('\n'), 1_700), menu(ctx, choices, [draftLink(ctx, set.id)]))
}

/** Where a criterion stands, with a mark: a button of before must not mean another one. */
export const placeOf = (criterion: Criterion, at: number): string => `${at}:${shortMark(criterion)}`

/** As much of a mark as fits into a button. */
export const shortMark = (said: Parameters<typeof markOf>[0]): string => markOf(said).slice(0, 6)
