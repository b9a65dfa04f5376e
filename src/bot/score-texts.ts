import type { Criterion, Mark } from '../domain/criteria.ts'
import {
  countedOf,
  exclusionsCode,
  isOther,
  sheetStanding,
  standingOf,
  type ScoreSheet,
  type Standing,
} from '../domain/score-sheets.ts'
import { clip } from '../text/clip.ts'
import { showPoints } from '../text/points.ts'
import type { BotContext } from './context.ts'
import { modelName } from './model-texts.ts'

type Words = Pick<BotContext, 't' | 'locale'>

/** “Công tác năm 2026”, or the model that is scored. */
export const scoredName = (
  words: Words,
  { model, year }: Pick<ScoreSheet, 'model' | 'year'>,
): string =>
  model
    ? words.t('scores-of-model', { model: modelName(words, model), year })
    : words.t('scores-of-unit', { year })

/** “82,5/100 điểm – Tốt” */
export function standingText(words: Words, standing: Standing): string {
  const { points, most, band, isExcluded } = standing
  const shown = words.t('scores-of-most', {
    points: showPoints(points, words.locale),
    most: showPoints(most, words.locale),
  })
  if (isExcluded) return words.t('scores-classed', { shown, band: words.t('scores-not-classed') })
  return band === undefined ? shown : words.t('scores-classed', { shown, band })
}

/** What the unit gave itself, with what of it the office will still add. */
export function selfText(words: Words, standing: Standing): string {
  const shown = standingText(words, standing)
  if (standing.open === 0) return shown
  return words.t('scores-without-office', {
    shown,
    open: showPoints(standing.open, words.locale),
  })
}

/** How a sheet stands, in a line of a list: “tự chấm 72,5/90 điểm – Khá”, “82,5/100 điểm – Tốt”. */
export function sheetText(words: Words, sheet: ScoreSheet): string {
  const standing = standingText(words, sheetStanding(sheet))
  const shown = sheet.status === 'scored' ? standing : words.t('scores-self', { shown: standing })
  return sheet.set.isExample ? words.t('scores-by-example', { shown }) : shown
}

/** What the unit gave and what counts now, line by line. */
export function sheetTotals(words: Words, sheet: ScoreSheet): string[] {
  const { set, marks, status, by } = sheet
  const self = selfText(words, standingOf(set, marks.unit, 'unit'))
  const office = standingText(words, standingOf(set, countedOf(sheet), 'office'))
  return [
    words.t('scores-sheet-self', { shown: self, by: by.unit?.name ?? '' }),
    status === 'scored'
      ? words.t('scores-sheet-office', { shown: office, by: by.office?.name ?? '' })
      : words.t('scores-sheet-waits'),
  ]
}

/** A criterion short enough for a list: “2.1 Có kế hoạch năm”. */
export const criterionName = ({ code, text }: Criterion, most = 60): string =>
  clip(
    `${code} ${text}`
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[.;:,]{1,3}$/, ''),
    most,
  )

/** “– 2.1 …: 8 → 7/10 điểm, vì thiếu minh chứng” */
export function changeLine(
  words: Words,
  { criterion, before, after }: { criterion: Criterion; before: Mark | undefined; after: Mark },
): string {
  // Where the points are the same, other milestones are done.
  const isSame = before?.points === after.points
  const points = (mark: Mark) => {
    const given = showPoints(mark.points, words.locale)
    const list = mark.ticked.map((at) => at + 1).join(', ')
    return isSame && list !== '' ? words.t('scores-ticked', { list, points: given }) : given
  }
  const change = words.t('scores-change', {
    criterion: criterionName(criterion),
    change: before ? `${points(before)} → ${points(after)}` : points(after),
    most: showPoints(criterion.maxPoints, words.locale),
  })
  return after.reason === undefined
    ? `– ${change}`
    : `– ${words.t('scores-change-why', { change, reason: clip(after.reason, 120) })}`
}

/** So many lines as one message holds, and how many more there are. */
export function shortList(words: Words, lines: string[], most = 6): string[] {
  const shown = lines.slice(0, most)
  const more = lines.length - shown.length
  return more > 0 ? [...shown, words.t('scores-more', { count: more })] : shown
}

/** Says that a set is not the present one any more, and what that means. */
export const versionLines = (words: Words, { status, version }: ScoreSheet['set']): string[] =>
  status === 'published' ? [] : [words.t('scores-old-set', { version })]

/** What excludes from being classed, and why the office says so. */
export function exclusionLines(words: Words, sheet: ScoreSheet): string[] {
  const { ticked = [] } = countedOf(sheet)[exclusionsCode] ?? {}
  const texts = ticked.flatMap((at) => sheet.set.exclusions[at] ?? [])
  if (texts.length === 0) return []
  const list = clip(texts.map((text) => clip(text, 150)).join('; '), 250)
  return [words.t('scores-excluded-by', { list }), ...reasonLines(words, sheet)]
}

/** Why the office says so of what excludes. */
function reasonLines(words: Words, sheet: ScoreSheet): string[] {
  const { reason } = countedOf(sheet)[exclusionsCode] ?? {}
  return reason === undefined ? [] : [words.t('scores-reason', { reason: clip(reason, 150) })]
}

/** What excludes now, or that nothing does any more; nothing where that is as before. */
export function exclusionChange(words: Words, before: ScoreSheet, after: ScoreSheet): string[] {
  const none = { points: 0, ticked: [] }
  const [was, is] = [before, after].map((sheet) => countedOf(sheet)[exclusionsCode] ?? none)
  if (!was || !is || !isOther(was, is)) return []
  return is.ticked.length > 0
    ? exclusionLines(words, after)
    : [words.t('scores-excluded-no-more'), ...reasonLines(words, after)]
}
