import type { ModelLine, ModelYear } from '../domain/models.ts'
import { clip } from '../text/clip.ts'
import type { BotContext } from './context.ts'
import type { Choice } from './menu.ts'

type Words = Pick<BotContext, 't'>

/** Where a model stands, in words. */
export const stageWords = ({ t }: Words, { stage }: Pick<ModelLine, 'stage'>): string =>
  t(`models-stage-${stage}`)

/** A model as a button, also as a numbered option: its name, and whose it is where that is not clear. */
export function modelChoice(model: ModelLine, { withUnit }: { withUnit: boolean }): Choice {
  const { number, name, unit } = model
  const label = withUnit ? `${clip(name, 60)} – ${unit.name}` : clip(name, 80)
  return { label, data: `model:open:${number}` }
}

/** “Mô hình số 12 “Tổ tự quản””. */
export const modelName = ({ t }: Words, { number, name }: Pick<ModelLine, 'number' | 'name'>) =>
  t('models-name', { number, name })

/** “Năm 2026: duy trì”, and why where it was stopped. */
export const yearLine = (
  { t }: Words,
  { year, status, reason = '' }: Pick<ModelYear, 'year' | 'status' | 'reason'>,
): string =>
  status === 'stopped'
    ? t('models-year-stopped', { year, reason })
    : t('models-year', { year, status: t(`models-status-${status}`) })

/** Why a draft about a model can not be sent: another unit runs it by now, or it is not there. */
export const goneText = (
  ctx: Words,
  model: Pick<ModelLine, 'number' | 'name' | 'unit'> | undefined,
  { unitId }: { unitId: string },
): string =>
  model && model.unit.id !== unitId
    ? ctx.t('models-elsewhere', { model: modelName(ctx, model), unit: model.unit.name })
    : ctx.t('models-gone')
