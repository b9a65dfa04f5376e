import { can } from '../domain/access.ts'
import { scoredThings } from '../domain/criteria.ts'
import { byClass, goesOn, yearsToScore, type ScoreSheet } from '../domain/score-sheets.ts'
import type { ModelLine } from '../domain/models.ts'
import type { CriteriaSets } from '../storage/criteria-sets.ts'
import type { Models } from '../storage/models.ts'
import type { ScoreSheets } from '../storage/score-sheets.ts'
import { clip } from '../text/clip.ts'
import { dayOf, yearOf } from '../text/days.ts'
import type { BotContext } from './context.ts'
import { backToForm, menu, show, type Choice } from './menu.ts'
import { ownUnits, type OwnUnit } from './own-units.ts'
import { pageAt, pagesOf, turns } from './pages.ts'
import { createScoreDrafts, type ScoreDraftServices } from './score-drafts.ts'
import { openYears } from './score-known.ts'
import { scoredName, sheetText } from './score-texts.ts'

export type ScoreHomeServices = ScoreDraftServices & {
  timezone: string
  criteriaSets: Pick<CriteriaSets, 'published'>
  scoreSheets: Pick<ScoreSheets, 'ofUnit' | 'ofYear' | 'waiting'>
  models: Pick<Models, 'ofUnit'>
}

/** The units that a person scores for as one of theirs. */
export const scoringUnits = (ctx: Pick<BotContext, 'actor'>): OwnUnit[] =>
  ownUnits(ctx).filter(
    ({ unitId, unitKind }) => unitKind !== 'office' && can(ctx.actor, 'score:fill', { unitId }),
  )

/** The units whose sheets a person reads as one of theirs. */
export const readingUnits = (ctx: Pick<BotContext, 'actor'>): OwnUnit[] =>
  ownUnits(ctx).filter(
    ({ unitId, unitKind }) => unitKind !== 'office' && can(ctx.actor, 'score:read', { unitId }),
  )

/** The way to scoring, while there is something to score by or to score. */
export const createScoreEntry =
  ({ timezone, criteriaSets }: Pick<ScoreHomeServices, 'timezone' | 'criteriaSets'>) =>
  async (ctx: BotContext): Promise<Choice[]> => {
    if (readingUnits(ctx).length === 0 && !can(ctx.actor, 'score:rule')) return []
    const today = dayOf(ctx.now, timezone)
    for (const about of scoredThings)
      if ((await openYears(criteriaSets, about, today)).length > 0)
        return [{ label: ctx.t('scores-home'), data: 'go:chamdiem' }]
    return []
  }

/** /chamdiem: the sheets of one's unit, or for the office what waits and how a year stands. */
export function createScoreHome(services: ScoreHomeServices) {
  const { timezone, criteriaSets, scoreSheets, models } = services
  const drafts = createScoreDrafts(services)

  const years = ({ now }: BotContext) => yearsToScore(dayOf(now, timezone))

  async function home(ctx: BotContext, page: number): Promise<void> {
    const isOffice = ownUnits(ctx).some(
      ({ unitKind }) => unitKind === 'office' && can(ctx.actor, 'score:read'),
    )
    if (isOffice) return office(ctx, page)
    if (readingUnits(ctx).length === 0) return show(ctx, ctx.t('scores-not-allowed'))
    return units(ctx, page)
  }

  async function units(ctx: BotContext, wanted: number): Promise<void> {
    const sheets = (
      await Promise.all(readingUnits(ctx).map(({ unitId }) => scoreSheets.ofUnit(unitId)))
    ).flat()
    const { things, page, pages } = pageAt(
      pagesOf(sheets, (sheet) => sheetLabel(ctx, sheet)),
      wanted,
    )
    const begins = await beginChoices(ctx, sheets)
    const begun = await begunOf(ctx)
    const isEmpty = sheets.length === 0 && begun.lines.length === 0
    const head = [
      ...begun.lines,
      ...(sheets.length > 0 ? [ctx.t('scores-own-sheets')] : []),
      ...(isEmpty ? [ctx.t('scores-own-none')] : []),
      ...(isEmpty && begins.length === 0 ? [ctx.t('scores-no-set')] : []),
    ]
    const choices = [
      ...begun.choices,
      ...begins,
      ...things.map((sheet) => ({
        label: sheetLabel(ctx, sheet),
        data: `score:open:${sheet.number}`,
      })),
    ]
    const nav = [...turns(ctx, { page, pages, data: 'score:home' }), ...backToForm(ctx)]
    const pageLine = pages > 1 ? [ctx.t('scores-page', { page, pages })] : []
    return show(ctx, [...head, ...pageLine].join('\n'), menu(ctx, choices, nav))
  }

  /** What is half scored, and the way on with it unless it is open. */
  async function begunOf(ctx: BotContext): Promise<{ lines: string[]; choices: Choice[] }> {
    const draft = await drafts.waiting(ctx, scoringUnits(ctx))
    const begun = draft && (await drafts.standing(ctx, draft))
    if (!begun) return { lines: [], choices: [] }
    const goOn = { label: ctx.t('form-go-on'), data: `draft:on:${draft.id}` }
    return {
      lines: [ctx.t('scores-own-draft', begun.head)],
      choices: draft.id === ctx.account.draftId ? [] : [goOn],
    }
  }

  /** What can be scored and is not yet, for those who may. */
  async function beginChoices(ctx: BotContext, sheets: ScoreSheet[]): Promise<Choice[]> {
    const own = scoringUnits(ctx)
    if (own.length === 0) return []
    const today = dayOf(ctx.now, timezone)
    const [ofUnit, ofModel] = await Promise.all(
      (['unit', 'model'] as const).map((about) => openYears(criteriaSets, about, today)),
    )
    const begins = own.flatMap(({ unitId, unitCode, unitName }) =>
      (ofUnit ?? [])
        .filter(
          ({ year, set }) =>
            !sheets.some((each) => isOfUnit(each, unitId, year) && goesOn(each.set, set)),
        )
        .map(({ year }) => ({
          label: ctx.t(own.length > 1 ? 'scores-do-unit-of' : 'scores-do-unit', {
            ...{ year, unit: unitName },
          }),
          data: `score:new:${unitCode}:${year}`,
        })),
    )
    const isThis = (year: number) => year === yearOf(ctx.now, timezone)
    return [
      ...begins,
      ...(ofModel ?? []).map(({ year }) => ({
        label: isThis(year) ? ctx.t('scores-do-model') : ctx.t('scores-do-model-of', { year }),
        data: `score:models:${year}`,
      })),
    ]
  }

  /** The models of one's units, to choose the one that is scored. */
  async function chooseModel(ctx: BotContext, year: number, wanted: number): Promise<void> {
    const all = await Promise.all(scoringUnits(ctx).map(({ unitId }) => models.ofUnit(unitId)))
    const live = all.flat().filter(({ stage }) => stage !== 'stopped')
    if (live.length === 0) return show(ctx, ctx.t('scores-no-models'))
    const { things, page, pages } = pageAt(pagesOf(live, modelLabel), wanted)
    const choices = things.map((model) => ({
      label: modelLabel(model),
      data: `score:model:${model.number}:${year}`,
    }))
    const nav = turns(ctx, { page, pages, data: `score:models:${year}` })
    return show(ctx, ctx.t('scores-which-model', { year }), menu(ctx, choices, nav))
  }

  /** What waits for the office, the oldest first. */
  async function office(ctx: BotContext, wanted: number): Promise<void> {
    const waiting = await scoreSheets.waiting()
    const { things, page, pages } = pageAt(
      pagesOf(waiting, (sheet) => officeLabel(ctx, sheet)),
      wanted,
    )
    const head =
      waiting.length > 0
        ? ctx.t('scores-waiting', { count: waiting.length })
        : ctx.t('scores-waiting-none')
    const choices = [
      ...things.map((sheet) => ({
        label: officeLabel(ctx, sheet),
        data: `score:open:${sheet.number}`,
      })),
      ...years(ctx).map((year) => ({
        label: ctx.t('scores-year-go', { year }),
        data: `score:year:${year}`,
      })),
    ]
    const nav = [...turns(ctx, { page, pages, data: 'score:home' }), ...backToForm(ctx)]
    const pageLine = pages > 1 ? [ctx.t('scores-page', { page, pages })] : []
    return show(ctx, [head, ...pageLine].join('\n'), menu(ctx, choices, nav))
  }

  /** All sheets of a year by class, the best first. */
  async function year(ctx: BotContext, of: number, wanted: number): Promise<void> {
    if (!can(ctx.actor, 'score:rule') && !seesAll(ctx))
      return show(ctx, ctx.t('scores-office-only'))
    const sheets = await scoreSheets.ofYear(of)
    const lines = byClass(sheets.filter(({ status }) => status === 'scored')).flatMap(
      ({ band, sheets: all }) => [
        ctx.t('scores-band', {
          band: band ?? ctx.t('scores-not-classed'),
          count: all.length,
        }),
        ...all.map((sheet) => `– ${officeLabel(ctx, sheet)}`),
      ],
    )
    const waits = sheets.filter(({ status }) => status === 'sent')
    const { things, page, pages } = pageAt(
      pagesOf(
        [
          ...lines,
          ...(waits.length > 0 ? [ctx.t('scores-band-waiting', { count: waits.length })] : []),
          ...waits.map((sheet) => `– ${officeLabel(ctx, sheet)}`),
        ],
        (line) => line,
      ),
      wanted,
    )
    const head =
      sheets.length > 0
        ? ctx.t('scores-year', { year: of, count: sheets.length })
        : ctx.t('scores-year-none', { year: of })
    const choices =
      sheets.length > 0 && can(ctx.actor, 'score:rule')
        ? [{ label: ctx.t('scores-do-file'), data: `score:file:${of}` }]
        : []
    const nav = [
      ...turns(ctx, { page, pages, data: `score:year:${of}` }),
      { label: ctx.t('scores-home'), data: 'go:chamdiem' },
    ]
    const pageLine = pages > 1 ? [ctx.t('scores-page', { page, pages })] : []
    return show(ctx, [head, ...things, ...pageLine].join('\n'), menu(ctx, choices, nav))
  }

  return { home, chooseModel, year }
}

/** Somebody of the office who only reads. */
const seesAll = (ctx: BotContext): boolean =>
  ownUnits(ctx).some(({ unitKind }) => unitKind === 'office') && can(ctx.actor, 'score:read')

const isOfUnit = (sheet: ScoreSheet, unitId: string, year: number): boolean =>
  sheet.unit.id === unitId && sheet.year === year && sheet.model === undefined

const sheetLabel = (ctx: BotContext, sheet: ScoreSheet): string =>
  ctx.t('scores-sheet-line', {
    ...{ number: sheet.number, name: clip(scoredName(ctx, sheet), 90) },
    shown: sheetText(ctx, sheet),
  })

const officeLabel = (ctx: BotContext, sheet: ScoreSheet): string =>
  ctx.t('scores-sheet-line-unit', {
    ...{ number: sheet.number, unit: sheet.unit.name, name: clip(scoredName(ctx, sheet), 60) },
    shown: sheetText(ctx, sheet),
  })

const modelLabel = ({ number, name }: ModelLine): string => `${clip(name, 70)} (${number})`
