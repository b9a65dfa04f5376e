import type { Attachment } from '../domain/attachments.ts'
import type { Report } from '../domain/reports.ts'
import type { BotContext } from './context.ts'

/** A photo of a report, under the name of the question it answers. */
export type ReportPhoto = Attachment & { label: string }

type Attachments = { byIds(ids: string[]): Promise<Attachment[]> }

/** The photos of a report, in its order; what does not belong to its unit is left out. */
export async function photosOf(
  { unit, shown }: Pick<Report, 'unit' | 'shown'>,
  attachments: Attachments,
): Promise<ReportPhoto[]> {
  const named = shown.flatMap(({ label, attachments: ids = [] }) =>
    ids.map((id) => ({ id, label })),
  )
  const known = await attachments.byIds(named.map(({ id }) => id))
  const own = new Map(
    known.filter(({ unitId }) => unitId === unit.id).map((each) => [each.id, each]),
  )
  return named.flatMap(({ id, label }) => {
    const attachment = own.get(id)
    return attachment ? [{ ...attachment, label }] : []
  })
}

/** A line for the photos of a question that are still on their way, and for those that are lost. */
export function absentPhotos({ t }: Pick<BotContext, 't'>, photos: ReportPhoto[]): string[] {
  const labels = [...new Set(photos.map(({ label }) => label))]
  return labels.flatMap((label) => {
    const own = photos.filter((photo) => photo.label === label)
    const awaited = own.filter(({ file }) => file === 'awaited').length
    const whys = own.flatMap((photo) => (photo.file === 'lost' ? [photo.why] : []))
    return [
      ...(awaited > 0 ? [t('photos-awaited', { label, count: awaited })] : []),
      ...[...new Set(whys)].map((why) =>
        t(`photos-missing-${why}`, { label, count: whys.filter((each) => each === why).length }),
      ),
    ]
  })
}
