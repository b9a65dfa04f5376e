import type { Receiver } from '../channels/receive.ts'
import type { ChannelHealth } from '../messaging/status.ts'
import { longWaitMs } from '../notices/platform-alarms.ts'
import type { PlatformState } from '../notices/platform-news.ts'

type Seen = {
  name: PlatformState['name']
  /** How messages go out; undefined where that is not known. */
  out: ChannelHealth | undefined
  /** How they come in. */
  receiving: ReturnType<Receiver['state']>
  now: Date
}

/** How a platform is, from what its two sides say of it. */
export function platformState({ name, out, receiving, now }: Seen): PlatformState {
  const { isRefused = false, month, downSince, pausedUntil } = out ?? {}
  const isAnswering = ['polling', 'webhook'].includes(receiving.way)
  const works = isAnswering && !isRefused && !downSince && !pausedUntil
  return { name, trouble: trouble(), works, month }

  function trouble(): PlatformState['trouble'] {
    if (isRefused) return { why: 'token', since: new Date(0) }
    if (receiving.way === 'failing') return { why: receiving.why, since: receiving.since }
    if (pausedUntil && pausedUntil.getTime() - now.getTime() >= longWaitMs)
      return { why: 'wait', since: new Date(0), until: pausedUntil }
    return downSince && { why: 'network', since: downSince }
  }
}
