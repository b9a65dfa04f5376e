import { isDeepStrictEqual } from 'node:util'
import type { Database } from '../../src/storage/database.ts'
import type { Answers } from './kill-answers.ts'
import { storageOf } from './kill-invite.ts'
import type { Visit } from './kill-officer.ts'
import type { Life } from './kill-process.ts'

export type Found = {
  lost: number
  doubledReports: number
  doubledMessages: number
  /** Handed over once more after a kill, since nobody knew whether they had left. */
  sentAgain: number
  /** Hit by a kill twice: nobody is sure of them, so they are not handed over a third time. */
  uncertain: number
  wrong: string[]
}

type Done = { database: Database; visits: Visit[]; posts: Map<string, number>; lives: Life[] }

/** Compares what the officers saw with what the database holds. */
export async function checkDatabase({ database, visits, posts, lives }: Done): Promise<Found> {
  const found: Found = {
    lost: 0,
    doubledReports: 0,
    doubledMessages: 0,
    sentAgain: 0,
    uncertain: 0,
    wrong: [],
  }
  for (const visit of visits) await checkVisit(database, visit, found)
  await checkEvents(database, posts, found)
  await checkMessages(database, lives, found)
  return found
}

async function checkVisit(database: Database, visit: Visit, found: Found): Promise<void> {
  const { reports, drafts, units, people } = storageOf(database)
  const { unit: code, chatKey, receipts, draft } = visit
  const unitId = (await units.byCode(code))?.id ?? ''
  const personId = (await people.account(chatKey, new Date())).personId ?? ''
  const rows = await database.current().report.findMany({ where: { unitId } })
  const isUnheard = visit.unheard.length > 0
  if (isUnheard) await checkUnheard(database, visit, found)
  if (rows.length > 1) found.doubledReports += rows.length - 1
  if (rows.length < Math.min(receipts.length, 1) || (!isUnheard && receipts.length < rows.length)) {
    found.wrong.push(`${code} has ${rows.length} reports`)
  }

  const number = rows[0]?.number ?? 0
  const versions = (await reports.versions(number)).map(({ version }) => `${number}/${version}`)
  const shown = receipts.map((receipt) => `${receipt.number}/${receipt.version}`)
  // Whoever left before the last answer came may have sent one version more.
  const known = isUnheard ? versions.slice(0, shown.length) : versions
  if (!isDeepStrictEqual(known, shown)) {
    found.wrong.push(`${code} has ${versions.join(' ')} and was shown ${shown.join(' ')}`)
  }
  for (const { version, answers } of receipts) {
    const stored = (await reports.byNumber(number, version))?.answers ?? {}
    compare(`${code}, version ${version}`, answers, stored as Answers, found)
  }
  const left = await drafts.find({ personId, unitId, formId: 'annual-report' })
  if (draft) compare(`${code}, draft`, draft, left?.state.answers ?? {}, found)
  else if (left && visit.isFinished) found.wrong.push(`${code} has a draft that was sent`)
}

/** What somebody waited for in vain has to be known by name. */
async function checkUnheard(database: Database, visit: Visit, found: Found): Promise<void> {
  const { chatKey, unheard } = visit
  const where = { chatKey, status: 'uncertain' }
  if ((await database.current().outboxMessage.count({ where })) === 0) {
    found.wrong.push(...unheard)
  }
}

function compare(what: string, known: Answers, stored: Answers, found: Found): void {
  for (const key of new Set([...Object.keys(known), ...Object.keys(stored)])) {
    if (isDeepStrictEqual(known[key], stored[key])) continue
    found.lost += 1
    const both = `${JSON.stringify(known[key])}, stored ${JSON.stringify(stored[key])}`
    found.wrong.push(`${what}: ${key} was acknowledged as ${both}`)
  }
}

/** Whatever was posted is there once, and done. */
async function checkEvents(database: Database, posts: Map<string, number>, found: Found) {
  const { inboxEvent } = database.current()
  for (const event of await inboxEvent.findMany({ where: { status: { not: 'done' } } })) {
    found.wrong.push(`Event ${event.dedupe} is ${event.status}: ${event.error ?? ''}`)
  }
  for (const [chatKey, said] of posts) {
    const stored = await inboxEvent.count({ where: { chatKey } })
    if (stored !== said) found.wrong.push(`${chatKey} said ${said} messages, ${stored} are stored`)
  }
}

/**
 * On the web nothing waits, nothing was said twice; only a kill may have sent a message once more.
 * What platforms showed is compared with what they were asked for.
 */
async function checkMessages(database: Database, lives: Life[], found: Found): Promise<void> {
  const where = { channel: 'web' }
  const rows = await database.current().outboxMessage.findMany({ where, orderBy: { id: 'asc' } })
  const seen = new Set<string>()
  for (const { id, chatKey, eventId, status, attempts, createdAt, sentAt, ...row } of rows) {
    const words = JSON.stringify([chatKey, String(eventId), row.method, row.payload])
    const again = attempts - 1
    if (status === 'uncertain') found.uncertain += 1
    else if (status !== 'sent') found.wrong.push(`Message ${id} to ${chatKey} is ${status}`)
    if (status === 'sent') found.sentAgain += again
    if (again > killsBetween(createdAt, sentAt ?? new Date(8.64e15), lives) || seen.has(words)) {
      found.doubledMessages += 1
      found.wrong.push(`Message ${id} to ${chatKey} was doubled: ${words.slice(0, 200)}`)
    }
    seen.add(words)
  }
}

/**
 * How many kills may have hit between two moments of the bot's clock. That clock begins a
 * little later than the process, so it may be behind the drill's by the time of a start.
 */
const killsBetween = (from: Date, to: Date, lives: Life[]): number =>
  lives.filter(({ begunAt, readyAt, killedAt }) => {
    if (!killedAt) return false
    const behind = (readyAt ?? killedAt).getTime() - begunAt.getTime()
    return killedAt >= from && killedAt.getTime() - behind <= to.getTime()
  }).length
