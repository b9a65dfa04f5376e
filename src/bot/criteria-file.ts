import { writeCriteria } from '../criteria/write-criteria.ts'
import type { CriteriaContent } from '../domain/criteria.ts'
import type { Attachments } from '../storage/attachments.ts'
import type { Audit } from '../storage/audit.ts'
import type { Files } from '../storage/files.ts'
import type { BotContext } from './context.ts'
import { show } from './menu.ts'
import { officeUnit } from './office-unit.ts'

export type CriteriaFileServices = {
  files: Pick<Files, 'put'>
  attachments: Pick<Attachments, 'add'>
  audit: Pick<Audit, 'append'>
}

/** Sends a set as an .xlsx in the columns that are read back. */
export async function sendCriteria(
  ctx: BotContext,
  content: CriteriaContent,
  { files, attachments, audit }: CriteriaFileServices,
): Promise<void> {
  const unitId = officeUnit(ctx, 'criteria:write')
  if (unitId === undefined) return show(ctx, ctx.t('criteria-not-allowed'))
  const kept = await files.put(await writeCriteria(content))
  if (!kept.ok) return show(ctx, ctx.t('criteria-file-large'))
  const { hash, bytes, type } = kept
  const title = content.title.replace(/[\\/:*?"<>|\n]+/g, ' ').slice(0, 80)
  const name = `${ctx.t('criteria-file-name', { title })}.xlsx`
  const id = await attachments.add({ hash, bytes, type, name, unitId, now: ctx.now })
  await audit.append({
    ...{ at: ctx.now, actorId: ctx.actor?.personId, action: 'criteria.file', object: `file:${id}` },
  })
  await ctx.replyWithDocument(`attachment:${id}`, { caption: name })
}
