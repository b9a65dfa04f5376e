import type { Duty, Recurrence } from '../domain/duties.ts'
import type { Unit } from '../domain/units.ts'
import type { MessageKey } from '../text/keys.ts'
import type { BotContext } from './context.ts'
import { kindNames } from './kinds.ts'

/** Who is bound, in a line: the kinds of units, and those that are named. */
export function boundWords(
  ctx: Pick<BotContext, 't'>,
  { unitKinds, unitIds }: Pick<Duty, 'unitKinds' | 'unitIds'>,
  units: Unit[],
): string {
  const names = unitIds.flatMap((id) => units.find((unit) => unit.id === id)?.name ?? [])
  return [kindNames(ctx, unitKinds), ...names].filter(Boolean).join('; ')
}

/** How often a duty comes back. */
export const rhythmWords = (
  { t }: Pick<BotContext, 't'>,
  { everyMonths }: Pick<Duty, 'everyMonths'>,
): string => t(rhythms[everyMonths])

const rhythms = {
  0: 'duties-rhythm-once',
  1: 'duties-rhythm-monthly',
  3: 'duties-rhythm-quarterly',
  6: 'duties-rhythm-half-yearly',
  12: 'duties-rhythm-yearly',
} as const satisfies Record<Recurrence, MessageKey>

/** At the end of a button that begins something though another draft is open. */
export const anew = 'anew'

/** The end of an id, enough to know it again: a button carries 64 bytes in all. */
export const tailOf = (id: string): string => id.slice(-12)
