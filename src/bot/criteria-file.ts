import { writeCriteria } from '../criteria/write-criteria.ts'
import type { CriteriaContent } from '../domain/criteria.ts'
import type { BotContext } from './context.ts'
import { show } from './menu.ts'
import { sendOfficeFile, type OfficeFileServices } from './office-file.ts'
import { officeUnit } from './office-unit.ts'

/** Sends a set as an .xlsx in the columns that are read back. */
export async function sendCriteria(
  ctx: BotContext,
  content: CriteriaContent,
  services: OfficeFileServices,
): Promise<void> {
  const unitId = officeUnit(ctx, 'criteria:write')
  if (unitId === undefined) return show(ctx, ctx.t('criteria-not-allowed'))
  const title = content.title.replace(/[\\/:*?"<>|\n]+/g, ' ').slice(0, 80)
  const file = {
    unitId,
    name: `${ctx.t('criteria-file-name', { title })}.xlsx`,
    content: { workbook: await writeCriteria(content) },
    tooLarge: ctx.t('criteria-file-large'),
    record: { action: 'criteria.file' },
  }
  return sendOfficeFile(ctx, file, services)
}
