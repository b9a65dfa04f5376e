import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDownloads } from '../../src/downloads/downloads.ts'
import type { DownloadPorts, Fetched, LostFile, Source } from '../../src/downloads/ports.ts'
import { createAttachments } from '../../src/storage/attachments.ts'
import type { Database } from '../../src/storage/database.ts'
import { createFiles } from '../../src/storage/files.ts'
import { createJobs, type Job } from '../../src/storage/jobs.ts'
import { createClock, until } from '../messaging/path.ts'
import { addUnit } from '../support/reporting.ts'

/** What a platform answers: the same each time, or one after the other; then the last again. */
export type Answers = Record<string, (Fetched | (() => Promise<Fetched>))[]>

/** A platform whose files are these; it remembers what it was asked for. */
export function createSource(answers: Answers, name = 'telegram'): Source & { asked: string[] } {
  const asked: string[] = []
  return {
    name,
    asked,
    async download(reference) {
      const times = asked.filter((each) => each === reference).length
      asked.push(reference)
      const own = answers[reference] ?? []
      const answer = own[times] ?? own.at(-1)
      if (!answer) throw new Error(`There is no file ${reference}`)
      return typeof answer === 'function' ? answer() : answer
    },
  }
}

export const here = (bytes: Uint8Array): Fetched => ({ fetched: 'yes', bytes })
export const later: Fetched = { fetched: 'later', reason: '502 Bad Gateway' }
export const never = (why: 'too-large' | 'gone'): Fetched => ({
  fetched: 'never',
  reason: '404 Not Found',
  why,
})

/** What a loop of the tests is made of. */
export type Ports = DownloadPorts<Job> & {
  limits: { pollMs: number; downloadMs: number; leaseMs?: number }
}

export type Office = Awaited<ReturnType<typeof openOffice>>

/** Lends an office with one unit, whose photos lie on a platform, and takes it back. */
export async function withOffice(
  database: Database,
  answers: Answers,
  work: (office: Office) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'downloads-'))
  try {
    await work(await openOffice(database, answers, folder))
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function openOffice(database: Database, answers: Answers, folder: string) {
  const clock = createClock('2026-11-22T07:02:00Z')
  const unitId = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
  const source = createSource(answers)
  const files = createFiles(folder)
  const attachments = createAttachments(database)
  const jobs = createJobs(database)
  const told: LostFile[] = []
  const logged: string[] = []
  const note = (_: object, text: string) => logged.push(text)

  const ports: Ports = {
    sources: [source],
    jobs,
    files,
    database,
    tell: (lost: LostFile) => Promise.resolve(told.push(lost)),
    clock,
    log: { info: note, warn: note, error: note },
    limits: { pollMs: 5, downloadMs: 500 },
  }

  return {
    clock,
    source,
    files,
    jobs,
    told,
    logged,
    ports,
    /** A chat sends the photo that its platform knows by this reference. */
    async send(reference: string, chatKey = 'telegram:7') {
      const now = clock.now()
      const { id } = await attachments.expect({ source: `telegram:${reference}`, unitId, now })
      await jobs.add({ channel: 'telegram', chatKey, reference, attachmentId: id, now })
      return id
    },
    fileOf: async (id: string) => (await attachments.byIds([id]))[0],
    onDisk: () => readdir(folder),
    jobRows: () => database.current().job.findMany({ orderBy: { id: 'asc' } }),
    /** Runs a loop until nothing is due at this moment. */
    fetchAll: (changed: Partial<Ports> = {}) => fetchAll(database, { ...ports, ...changed }),
  }
}

/** Runs a loop until nothing is due at this moment. */
export async function fetchAll(database: Database, ports: Ports): Promise<void> {
  const downloads = createDownloads(ports)
  let isStopping = false
  const running = downloads.run(() => isStopping)
  try {
    await until(async () => {
      const due = { status: 'waiting', notBefore: { lte: ports.clock.now() } }
      return (await database.current().job.count({ where: due })) === 0
    })
  } finally {
    isStopping = true
    downloads.bell.ring()
    await running
  }
}
