import type { Attachments } from '../storage/attachments.ts'
import type { Audit } from '../storage/audit.ts'
import type { Files } from '../storage/files.ts'
import { csvOf } from '../text/csv.ts'
import type { BotContext } from './context.ts'
import { show } from './menu.ts'

export type OfficeFileServices = {
  files: Pick<Files, 'put'>
  attachments: Pick<Attachments, 'add'>
  audit: Pick<Audit, 'append'>
}

export type OfficeFile = {
  /** The unit it is made for. */
  unitId: string
  /** With its ending: where it is a link, this is what it is saved as. */
  name: string
  content: { rows: string[][] } | { workbook: Uint8Array }
  /** What is said where there is too much of it. */
  tooLarge: string
  /** Under what it is recorded; about the file itself where nothing else is named. */
  record: { action: string; object?: string; details?: Record<string, string | number> }
}

/** Sends a file that somebody of the office takes out; that it was taken is noted. */
export async function sendOfficeFile(
  ctx: BotContext,
  { unitId, name, content, tooLarge, record }: OfficeFile,
  { files, attachments, audit }: OfficeFileServices,
): Promise<void> {
  const kept =
    'rows' in content
      ? await files.put(csvOf(content.rows), { takesText: true })
      : await files.put(content.workbook)
  if (!kept.ok) return show(ctx, tooLarge)
  const { hash, bytes } = kept
  const type = 'rows' in content ? 'text/csv' : kept.type
  const id = await attachments.add({ hash, bytes, type, name, unitId, now: ctx.now })
  await audit.append({
    ...{ at: ctx.now, actorId: ctx.actor?.personId, object: `file:${id}` },
    ...record,
  })
  await ctx.replyWithDocument(`attachment:${id}`, { caption: name })
}
