import type { UnitKind } from './units.ts'

/** The years for which the plan of “Dân vận khéo” was made; it does not stretch by itself. */
export const planYears = { first: 2017, last: 2020 }

/** Kinds that the plan gives other work, and no report: they owe only what the office asks. */
export const planFrees: readonly UnitKind[] = ['press', 'mass-organisation']
