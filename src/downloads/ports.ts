import type { WhyLost } from '../domain/attachments.ts'
import type { Log } from '../messaging/log.ts'
import type { KeptFile } from './fate.ts'

/**
 * What became of an attempt to fetch a file.
 *
 * `later`: the network, the platform's own trouble, too many requests; it is tried again.
 * `never`: it can not be had, however often one tries.
 */
export type Fetched =
  | { fetched: 'yes'; bytes: Uint8Array }
  | { fetched: 'later'; reason: string }
  | { fetched: 'never'; reason: string; why: 'too-large' | 'gone' }

/** A platform that files are fetched from, by the name of its channel. */
export type Source = {
  name: string
  /** Fetches a file by what the platform calls it; it refuses what is too large by itself. */
  download: (reference: string) => Promise<Fetched>
}

/** A file to fetch, as it was taken; `attempts` counts this time too. */
export type Job = {
  id: bigint
  channel: string
  chatKey: string
  reference: string
  attempts: number
  createdAt: Date
  /** Plain text is taken too: the office adds a document that questions are answered from. */
  takesText: boolean
}

/** A file that was given up, and the chat that sent it. */
export type LostFile = {
  channel: string
  chatKey: string
  why: WhyLost
  /** It was to be a document that questions are answered from. */
  isForReading: boolean
  sentAt: Date
  now: Date
}

/** What the downloads need; `J` is the job as the store knows it. */
export type DownloadPorts<J extends Job> = {
  sources: Source[]
  jobs: {
    /** Takes the oldest job of a channel that is due; its lease keeps others away from it. */
    claim(claim: { channel: string; now: Date; leaseMs: number }): Promise<J | undefined>
    done(job: J, file: KeptFile): Promise<unknown>
    again(job: J, next: { at: Date; reason: string }): Promise<unknown>
    /** Whether this is news: a job that is gone, or that somebody else ended, is none. */
    fail(job: J, lost: { why: WhyLost; reason: string }): Promise<boolean>
  }
  files: {
    put(
      bytes: Uint8Array,
      how: { takesText: boolean },
    ): Promise<({ ok: true } & KeptFile) | { ok: false; reason: Exclude<WhyLost, 'gone'> }>
  }
  database: { transaction<T>(work: () => Promise<T>): Promise<T> }
  /** Tells the chat that its file is lost, in the transaction that is open. */
  tell: (lost: LostFile) => Promise<unknown>
  clock: { now(): Date }
  log: Log
}
