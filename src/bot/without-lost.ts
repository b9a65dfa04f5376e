import { attachedIn, withoutAttached } from '../forms/attached.ts'
import { formOf } from '../forms/catalog/catalog.ts'
import type { DraftState } from '../forms/draft.ts'
import type { Form } from '../forms/schema.ts'

export type LostAmong = { lostAmong(ids: string[]): Promise<string[]> }

/**
 * A draft as it counts: a file that could not be had is no answer.
 *
 * It is left out here, and nowhere taken out of the stored draft: the person may be answering at
 * the moment it is lost.
 */
export async function withoutLost<D extends { formId: string; state: DraftState }>(
  draft: D,
  attachments: LostAmong,
  form: Form | undefined = formOf(draft.formId),
): Promise<D> {
  const ids = form ? attachedIn(form, draft.state) : []
  const lost = ids.length > 0 ? await attachments.lostAmong(ids) : []
  return form && lost.length > 0
    ? { ...draft, state: withoutAttached(form, draft.state, lost) }
    : draft
}
