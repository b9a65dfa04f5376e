import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Web } from '../channels/web.ts'
import { within } from '../messaging/within.ts'
import type { WebEntry, WebLog } from '../storage/web-log.ts'

export type StreamServices = {
  channel: Pick<Web, 'listen'>
  log: WebLog
  /** Aborted when the server closes. */
  closing: AbortSignal
  /** An entry as the page gets it. */
  show: (entry: WebEntry) => unknown
  onError: (error: unknown) => void
  /** How often the log is read when nothing woke the stream. */
  lookAgainMs: number
}

/** After this much silence a sign of life keeps proxies from cutting the line. */
const heartbeatMs = 15_000

/** With the look every 2 s: whoever writes hears within 5 s that nobody can answer. */
const patienceMs = 2_500

/**
 * The live stream of one chat: first the whole log, then whatever is new in it.
 *
 * There is no cursor. The log is read again at every wake and every 2 s, since another process
 * may have written to it; a page that comes back gets all of it and skips what it knows.
 */
export async function streamChat(c: Context, chatKey: string, services: StreamServices) {
  const { channel, log, closing, show, onError, lookAgainMs } = services
  const bell = createBell()
  const stops = [
    channel.listen(chatKey, () => {
      bell.ring()
    }),
  ]
  // While the store is silent the page must not look as if all were well.
  const read = () =>
    within(patienceMs, log.entries(chatKey), () => {
      throw new Error('The store is silent')
    })
  // Read before the stream opens, so that a failing store still answers 503; and after
  // listening began, so that nothing falls between.
  const first = await read().catch((error: unknown) => {
    stops.forEach((stop) => {
      stop()
    })
    throw error
  })

  c.header('X-Accel-Buffering', 'no')
  return streamSSE(c, async (stream) => {
    const isOver = () => stream.aborted || stream.closed || closing.aborted
    stream.onAbort(bell.ring)
    closing.addEventListener('abort', bell.ring)
    stops.push(() => {
      closing.removeEventListener('abort', bell.ring)
    })

    let known = new Set<string>()
    const tell = async (entries: WebEntry[], isReplay: boolean) => {
      const fresh = entries.filter((entry) => !known.has(entry.id))
      known = new Set(entries.map((entry) => entry.id))
      if (!isReplay && fresh.length === 0) return false
      const data = JSON.stringify({ replay: isReplay, entries: fresh.map(show) })
      await stream.writeSSE({ event: 'entries', data, retry: 1_000 })
      return true
    }

    try {
      await tell(first, true)
      let quietMs = 0
      while (!isOver()) {
        if (!(await bell.heard(lookAgainMs))) quietMs += lookAgainMs
        if (isOver()) break
        if (await tell(await read(), false)) quietMs = 0
        else if (quietMs >= heartbeatMs) {
          await stream.write(': still here\n\n')
          quietMs = 0
        }
      }
    } catch (error) {
      // The page connects again by itself and is told the truth there.
      onError(error)
    } finally {
      stops.forEach((stop) => {
        stop()
      })
    }
  })
}

/** A bell that was rung while nobody waited is heard by the next one who does. */
function createBell() {
  let isRung = false
  let hear: (() => void) | undefined
  return {
    ring: () => {
      isRung = true
      hear?.()
    },
    /** Waits for a ring, `ms` at most; true when there was one. */
    async heard(ms: number): Promise<boolean> {
      if (!isRung) {
        let timer: NodeJS.Timeout | undefined
        await new Promise<void>((resolve) => {
          hear = resolve
          timer = setTimeout(resolve, ms)
        })
        clearTimeout(timer)
        hear = undefined
      }
      const was = isRung
      isRung = false
      return was
    },
  }
}
