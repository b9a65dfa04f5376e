import type { ModelKind, YearStatus } from './models.ts'

/** What the annual report counts of one model of a year. */
export type CountedModel = {
  name: string
  kind: ModelKind
  field: string
  status: YearStatus
  /** It was recognised in this year. */
  isRecognisedNow: boolean
  /** What its updates of the year said came of it, the last one first. */
  result: string | undefined
}

/** The fields that the report of every unit is divided by; other fields have no column in it. */
export const reportFields = ['economy', 'culture', 'defence', 'system'] as const

const most = 10

/**
 * The figures of a unit's models in a year, under the keys of the annual report.
 *
 * Registered are those that were carried over and still work, and the new ones; what was
 * stopped is counted as stopped alone (II.2.3), so that the figures agree with each other. Where
 * a field has no column, none is given.
 */
export function modelFigures(models: CountedModel[]): Record<string, unknown> {
  if (models.length === 0) return {}
  const alive = models.filter(({ status }) => status !== 'stopped')
  const count = (is: (model: CountedModel) => boolean, of = alive) => of.filter(is).length
  const fits = alive.every(({ field }) => reportFields.some((each) => each === field))
  const told = alive
    .filter(({ isRecognisedNow, status }) => isRecognisedNow || status === 'replicated')
    .slice(0, most)
  return {
    registered: alive.length,
    split: {
      collective: count(({ kind }) => kind === 'collective'),
      individual: count(({ kind }) => kind === 'individual'),
    },
    recognised: count(({ isRecognisedNow }) => isRecognisedNow),
    ...(fits
      ? {
          areas: Object.fromEntries(
            reportFields.map((field) => [field, count((model) => model.field === field)]),
          ),
        }
      : {}),
    status: {
      new: count(({ status }) => status === 'new'),
      kept: count(({ status }) => status === 'kept'),
      replicated: count(({ status }) => status === 'replicated'),
      stopped: count(({ status }) => status === 'stopped', models),
    },
    ...(told.length > 0
      ? {
          models: told.map(({ name, field, result }) => ({
            name,
            ...(reportFields.some((each) => each === field) ? { area: field } : {}),
            ...(result === undefined ? {} : { result: result.slice(0, 1000) }),
          })),
        }
      : {}),
  }
}
