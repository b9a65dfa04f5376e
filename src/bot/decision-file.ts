import type { Term } from '../domain/terms.ts'
import { termName } from '../forms/fields/term.ts'
import type { Attachments } from '../storage/attachments.ts'
import type { Audit } from '../storage/audit.ts'
import type { RecognisedLine } from '../storage/decisions.ts'
import type { Files } from '../storage/files.ts'
import { csvOf } from '../text/csv.ts'
import type { BotContext } from './context.ts'
import { show } from './menu.ts'
import { officeUnit } from './office-unit.ts'
import { saidWords } from './recognition-words.ts'

export type DecisionFileServices = {
  terms: { all(): Promise<Term[]> }
  files: Pick<Files, 'put'>
  attachments: Pick<Attachments, 'add'>
  audit: Pick<Audit, 'append'>
}

/** Sends what a decision recognised as a file that a spreadsheet opens; that it was taken is noted. */
export async function sendDecisionFile(
  ctx: BotContext,
  { terms, files, attachments, audit }: DecisionFileServices,
  lines: RecognisedLine[],
): Promise<void> {
  const unitId = officeUnit(ctx, 'model:rule')
  if (unitId === undefined) return show(ctx, ctx.t('models-for-office'))
  const naming = { terms: await terms.all(), locale: ctx.locale }
  const rows = lines.map(({ line, said }) => {
    const { level, decision, day } = saidWords(said, naming)
    return [
      ...[String(line.number), line.name, line.unit.code, line.unit.name, line.place],
      ...[termName('field', line.field, naming), ctx.t(`decisions-kind-${line.kind}`)],
      ...[level, decision, day],
    ]
  })
  const kept = await files.put(csvOf([headOf(ctx), ...rows]), { takesText: true })
  if (!kept.ok) return show(ctx, ctx.t('decisions-file-large'))
  const { hash, bytes } = kept
  const name = `${ctx.t('decisions-file-name', { decision: plainName(lines) })}.csv`
  const id = await attachments.add({ hash, bytes, type: 'text/csv', name, unitId, now: ctx.now })
  await audit.append({
    ...{ at: ctx.now, actorId: ctx.actor?.personId, action: 'decision.file', object: `file:${id}` },
    details: { rows: rows.length },
  })
  await ctx.replyWithDocument(`attachment:${id}`, { caption: name })
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
