import { sheetStanding, standingOf, type ScoreSheet } from '../domain/score-sheets.ts'
import type { Attachments } from '../storage/attachments.ts'
import type { Audit } from '../storage/audit.ts'
import type { Files } from '../storage/files.ts'
import type { ScoreSheets } from '../storage/score-sheets.ts'
import { csvOf } from '../text/csv.ts'
import { showPoints } from '../text/points.ts'
import type { BotContext } from './context.ts'
import { show } from './menu.ts'
import { officeUnit } from './office-unit.ts'
import { exclusionLines } from './score-texts.ts'

export type ScoreFileServices = {
  scoreSheets: Pick<ScoreSheets, 'ofYear'>
  files: Pick<Files, 'put'>
  attachments: Pick<Attachments, 'add'>
  audit: Pick<Audit, 'append'>
}

/** Sends the sheets of a year as a file that a spreadsheet opens; that it was taken is noted. */
export async function sendScoreFile(
  ctx: BotContext,
  year: number,
  { scoreSheets, files, attachments, audit }: ScoreFileServices,
): Promise<void> {
  const unitId = officeUnit(ctx, 'score:rule')
  if (unitId === undefined) return show(ctx, ctx.t('scores-office-only'))
  const sheets = await scoreSheets.ofYear(year)
  const kept = await files.put(csvOf([headOf(ctx), ...sheets.map((each) => rowOf(ctx, each))]), {
    takesText: true,
  })
  if (!kept.ok) return show(ctx, ctx.t('scores-file-large'))
  const { hash, bytes } = kept
  const name = `${ctx.t('scores-file-name', { year })}.csv`
  const id = await attachments.add({ hash, bytes, type: 'text/csv', name, unitId, now: ctx.now })
  await audit.append({
    ...{ at: ctx.now, actorId: ctx.actor?.personId, action: 'score.file', object: `file:${id}` },
    details: { year, rows: sheets.length },
  })
  await ctx.replyWithDocument(`attachment:${id}`, { caption: name })
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
