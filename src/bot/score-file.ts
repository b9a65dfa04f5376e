import { sheetStanding, standingOf, type ScoreSheet } from '../domain/score-sheets.ts'
import type { ScoreSheets } from '../storage/score-sheets.ts'
import { showPoints } from '../text/points.ts'
import type { BotContext } from './context.ts'
import { show } from './menu.ts'
import { sendOfficeFile, type OfficeFileServices } from './office-file.ts'
import { officeUnit } from './office-unit.ts'
import { exclusionLines } from './score-texts.ts'

export type ScoreFileServices = OfficeFileServices & { scoreSheets: Pick<ScoreSheets, 'ofYear'> }

/** Sends the sheets of a year as a file that a spreadsheet opens; that it was taken is noted. */
export async function sendScoreFile(
  ctx: BotContext,
  year: number,
  services: ScoreFileServices,
): Promise<void> {
  const unitId = officeUnit(ctx, 'score:rule')
  if (unitId === undefined) return show(ctx, ctx.t('scores-office-only'))
  const sheets = await services.scoreSheets.ofYear(year)
  const file = {
    unitId,
    name: `${ctx.t('scores-file-name', { year })}.csv`,
    content: { rows: [headOf(ctx), ...sheets.map((each) => rowOf(ctx, each))] },
    tooLarge: ctx.t('scores-file-large'),
    record: { action: 'score.file', details: { year, rows: sheets.length } },
  }
  return sendOfficeFile(ctx, file, services)
}

const headOf = ({ t }: Pick<BotContext, 't'>): string[] => [
  t('scores-column-number'),
  t('scores-column-unit'),
  t('scores-column-model'),
  t('scores-column-set'),
  t('scores-column-self'),
  t('scores-column-office'),
  t('scores-column-class'),
  t('scores-column-excluded'),
]

function rowOf(ctx: BotContext, sheet: ScoreSheet): string[] {
  const { number, unit, model, set, marks, status } = sheet
  const points = (of: number) => showPoints(of, ctx.locale)
  const isScored = status === 'scored'
  const { band, points: total } = sheetStanding(sheet)
  return [
    ...[String(number), unit.name, model?.name ?? '', `${set.title} (${set.version})`],
    points(standingOf(set, marks.unit, 'unit').points),
    isScored ? points(total) : '',
    isScored && set.bands.length > 0 ? (band ?? ctx.t('scores-not-classed')) : '',
    exclusionLines(ctx, sheet).join('; '),
  ]
}
