import { formOf } from '../forms/catalog/catalog.ts'
import type { DraftState } from '../forms/draft.ts'
import { photoIdsOf, withoutPhotos } from '../forms/photos.ts'

export type LostPhotos = { lostAmong(ids: string[]): Promise<string[]> }

/**
 * A draft as it counts: a photo that could not be had is no answer.
 *
 * It is left out here, and nowhere taken out of the stored draft: the person may be answering at
 * the moment it is lost.
 */
export async function withoutLost<D extends { formId: string; state: DraftState }>(
  draft: D,
  attachments: LostPhotos,
): Promise<D> {
  const form = formOf(draft.formId)
  const ids = form ? photoIdsOf(form, draft.state) : []
  const lost = ids.length > 0 ? await attachments.lostAmong(ids) : []
  return form && lost.length > 0
    ? { ...draft, state: withoutPhotos(form, draft.state, lost) }
    : draft
}
