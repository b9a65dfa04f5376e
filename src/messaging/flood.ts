import type { Incoming } from './inbox.ts'

/** How much is taken in; what comes beyond it costs no look into the database. */
export const floodLimits = {
  /** So many messages of one person… */
  perPerson: 30,
  /** …in so many ms; whoever sent more is not heard until they were silent for as long. */
  withinMs: 10_000,
  /** So many parts of one album are one message. */
  album: 10,
  /** What all people together send in a minute. */
  perMinute: 2_000,
  /** So many people are remembered: those who wrote last. */
  people: 5_000,
}

/** `first` is refused too, and is the one to be told. */
export type Admission = 'taken' | 'first' | 'refused' | 'later'

export type Flood = { admit(incoming: Arriving, now: Date): Admission }

type Arriving = Pick<Incoming, 'chatKey' | 'channel' | 'dedupe' | 'update' | 'receivedAt'>

/** Keeps one person, or everybody at once, from filling the house; one for each process. */
export function createFlood(limits = floodLimits): Flood {
  const people = new Map<string, Lately>()
  let seconds: { second: number; count: number }[] = []

  return {
    admit(incoming, now) {
      const who = whoOf(incoming)
      const known = people.get(who) ?? { parts: [], shutUntil: -Infinity }
      // When it was written: what was written through a whole day is no flood when we come back.
      const at = incoming.receivedAt.getTime()
      const { record, admission } = decide(known, { part: partOf(incoming), at }, limits)
      if (admission === 'taken' && !isRoomFor(now)) return 'later'
      people.delete(who)
      people.set(who, record)
      const [longestSilent] = people.keys()
      if (people.size > limits.people && longestSilent !== undefined) people.delete(longestSilent)
      return admission
    },
  }

  /** Counts one more of this minute, if it has room for it. */
  function isRoomFor(now: Date): boolean {
    const second = Math.floor(now.getTime() / 1000)
    seconds = seconds.filter((each) => Math.abs(second - each.second) < 60)
    if (seconds.reduce((sum, { count }) => sum + count, 0) >= limits.perMinute) return false
    const last = seconds.at(-1)
    if (last?.second === second) last.count += 1
    else seconds.push({ second, count: 1 })
    return true
  }
}

/** What is remembered of a person: what they sent lately, and until when they are not heard. */
export type Lately = { parts: { key: string; at: number; size: number }[]; shutUntil: number }

/** What becomes of one more message. What was sent again, and an album, count once. */
export function decide(
  { parts, shutUntil }: Lately,
  { part: key, at }: { part: string; at: number },
  { perPerson, withinMs, album }: Omit<typeof floodLimits, 'perMinute' | 'people'> = floodLimits,
): { record: Lately; admission: Exclude<Admission, 'later'> } {
  const shut = { parts: [], shutUntil: Math.max(shutUntil, at + withinMs) }
  if (at < shutUntil) return { record: shut, admission: 'refused' }

  const recent = parts.filter((each) => Math.abs(at - each.at) < withinMs)
  const same = recent.find((each) => each.key === key && each.size < album)
  if (!same && recent.length >= perPerson) return { record: shut, admission: 'first' }
  const counted = same
    ? recent.map((each) => (each === same ? { ...each, size: each.size + 1 } : each))
    : [...recent, { key, at, size: 1 }]
  return { record: { parts: counted, shutUntil }, admission: 'taken' }
}

type Said = { from?: { id?: unknown }; media_group_id?: unknown }

const saidIn = ({ update }: Pick<Arriving, 'update'>): Said | undefined =>
  (update['message'] ?? update['edited_message'] ?? update['callback_query']) as Said | undefined

/** In a group everybody for themselves. */
function whoOf(incoming: Arriving): string {
  const id = saidIn(incoming)?.from?.id
  const isNamed = typeof id === 'string' || typeof id === 'number'
  return isNamed ? `${incoming.channel}:${id}` : incoming.chatKey
}

function partOf(incoming: Arriving): string {
  const album = saidIn(incoming)?.media_group_id
  return typeof album === 'string' ? `album:${album}` : incoming.dedupe
}
