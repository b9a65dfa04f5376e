import { createDownloads } from '../downloads/downloads.ts'
import type { DownloadPorts, Source } from '../downloads/ports.ts'
import { within } from '../messaging/within.ts'
import type { Database } from '../storage/database.ts'
import type { Job, Jobs } from '../storage/jobs.ts'

/** A channel, as far as files are fetched from it; the web chat has none to fetch. */
export type FileChannel = { name: string; download?: Source['download'] }

type Options = Pick<DownloadPorts<Job>, 'files' | 'tell' | 'clock' | 'log'> & {
  channels: FileChannel[]
  database: Database
  jobs: Jobs
  /** Told when a file has come that is to be read as a document. */
  kept: () => Promise<unknown>
  /** Blots out secrets in what is stored of an error. */
  hide?: ((text: string) => string) | undefined
}

/** Stopping waits so long for a file that is being fetched. */
const stopMs = 6_000

/** The downloads, joined to what is stored: begun with the bot, and ended with it. */
export function createFetching({ channels, database, jobs, kept, ...others }: Options) {
  const { hide = (text: string) => text, ...rest } = others
  const sources = channels.flatMap(({ name, download }) => (download ? [{ name, download }] : []))
  const downloads = createDownloads({
    ...{ ...rest, sources, database },
    jobs: {
      ...jobs,
      async done(job, file) {
        const isDone = await jobs.done(job, file)
        if (isDone && job.takesText) await kept()
        return isDone
      },
      again: (job, next) => jobs.again(job, { ...next, reason: hide(next.reason) }),
      fail: (job, lost) => jobs.fail(job, { ...lost, reason: hide(lost.reason) }),
    },
  })
  let running = Promise.resolve()
  let isStopping = false

  return {
    /** Notes a file to fetch; it is fetched when the transaction that is open is committed. */
    async add(job: Parameters<Jobs['add']>[0]): Promise<void> {
      await jobs.add(job)
      database.afterCommit(downloads.bell.ring)
    },

    async start(): Promise<void> {
      // Alone on an embedded database, nobody else can be fetching what is marked as taken.
      if (database.embedded && sources.length > 0) await jobs.takeBack()
      running = downloads.run(() => isStopping)
    },

    async stop(): Promise<void> {
      isStopping = true
      downloads.bell.ring()
      // What is cut off here is taken on again by whoever starts next.
      await within(stopMs, running, () => undefined)
    },
  }
}
