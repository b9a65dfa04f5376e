import type { Term } from '../domain/terms.ts'
import { termName } from '../forms/fields/term.ts'
import type { RecognisedLine } from '../storage/decisions.ts'
import type { BotContext } from './context.ts'
import { show } from './menu.ts'
import { sendOfficeFile, type OfficeFileServices } from './office-file.ts'
import { officeUnit } from './office-unit.ts'
import { saidWords } from './recognition-words.ts'

export type DecisionFileServices = OfficeFileServices & { terms: { all(): Promise<Term[]> } }

/** Sends what a decision recognised as a file that a spreadsheet opens; that it was taken is noted. */
export async function sendDecisionFile(
  ctx: BotContext,
  services: DecisionFileServices,
  lines: RecognisedLine[],
): Promise<void> {
  const unitId = officeUnit(ctx, 'model:rule')
  if (unitId === undefined) return show(ctx, ctx.t('models-for-office'))
  const naming = { terms: await services.terms.all(), locale: ctx.locale }
  const rows = lines.map(({ line, said }) => {
    const { level, decision, day } = saidWords(said, naming)
    return [
      ...[String(line.number), line.name, line.unit.code, line.unit.name, line.place],
      ...[termName('field', line.field, naming), ctx.t(`decisions-kind-${line.kind}`)],
      ...[level, decision, day],
    ]
  })
  const file = {
    unitId,
    name: `${ctx.t('decisions-file-name', { decision: plainName(lines) })}.csv`,
    content: { rows: [headOf(ctx), ...rows] },
    tooLarge: ctx.t('decisions-file-large'),
    record: { action: 'decision.file', details: { rows: rows.length } },
  }
  return sendOfficeFile(ctx, file, services)
}

const headOf = ({ t }: Pick<BotContext, 't'>): string[] => [
  t('decisions-column-number'),
  t('decisions-column-name'),
  t('decisions-column-code'),
  t('decisions-column-unit'),
  t('decisions-column-place'),
  t('decisions-column-field'),
  t('decisions-column-kind'),
  t('decisions-column-level'),
  t('decisions-column-decision'),
  t('decisions-column-day'),
]

/** “125-QĐ/BTGDVTU” can not be the name of a file. */
const plainName = ([first]: RecognisedLine[]): string =>
  (first?.said.decision ?? '').replace(/[^\p{L}\p{N}]+/gu, '-')
