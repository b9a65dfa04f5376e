import type { AskedModels } from '../domain/model-query.ts'
import { queryCode } from '../domain/query-code.ts'
import type { FoundModels } from '../storage/model-search.ts'
import type { BotContext } from './context.ts'
import {
  askedWords,
  isNarrowed,
  narrowings,
  withoutFilters,
  type Naming,
  type Narrowing,
} from './find-texts.ts'
import { backToForm, menu, show, type Choice } from './menu.ts'
import { modelChoice } from './model-texts.ts'

/** A page of what was found, and how many there are. */
export type FoundPage = FoundModels & { page: number; pages: number }

type Listed = Naming & {
  found: FoundPage
  /** What was typed, for pages that no button can carry. */
  typed: string
  isForPress: boolean
}

/** Shows what was found, each model as a choice, and the ways on from there. */
export async function showList(
  ctx: BotContext,
  asked: AskedModels,
  { found, typed, isForPress, ...naming }: Listed,
): Promise<void> {
  const { lines, total, page, pages } = found
  const next = page < pages ? dataOf('l', { ...asked, page: page + 1 }) : undefined
  const before = page > 1 ? dataOf('l', { ...asked, page: page - 1 }) : undefined
  const all = isNarrowed(asked) ? dataOf('l', withoutFilters(asked)) : undefined
  const what = askedWords(ctx, asked, naming)
  const text = [
    ...headLines(ctx, what, found),
    ...(page < pages && next === undefined
      ? [ctx.t('find-typed-page', { text: withoutPage(typed), page: page + 1 })]
      : []),
    ...(isForPress && (what.length === 0 || total === 0) ? [ctx.t('find-press')] : []),
    ...(!isForPress && what.length === 0 && total > 0 ? [ctx.t('find-hint')] : []),
  ]
  const withUnit = !asked.isOwn && asked.units.length !== 1
  const choices = lines.map((line) => modelChoice(line, { withUnit }))
  const nav = [
    ...choiceOf(ctx.t('find-before'), before),
    ...choiceOf(ctx.t('find-after'), next),
    ...choiceOf(ctx.t('find-narrow'), total > 1 ? dataOf('n', asked) : undefined),
    ...choiceOf(ctx.t('find-all'), all),
    ...backToForm(ctx),
  ]
  await show(ctx, text.join('\n'), menu(ctx, choices, nav))
}

/** Shows the ways to narrow down what is looked for. */
export async function showNarrowing(
  ctx: BotContext,
  asked: AskedModels,
  narrowing: Narrowing,
): Promise<void> {
  const what = askedWords(ctx, asked, narrowing).join(' · ')
  const text = what === '' ? ctx.t('find-narrow-all') : ctx.t('find-narrow-by', { what })
  const choices = narrowings(ctx, asked, narrowing).flatMap(({ label, asked: narrower }) =>
    choiceOf(label, dataOf('l', narrower)),
  )
  const back = choiceOf(ctx.t('find-back'), dataOf('l', { ...asked, page: 1 }))
  await show(ctx, text, menu(ctx, choices, [...back, ...backToForm(ctx)]))
}

/** How many there are of what; of nothing, what to do about it. */
function headLines({ t }: Pick<BotContext, 't'>, asked: string[], found: FoundPage): string[] {
  const { total, isLoose, page, pages } = found
  const what = asked.join(' · ')
  if (isLoose) return [t('find-loose', { what })]
  if (total === 0)
    return what === '' ? [t('find-nothing-yet')] : [t('find-none', { what }), t('find-none-do')]
  const count = [t('find-count', { count: total }), ...asked].join(' · ')
  return [pages > 1 ? t('find-page', { count, page, pages }) : t('find-head', { count })]
}

/** What a button carries, “nav:” included, is at most 64 bytes. */
function dataOf(verb: 'l' | 'n', asked: AskedModels): string | undefined {
  const code = queryCode(asked, { most: 64 - 'nav:find:l:'.length })
  return code === undefined ? undefined : `find:${verb}:${code}`
}

const choiceOf = (label: string, data: string | undefined): Choice[] =>
  data === undefined ? [] : [{ label, data }]

const withoutPage = (text: string) =>
  text.replace(/(?<![\s,])[\s,]*(?:trang|page)\s+\d+/iu, '').trim()
