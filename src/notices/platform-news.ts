/** How a platform is: what keeps it from working, and its month where it counts messages. */
export type PlatformState = {
  name: 'zalo' | 'telegram'
  /**
   * Since when nothing can be sent or received, and whether the token is to blame, or the platform
   * wants to be left alone until a moment.
   */
  trouble: { why: 'token' | 'network' | 'wait'; since: Date; until?: Date } | undefined
  /** It answers: whatever was told of it is over. */
  works?: boolean
  month: { used: number; perMonth: number } | undefined
}

/** What the admins have been told of a platform last. */
export type ToldOfPlatform = {
  why: 'token' | 'network' | 'wait'
  /** When the trouble began, when it was told, and when they heard that it is over. */
  since: Date
  toldAt: Date
  overAt?: Date
  /** How many troubles they have been told of so far. */
  count: number
}

/** What there is to tell of a platform now, and what they have been told then. */
export type PlatformNews = { say: 'trouble' | 'works'; told: ToldOfPlatform }

const minute = 60_000

/** A trouble that is over by then was none. */
const patienceMs = 5 * minute

/** One that comes back within this time is not told again: they know that it comes and goes. */
const restlessMs = 60 * minute

/**
 * Decides what is news: a trouble that lasts, once a day, and once that it is over.
 *
 * Over it is only when the platform has answered: one that nobody has asked may be down.
 */
export function platformNews(
  { trouble, works = false }: PlatformState,
  told: ToldOfPlatform | undefined,
  { now, dayOf }: { now: Date; dayOf: (moment: Date) => string },
): PlatformNews | undefined {
  const isOn = told !== undefined && told.overAt === undefined
  if (trouble && isLasting(trouble, now)) {
    const { why } = trouble
    if (isOn && told.why === why && dayOf(told.toldAt) === dayOf(now)) return undefined
    if (told?.overAt && now.getTime() - told.overAt.getTime() < restlessMs) return undefined
    // Since when a token is refused nobody knows better than when it was told.
    const begun = trouble.since.getTime() === 0 ? now : trouble.since
    const since = isOn ? told.since : begun
    const count = (told?.count ?? 0) + (isOn ? 0 : 1)
    return { say: 'trouble', told: { why, since, toldAt: now, count } }
  }
  return works && isOn ? { say: 'works', told: { ...told, overAt: now } } : undefined
}

/** A platform that has not worked for so long that nothing should wait for it. */
export const isLasting = ({ since }: { since: Date }, now: Date): boolean =>
  now.getTime() - since.getTime() >= patienceMs

/** As it is kept, and as it is read again. */
export const writeTold = (told: ToldOfPlatform): string => JSON.stringify(told)
export function readTold(text: string | undefined): ToldOfPlatform | undefined {
  if (text === undefined) return undefined
  const { since, toldAt, overAt, ...rest } = JSON.parse(text) as Kept
  const ended = overAt === undefined ? {} : { overAt: new Date(overAt) }
  return { ...rest, since: new Date(since), toldAt: new Date(toldAt), ...ended }
}

type Kept = Pick<ToldOfPlatform, 'why' | 'count'> & {
  since: string
  toldAt: string
  overAt?: string
}
