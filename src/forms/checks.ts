import type { DraftState } from './draft.ts'
import type { Form } from './schema.ts'

/** Two answers that do not agree; `value` is what would make a total right. */
export type FailedCheck = {
  /** Names the check and the very values, so that a change of either asks again. */
  id: string
  kind: 'sum' | 'at-most'
  /** What to type again, and what it was compared with: a field, or a part (“status.kept”). */
  field: string
  against: string
  value: number
  limit: number
}

/** The checks of a form that fail and were not accepted as they are. */
export const failedChecks = (form: Form, state: DraftState): FailedCheck[] =>
  allFailed(form, state).filter(({ id }) => !state.accepted.includes(id))

/** All checks that fail, accepted or not: the review names them. */
export function allFailed(form: Form, state: DraftState): FailedCheck[] {
  return (form.checks ?? []).flatMap((check) => {
    const field = check.kind === 'sum' ? check.parts : check.field
    const others = check.kind === 'sum' ? [check.total] : check.limit
    const against = others[0] ?? field
    const value = amount(state, field)
    const limits = others.map((name) => amount(state, name))
    // A limit that was left empty counts as nothing, but the first one must be there.
    if (value === undefined || limits[0] === undefined) return []

    const limit = limits.reduce<number>((sum, each) => sum + (each ?? 0), 0)
    const fails = check.kind === 'sum' ? value !== limit : value > limit
    const id = `${check.kind}:${field}=${value}:${against}=${limit}`
    return fails ? [{ id, kind: check.kind, field, against, value, limit }] : []
  })
}

/** The field that a check names: “status” of “status.kept”. */
export const keyOf = (name: string): string => name.split('.')[0] ?? name

/** A count, the sum of a breakdown, or one part of it (“status.kept”). */
function amount({ answers }: DraftState, name: string): number | undefined {
  const [key = '', part] = name.split('.')
  const answer = answers[key]
  if (typeof answer === 'number') return answer
  if (typeof answer !== 'object' || answer === null) return undefined
  const parts = answer as Record<string, unknown>
  const numbers = part === undefined ? Object.values(parts) : [parts[part]]
  return numbers.every((each) => typeof each === 'number')
    ? numbers.reduce((sum, each) => sum + each, 0)
    : undefined
}
