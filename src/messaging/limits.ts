import { usualBulkRate } from '../domain/broadcast-estimate.ts'

/** Every limit of the message path, with what it protects. */
export type Limits = typeof defaults

const defaults = {
  /** Events handled at once. The embedded database has one connection: more would only wait. */
  workers: 4,
  /** One event may take this long; then it is rolled back and counts as a failed attempt. */
  deadlineMs: 30_000,
  /** After so many failed attempts an event is dead, and its chat goes on without it. */
  attempts: 5,
  /** So often the line to the database may break under an event before that counts as its fault. */
  brokenLines: 20,
  /** The pauses between the attempts; the chat waits meanwhile, so they are short. */
  retryAfterMs: [500, 2_000, 5_000, 15_000],
  /** Events of one chat that may wait: one busy chat must not slow down the claim of all. */
  waitingPerChat: 100,
  /** Somebody looks this often even when nobody rang: the net for other replicas and pauses. */
  pollMs: 1_000,
  /** Replies under way at once per channel. */
  inFlight: 8,
  /** Bulk under way beside them: as much as leaves within the time of an answer, in these bounds. */
  leastInFlight: 4,
  bulkInFlight: 64,
  answerMs: 300,
  /** A bulk call that is not answered for so long gives its place to another… */
  hungMs: 2_000,
  /** …until so many are under way, hanging ones included. */
  hungInFlight: 128,
  /** A call without an answer for so long is given up as unknown. */
  performMs: 45_000,
  /** The same for calls that carry a file, which a platform may fetch from us first. */
  slowPerformMs: 165_000,
  /**
   * A message is its sender's for so long, and anew each second while the call lasts: when that
   * ends, its sender is gone. Longer than stopping takes; short, for a copy that comes late finds
   * a reader who has answered meanwhile. Others' messages are taken over only after the database
   * has answered for as long: after a silence, those who were silent with us come first.
   */
  leaseMs: 10_000,
  /** Bulk messages a second. */
  bulkRate: usualBulkRate,
  /** What may leave at one stroke is worth so many ms, or one message. */
  burstMs: 90,
  /** Bulk is taken in strokes worth so many ms: less than that, for a stroke may be late. */
  batchMs: 80,
  /** While bulk goes out and nobody rings, replies are looked for this often. */
  lookMs: 250,
  /** The ends of bulk are gathered for so long before they are written down together. */
  gatherMs: 40,
  /** Whoever brings an event hears within this time whether it was stored; then it brings it again. */
  storeMs: 3_000,
  /** So many calls in a row without a word of the platform: it is asked before each further one… */
  manyDoubts: 5,
  /** …and left alone for so long in between, at first and at most. */
  parkMs: 2_000,
  longestParkMs: 60_000,
  /** A reply older than this is of no use to anybody. */
  replyLifeMs: 24 * 60 * 60_000,
  /** What is said of a photo of an album waits so long for the next one: an album has one answer. */
  albumMs: 1_500,
  /** A bot whose token was refused does not try again for so long. */
  refusedTokenMs: 5 * 60_000,
  /** The options of a message can be picked by typing for so long. */
  optionsLifeMs: 24 * 60 * 60_000,
  /**
   * Stopping waits so long for what is in hand: whoever stops the process gives it ten seconds,
   * and a platform that does not answer would have them all.
   */
  stopMs: 6_000,
}

/** The calls that carry a file. */
export const slowMethods = ['sendPhoto', 'sendDocument', 'sendMediaGroup']

/** The limits for a server, or for the embedded database with its single connection. */
export function limitsFor(embedded: boolean, own: Partial<Limits> = {}): Limits {
  // While one event hangs, nobody else gets to an embedded database: give up sooner.
  const kind = embedded ? { workers: 1, deadlineMs: 10_000 } : {}
  return { ...defaults, ...kind, ...own }
}
