import { isPhotoType, type Attachment } from '../domain/attachments.ts'
import type { ShownAnswer } from '../domain/reports.ts'
import type { BotContext } from './context.ts'

/** A photo or document of a report, under the name of the question it answers. */
export type ReportFile = Attachment & { label: string }

type Attachments = { byIds(ids: string[]): Promise<Attachment[]> }

/** The files of what units sent, in its order; what does not belong to them is left out. */
export async function filesOf(
  { unitIds, shown }: { unitIds: string[]; shown: ShownAnswer[] },
  attachments: Attachments,
): Promise<ReportFile[]> {
  const named = shown.flatMap(({ label, attachments: ids = [] }) =>
    ids.map((id) => ({ id, label })),
  )
  const known = await attachments.byIds(named.map(({ id }) => id))
  const own = new Map(
    known.filter(({ unitId }) => unitIds.includes(unitId)).map((each) => [each.id, each]),
  )
  return named.flatMap(({ id, label }) => {
    const attachment = own.get(id)
    return attachment ? [{ ...attachment, label }] : []
  })
}

/** A line for the files of a question that are still on their way, and for those that are lost. */
export function absentFiles({ t }: Pick<BotContext, 't'>, files: ReportFile[]): string[] {
  const labels = [...new Set(files.map(({ label }) => label))]
  return labels.flatMap((label) => {
    const own = files.filter((each) => each.label === label)
    const awaited = own.filter(({ file }) => file === 'awaited').length
    const whys = own.flatMap((each) => (each.file === 'lost' ? [each.why] : []))
    return [
      ...(awaited > 0 ? [t('photos-awaited', { label, count: awaited })] : []),
      ...[...new Set(whys)].map((why) =>
        t(`photos-missing-${why}`, { label, count: whys.filter((each) => each === why).length }),
      ),
    ]
  })
}

/** Sends the kept files; the channel turns an attachment's id into bytes or into a link. */
export async function sendFiles(ctx: BotContext, files: ReportFile[]): Promise<void> {
  for (const each of files) {
    if (each.file !== 'kept') continue
    const { id, label, type, name } = each
    if (isPhotoType(type)) await ctx.replyWithPhoto(`attachment:${id}`, { caption: label })
    else await ctx.replyWithDocument(`attachment:${id}`, { caption: `${label}: ${name}` })
  }
}
