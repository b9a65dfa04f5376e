import { describeError } from '../messaging/log.ts'
import { within } from '../messaging/within.ts'
import type { Outcome } from './fate.ts'
import type { DownloadPorts, Job, Source } from './ports.ts'

type Ports = Pick<DownloadPorts<Job>, 'files' | 'log'>

/** Fetches the file of a job and keeps it; whatever goes wrong is an outcome, never an error. */
export async function attempt(
  source: Source,
  job: Job,
  { files, log, downloadMs }: Ports & { downloadMs: number },
): Promise<Outcome> {
  try {
    const fetched = await within(downloadMs, source.download(job.reference), () => ({
      fetched: 'later' as const,
      reason: `There was no answer within ${downloadMs / 1000} s`,
    }))
    const { fetched: outcome } = fetched
    if (outcome === 'later') return { outcome, reason: fetched.reason }
    if (outcome === 'never') return { outcome, why: fetched.why, reason: fetched.reason }

    const kept = await files.put(fetched.bytes, { takesText: job.takesText })
    if (!kept.ok) return { outcome: 'never', why: kept.reason, reason: 'It could not be kept' }
    const { hash, type, bytes } = kept
    return { outcome: 'kept', file: { hash, type, bytes } }
  } catch (error) {
    // A bug of ours, or a full disk: neither is the fault of the file.
    const reason = describeError(error)
    const fields = { channel: source.name, job: String(job.id), error: reason }
    log.error(fields, 'A download failed in an unforeseen way')
    return { outcome: 'later', reason }
  }
}
