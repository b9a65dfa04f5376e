import { can } from '../domain/access.ts'
import type { Attachment } from '../domain/attachments.ts'
import type { Criterion } from '../domain/criteria.ts'
import { costliest, countedOf, isOther, type ScoreSheet } from '../domain/score-sheets.ts'
import type { ScoreSheets } from '../storage/score-sheets.ts'
import { clip } from '../text/clip.ts'
import { showPoints } from '../text/points.ts'
import type { BotContext } from './context.ts'
import { backToForm, menu, show, type Choice } from './menu.ts'
import { pageAt, pagesOf, roomUnder, turns } from './pages.ts'
import { sendFiles, absentFiles, type ReportFile } from './report-files.ts'
import { sheetChoice } from './score-self-form.ts'
import {
  criterionName,
  exclusionLines,
  scoredName,
  sheetTotals,
  shortList,
  versionLines,
} from './score-texts.ts'

export type ScoreSheetServices = {
  scoreSheets: Pick<ScoreSheets, 'byNumber'>
  attachments: { byIds(ids: string[]): Promise<Attachment[]> }
}

export type ScoreSheetScreen = ReturnType<typeof createScoreSheet>

/** A sheet as one person may see it: both sides, what proves it, and what can be done. */
export function createScoreSheet({ scoreSheets, attachments }: ScoreSheetServices) {
  /** The sheet of a number; undefined where there is none that this person may see. */
  async function seen(ctx: BotContext, number: number): Promise<ScoreSheet | undefined> {
    const sheet = await scoreSheets.byNumber(number)
    const isSeen = sheet && can(ctx.actor, 'score:read', { unitId: sheet.unit.id })
    return isSeen ? sheet : undefined
  }

  async function open(ctx: BotContext, number: number, wanted = 1): Promise<void> {
    const sheet = await seen(ctx, number)
    if (!sheet) return show(ctx, ctx.t('scores-gone'))
    const lines = sheet.set.criteria.map((criterion) => criterionLine(ctx, sheet, criterion))
    const { unit, set } = sheet
    const head = [
      ctx.t('scores-sheet', { number, unit: unit.name, name: scoredName(ctx, sheet) }),
      ctx.t('scores-set', { title: clip(set.title, 120), version: set.version }),
      ...(set.isExample ? [ctx.t('scores-example-set')] : []),
      ...versionLines(ctx, set),
      ...sheetTotals(ctx, sheet),
      ...exclusionLines(ctx, sheet),
      ctx.t(sheet.status === 'scored' ? 'scores-columns-both' : 'scores-columns-unit'),
    ].join('\n')
    const { things, page, pages } = pageAt(
      pagesOf(lines, (line) => line, 10, roomUnder(head)),
      wanted,
    )
    const text = [
      head,
      ...things,
      ...(pages > 1 ? [ctx.t('scores-page', { page, pages })] : []),
    ].join('\n')
    const nav = [
      ...turns(ctx, { page, pages, data: `score:open:${number}` }),
      { label: ctx.t('scores-home'), data: 'go:chamdiem' },
      ...backToForm(ctx),
    ]
    return show(ctx, text, menu(ctx, deedsOf(ctx, sheet), nav))
  }

  /** What costs the most points, by what counts now. */
  async function less(ctx: BotContext, number: number): Promise<void> {
    const sheet = await seen(ctx, number)
    if (!sheet) return show(ctx, ctx.t('scores-gone'))
    return show(ctx, lessLines(ctx, sheet).join('\n'), menu(ctx, [sheetChoice(ctx, number)]))
  }

  /** The photos and documents that prove it, under the code of their criterion; some at once. */
  async function files(ctx: BotContext, number: number, page = 1): Promise<void> {
    const sheet = await seen(ctx, number)
    if (!sheet) return show(ctx, ctx.t('scores-gone'))
    const named = proofOf(sheet)
    const known = new Map(
      (await attachments.byIds(named.map(({ id }) => id))).map((e) => [e.id, e]),
    )
    const found = named.flatMap(({ id, label }): ReportFile[] => {
      const each = known.get(id)
      // A model may have come from another unit, with what proves its points.
      const isOfIt = sheet.model !== undefined || each?.unitId === sheet.unit.id
      return each && isOfIt ? [{ ...each, label }] : []
    })
    const kept = found.filter(({ file }) => file === 'kept')
    const head = ctx.t('scores-files', { number, count: found.length })
    if (page === 1) await ctx.reply([head, ...absentFiles(ctx, found)].join('\n'))
    await sendFiles(ctx, kept.slice((page - 1) * mostFiles, page * mostFiles))
    const left = kept.length - page * mostFiles
    if (left <= 0) return
    const next = { label: ctx.t('scores-files-next'), data: `score:files:${number}:${page + 1}` }
    const nav = menu(ctx, [], [next, sheetChoice(ctx, number)])
    await ctx.reply(ctx.t('scores-files-left', { number, count: left }), { reply_markup: nav })
  }

  return { seen, open, less, files }
}

/** So many are sent at once. */
const mostFiles = 20

const proofOf = ({ marks, set }: ScoreSheet) =>
  set.criteria.flatMap(({ code }) =>
    [...(marks.unit[code]?.attachments ?? []), ...(marks.office[code]?.attachments ?? [])].map(
      (id) => ({ id, label: code }),
    ),
  )

/** “Tiêu chí nào tôi còn thiếu?” */
export function lessLines(ctx: BotContext, sheet: ScoreSheet): string[] {
  const side = sheet.status === 'scored' ? 'office' : 'unit'
  const lost = costliest(sheet.set, countedOf(sheet), side)
  const words = { number: sheet.number, name: scoredName(ctx, sheet) }
  if (lost.length === 0) return [ctx.t('scores-less-nothing', words)]
  const lines = lost.map(({ criterion, missing }) =>
    ctx.t('scores-less-line', {
      criterion: criterionName(criterion, 90),
      missing: showPoints(missing, ctx.locale),
    }),
  )
  return [ctx.t(`scores-less-${side}`, words), ...shortList(ctx, lines)]
}

/** “2.1 Có kế hoạch năm: 8 | 7/10 (−1: thiếu minh chứng)” */
function criterionLine(
  ctx: BotContext,
  { marks, status }: ScoreSheet,
  criterion: Criterion,
): string {
  const { code, maxPoints } = criterion
  const [unit, office] = [marks.unit[code], marks.office[code]]
  const points = (of: typeof unit) => (of ? showPoints(of.points, ctx.locale) : '–')
  const given = status === 'scored' ? `${points(unit)} | ${points(office)}` : points(unit)
  const line = `${criterionName(criterion, 50)}: ${given}/${showPoints(maxPoints, ctx.locale)}`
  const reason = office?.reason ?? (status === 'sent' ? unit?.reason : undefined)
  const by = unit && office && isOther(unit, office) ? office.points - unit.points : 0
  const sign = by < 0 ? '−' : '+'
  const difference = by === 0 ? [] : [`${sign}${showPoints(Math.abs(by), ctx.locale)}`]
  const notes = [...difference, ...(reason === undefined ? [] : [clip(reason, 60)])].join(': ')
  return notes === '' ? line : `${line} (${notes})`
}

/** What this person may do about the sheet now. */
function deedsOf(ctx: BotContext, sheet: ScoreSheet): Choice[] {
  const { number, status, unit, senders } = sheet
  const one = (verb: string, label: string) => ({ label, data: `score:${verb}:${number}` })
  const fills = can(ctx.actor, 'score:fill', { unitId: unit.id })
  const rules = can(ctx.actor, 'score:rule') && !senders.includes(ctx.actor?.personId ?? '')
  const proofs = proofOf(sheet).length
  return [
    ...(rules && status === 'sent'
      ? [one('rule', ctx.t('scores-do-rule')), one('keep', ctx.t('scores-do-keep'))]
      : []),
    ...(rules && status === 'scored' ? [one('rule', ctx.t('scores-do-change'))] : []),
    ...(fills && status === 'sent' ? [one('again', ctx.t('scores-do-again'))] : []),
    one('less', ctx.t('scores-do-less')),
    ...(proofs > 0 ? [one('files', ctx.t('scores-do-files', { count: proofs }))] : []),
  ]
}
