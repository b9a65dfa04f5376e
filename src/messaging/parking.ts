import type { Channel } from './channel.ts'
import type { Ending } from './deliver.ts'
import type { Limits } from './limits.ts'
import { within } from './within.ts'

type Options = {
  channel: Pick<Channel, 'isThere'>
  clock: { now(): Date }
  limits: Pick<Limits, 'manyDoubts' | 'parkMs' | 'longestParkMs' | 'storeMs'>
  /** Rings when the platform has answered. */
  ring: () => void
}

type Parking = {
  /** What an ending tells of the platform. */
  heed(ending: Ending): void
  /** May messages go out, one of them to find out, or none until the platform answers? */
  gate(): 'open' | 'one' | 'shut'
  /** Since when the platform has not taken anything, where that is more than a doubt. */
  since: () => Date | undefined
  /** It works again after it did not, and `welcome` was not called since. */
  isBack(): boolean
  welcome: () => void
}

/**
 * Keeps messages from a platform that does not answer: each of them would use up one of its two
 * attempts, and nobody be the wiser. After a doubt the platform is asked for something harmless;
 * as long as it does not answer that, everything waits.
 */
export function createParking({ channel, clock, limits, ring }: Options): Parking {
  const { manyDoubts, parkMs, longestParkMs, storeMs } = limits
  let doubts = 0
  let since: Date | undefined
  let isThere: boolean | undefined = true
  let isAsking = false
  let isBack = false
  let shutUntil = -Infinity
  let pauseMs = parkMs

  return {
    heed({ outcome }) {
      if (ofOurs.includes(outcome)) return
      if (outcome === 'unknown' || outcome === 'not-sent') {
        doubts += 1
        since ??= clock.now()
        isThere = undefined
        if (doubts >= manyDoubts) rest()
        return
      }
      isBack ||= isDown()
      doubts = 0
      since = undefined
      isThere = true
      pauseMs = parkMs
    },
    gate() {
      if (performance.now() < shutUntil) return 'shut'
      if (isThere !== true) ask()
      if (isThere !== true) return 'shut'
      return doubts >= manyDoubts ? 'one' : 'open'
    },
    since: () => (isDown() ? since : undefined),
    isBack: () => isBack,
    welcome: () => (isBack = false),
  }

  function isDown(): boolean {
    return since !== undefined && (doubts >= manyDoubts || isThere === false)
  }

  function rest(): void {
    shutUntil = performance.now() + pauseMs
    pauseMs = Math.min(longestParkMs, 2 * pauseMs)
  }

  function ask(): void {
    if (!channel.isThere) {
      isThere = true
      return
    }
    if (isAsking) return
    isAsking = true
    // It may hang like everything else.
    const asked = within(storeMs, channel.isThere(), () => false)
    void asked
      .catch(() => false)
      .then((answer) => {
        isAsking = false
        // Meanwhile a message has found out.
        if (doubts === 0) return
        isBack ||= answer && isDown()
        isThere = answer
        if (!answer) rest()
        ring()
      })
  }
}

/** The endings that say nothing of the platform. */
const ofOurs: Ending['outcome'][] = ['expired', 'pointless', 'unready']
