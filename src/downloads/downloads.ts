import { describeError } from '../messaging/log.ts'
import { createSignal, type Signal } from '../messaging/signal.ts'
import { attempt } from './attempt.ts'
import { fateOf, type Fate } from './fate.ts'
import type { DownloadPorts, Job, Source } from './ports.ts'

const defaults = {
  /** A download without an answer for so long is tried again later… */
  downloadMs: 60_000,
  /** …long before its lease ends and another replica takes it: a photo is drawn in between. */
  leaseMs: 180_000,
  /** Somebody looks this often even when nobody rang: for pauses that end, and other replicas. */
  pollMs: 2_000,
}

export type Downloads = {
  /** Rings when something may have come to fetch. */
  bell: Signal
  /** Fetches until `isStopping` says so; a download in hand is finished. */
  run(isStopping: () => boolean): Promise<void>
}

type Counts = Record<Fate['fate'], number>
type Options<J extends Job> = DownloadPorts<J> & { limits?: Partial<typeof defaults> }

/**
 * Fetches the files that were sent on a platform: one at a time from each, so that one that is
 * slow or away does not keep the others waiting.
 *
 * A job is taken, its file fetched and kept, and only then what became of it is written down.
 * Whoever is killed in between has done nothing that the next one can not do again.
 */
export function createDownloads<J extends Job>(options: Options<J>): Downloads {
  const { sources, jobs, database, tell, clock, log } = options
  const limits = { ...defaults, ...options.limits }
  const bell = createSignal()

  return {
    bell,
    async run(isStopping) {
      await Promise.all(sources.map((source) => drain(source, isStopping)))
    },
  }

  async function drain(source: Source, isStopping: () => boolean): Promise<void> {
    let counts = noCounts()
    while (!isStopping()) {
      const rings = bell.rings()
      const fate = await next(source)
      if (fate) {
        counts[fate] += 1
        continue
      }
      if (Object.values(counts).some(Boolean)) {
        log.info({ channel: source.name, ...counts }, 'Files were fetched')
        counts = noCounts()
      }
      await bell.after(rings, limits.pollMs)
    }
  }

  /** Works off one job; nothing when none is due, or when the database is away. */
  async function next(source: Source): Promise<Fate['fate'] | undefined> {
    try {
      const { leaseMs } = limits
      const job = await jobs.claim({ channel: source.name, now: clock.now(), leaseMs })
      if (!job) return undefined
      const outcome = await attempt(source, job, { ...options, downloadMs: limits.downloadMs })
      const fate = fateOf(job, outcome, clock.now())
      await write(job, fate)
      return fate.fate
    } catch (error) {
      const fields = { channel: source.name, error: describeError(error) }
      log.error(fields, 'A file could not be taken on or written down; it is taken on again')
      return undefined
    }
  }

  async function write(job: J, fate: Fate): Promise<void> {
    const { id, channel, chatKey, attempts, createdAt: sentAt } = job
    const fields = { channel, chatKey, job: String(id), attempt: attempts }
    if (fate.fate === 'done') {
      await jobs.done(job, fate.file)
    } else if (fate.fate === 'again') {
      await jobs.again(job, fate)
      log.warn({ ...fields, reason: fate.reason, at: fate.at }, 'A file is not there yet')
    } else {
      const { why, reason } = fate
      // The person hears it exactly when it is so.
      await database.transaction(async () => {
        const isNews = await jobs.fail(job, { why, reason })
        const isForReading = job.takesText
        if (isNews) await tell({ channel, chatKey, why, isForReading, sentAt, now: clock.now() })
      })
      log.warn({ ...fields, why, reason }, 'A file is lost')
    }
  }
}

const noCounts = (): Counts => ({ done: 0, again: 0, lost: 0 })
