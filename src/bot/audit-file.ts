import type { Term } from '../domain/terms.ts'
import type { AuditLine, AuditLog } from '../storage/audit-log.ts'
import { dayOf, isoIn } from '../text/days.ts'
import { auditCells, type AuditTextServices } from './audit-text.ts'
import type { BotContext } from './context.ts'
import { show } from './menu.ts'
import { sendOfficeFile, type OfficeFileServices } from './office-file.ts'
import { officeUnit } from './office-unit.ts'

export type AuditFileServices = AuditTextServices &
  OfficeFileServices & {
    auditLog: Pick<AuditLog, 'page'>
    terms: { all(): Promise<Term[]> }
  }

/** So many entries are read at once, and so many of the newest are in a file. */
const atOnce = 1_000
const most = 50_000

/** Sends the record of changes as a file that a spreadsheet opens; that it was taken is noted. */
export async function sendAuditFile(ctx: BotContext, services: AuditFileServices): Promise<void> {
  const { timezone, auditLog } = services
  const unitId = officeUnit(ctx, 'audit:read')
  if (unitId === undefined) return show(ctx, ctx.t('audit-not-allowed'))
  const known = { ...services, terms: await services.terms.all() }
  const rows = [headOf(ctx)]
  let below: number | undefined
  while (rows.length <= most) {
    const page = await auditLog.page({ all: true }, { below, limit: atOnce })
    rows.push(...page.map((line) => rowOf(ctx, line, known)))
    below = page.at(-1)?.position
    if (page.length < atOnce) break
  }
  const day = dayOf(ctx.now, timezone)
  const file = {
    unitId,
    name: `${ctx.t('audit-file-name', { day })}.csv`,
    content: { rows },
    tooLarge: ctx.t('audit-file-large'),
    record: { action: 'audit.file', details: { rows: rows.length - 1 } },
  }
  return sendOfficeFile(ctx, file, services)
}

const headOf = ({ t }: Pick<BotContext, 't'>): string[] => [
  t('audit-column-number'),
  t('audit-column-at'),
  t('audit-column-by'),
  t('audit-column-did'),
  t('audit-column-about'),
  t('audit-column-change'),
]

function rowOf(
  ctx: BotContext,
  line: AuditLine,
  services: AuditTextServices & { terms: Term[] },
): string[] {
  const { by, did, about, change } = auditCells(ctx, line, services)
  const at = isoIn(line.at, services.timezone).slice(0, 19).replace('T', ' ')
  return [String(line.position), at, by, did, about, change]
}
