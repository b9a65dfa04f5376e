import { modelForm } from '../../src/forms/catalog/model.ts'
import { emptyDraft } from '../../src/forms/draft.ts'
import { versionOf } from '../../src/forms/schema.ts'
import { shownAnswers } from '../../src/forms/show.ts'
import type { Database } from '../../src/storage/database.ts'
import type { ModelAnswers } from '../../src/storage/model-writes.ts'
import { createModels } from '../../src/storage/models.ts'
import { helps } from './forms.ts'
import { at, timezone } from './reporting.ts'

/** What a unit says of a model, and how it was read. */
export function filledModel(change: Partial<ModelAnswers> = {}) {
  const answers: ModelAnswers = {
    name: 'Tổ tự quản an ninh làng Mrông Ngó',
    problem: 'Mất trộm nông sản mùa thu hoạch',
    field: 'defence',
    kind: 'collective',
    place: 'làng Mrông Ngó',
    method: 'Mỗi xóm một tổ 5 người thay nhau tuần tra ban đêm',
    leaders: 'đồng chí Rơ Châm Hà',
    ...change,
  }
  return {
    answers,
    formVersion: versionOf(modelForm),
    shown: shownAnswers(modelForm, emptyDraft({ answers }), helps()),
  }
}

/** Registers a model of a unit; of Ia Ly's security group unless told otherwise. */
export const registerModel = (
  database: Database,
  {
    unitId,
    now = at('2026-03-02 08:00'),
    personId = null,
    originId,
    ...change
  }: {
    unitId: string
    now?: Date
    personId?: string | null
    originId?: string
  } & Partial<ModelAnswers>,
) =>
  createModels(database, { timezone }).register({
    ...filledModel(change),
    unitId,
    personId,
    originId,
    now,
  })
