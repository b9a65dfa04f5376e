/** One unit came after another, from a day on. */
export type Succession = { fromId: string; toId: string; day: string; note: string | undefined }

/** A unit, as far as its days go. */
type Lived = { id: string; validFrom: string | undefined; validTo: string | undefined }

type Known = { units: Lived[]; successions: Succession[]; today: string }

/**
 * The way of what a unit that is over leaves behind: to its successor, to the one after, as long
 * as there is just one. Where there are several nobody but people can say which.
 */
export function wayOf(unitId: string, known: Known): Succession[] {
  const way: Succession[] = []
  let at = unitId
  while (isOver(at, known) && way.every(({ fromId }) => fromId !== at)) {
    const [only, ...others] = next(at, known)
    if (!only || others.length > 0) break
    way.push(only)
    at = only.toId
  }
  return way
}

/** The units of today that came after a unit, over however many that are gone. */
export function heirsOf(unitId: string, known: Known): string[] {
  const seen = new Set<string>()
  const open = [unitId]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    if (isOver(at, known)) open.push(...next(at, known).map(({ toId }) => toId))
  }
  return [...seen].filter((id) => id !== unitId && !isOver(id, known))
}

/** Has the last day of the unit passed? */
const isOver = (id: string, { units, today }: Known): boolean =>
  (units.find((unit) => unit.id === id)?.validTo ?? today) < today

/** Who came after a unit, and was there on that day. */
const next = (id: string, { units, successions, today }: Known): Succession[] =>
  successions.filter(({ fromId, toId, day }) => {
    const to = units.find((unit) => unit.id === toId)
    const isThere = to && (to.validFrom ?? day) <= day && day <= (to.validTo ?? day)
    return fromId === id && day <= today && isThere
  })
