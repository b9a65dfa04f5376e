import type { Term } from '../domain/terms.ts'
import type { Attachments } from '../storage/attachments.ts'
import type { Audit } from '../storage/audit.ts'
import type { AuditLine, AuditLog } from '../storage/audit-log.ts'
import type { Files } from '../storage/files.ts'
import { csvOf } from '../text/csv.ts'
import { dayOf, isoIn } from '../text/days.ts'
import { auditCells, type AuditTextServices } from './audit-text.ts'
import type { BotContext } from './context.ts'
import { show } from './menu.ts'
import { officeUnit } from './office-unit.ts'

export type AuditFileServices = AuditTextServices & {
  auditLog: Pick<AuditLog, 'page'>
  terms: { all(): Promise<Term[]> }
  files: Pick<Files, 'put'>
  attachments: Pick<Attachments, 'add'>
  audit: Pick<Audit, 'append'>
}

/** So many entries are read at once, and so many of the newest are in a file. */
const atOnce = 1_000
const most = 50_000

/** Sends the record of changes as a file that a spreadsheet opens; that it was taken is noted. */
export async function sendAuditFile(ctx: BotContext, services: AuditFileServices): Promise<void> {
  const { timezone, auditLog, files, attachments, audit } = services
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
  const kept = await files.put(csvOf(rows), { takesText: true })
  if (!kept.ok) return show(ctx, ctx.t('audit-file-large'))
  const day = dayOf(ctx.now, timezone)
  const name = `${ctx.t('audit-file-name', { day })}.csv`
  const { hash, bytes } = kept
  const id = await attachments.add({ hash, bytes, type: 'text/csv', name, unitId, now: ctx.now })
  await audit.append({
    ...{ at: ctx.now, actorId: ctx.actor?.personId, action: 'audit.file', object: `file:${id}` },
    details: { rows: rows.length - 1 },
  })
  await ctx.replyWithDocument(`attachment:${id}`, { caption: name })
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
