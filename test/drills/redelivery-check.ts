import { isDeepStrictEqual } from 'node:util'
import type { Database } from '../../src/storage/database.ts'
import { storageOf } from './kill-invite.ts'
import type { Script } from './redelivery-script.ts'

export type RedeliveryFound = {
  /** Updates that are stored and done; each has to be there once. */
  handled: number
  /** Versions of reports and open drafts, compared with the model. */
  versions: number
  drafts: number
  /** Buttons out of date that were pressed, each answered in words. */
  stalePresses: number
  lost: number
  /** Said twice for one update. */
  doubledAnswers: number
  wrong: string[]
}

/** Who writes where, for which unit, and whether there are buttons. */
type Writer = { chatKey: string; unit: string; fake: { tap?: unknown } }

type Done = { database: Database; people: Writer[]; scripts: Script[] }

/** Compares what is stored with what the scripts come to when each deed is done once, in order. */
export async function checkRedelivery({ database, people, scripts }: Done) {
  const found: RedeliveryFound = {
    ...{ handled: 0, versions: 0, drafts: 0, stalePresses: 0, lost: 0, doubledAnswers: 0 },
    wrong: [],
  }
  for (const [at, person] of people.entries()) {
    const script = scripts[at]
    if (!script) continue
    await checkEvents(database, { person, script }, found)
    await checkReport(database, { person, script }, found)
  }
  return found
}

type One = { person: Writer; script: Script }

/** Every update is done once, and was answered; a press out of date was answered in words. */
async function checkEvents(database: Database, { person, script }: One, found: RedeliveryFound) {
  const { chatKey, fake } = person
  const tx = database.current()
  const events = await tx.inboxEvent.findMany({ where: { chatKey }, orderBy: { id: 'asc' } })
  const said = await tx.outboxMessage.findMany({ where: { chatKey } })
  const undone = events.filter(({ status }) => status !== 'done')
  found.handled += events.length - undone.length
  for (const { dedupe, status, error } of undone)
    found.wrong.push(`Event ${dedupe} is ${status}: ${error ?? ''}`)
  const missing = script.deeds.length - events.length
  if (missing > 0) found.lost += missing
  if (missing !== 0) found.wrong.push(`${chatKey}: ${events.length} of ${script.deeds.length}`)

  for (const [at, { id }] of events.entries()) {
    const own = said.filter(({ eventId }) => eventId === id)
    const texts = own.flatMap(({ payload }) => (payload as { text?: string }).text ?? [])
    if (texts.length === 0) found.wrong.push(`${chatKey}: nothing was said to update ${at}`)
    const doubled = texts.length - new Set(texts).size
    found.doubledAnswers += doubled
    if (doubled > 0) found.wrong.push(`${chatKey}: update ${at} was answered more than once`)
    const deed = script.deeds[at]
    if (!deed || 'say' in deed || !fake.tap) continue
    found.stalePresses += 1
    if (!texts.some((text) => /câu hỏi cũ|đã cũ/.test(text)))
      found.wrong.push(`${chatKey}: an old button was answered with ${texts.join(' | ')}`)
  }
}

async function checkReport(database: Database, { person, script }: One, found: RedeliveryFound) {
  const { chatKey, unit: code } = person
  const { reports, drafts, units, people } = storageOf(database)
  const unitId = (await units.byCode(code))?.id ?? ''
  const personId = (await people.account(chatKey, new Date())).personId ?? ''
  if (!script.model) return
  const { versions, draft } = script.model
  const rows = await database.current().report.findMany({ where: { unitId } })
  const number = rows[0]?.number ?? 0
  const stored = await reports.versions(number)
  if (rows.length !== Math.min(1, versions.length) || stored.length !== versions.length)
    found.wrong.push(
      `${chatKey}: ${stored.length} versions in ${rows.length}, not ${versions.length}`,
    )
  for (const [at, answers] of versions.entries()) {
    found.versions += 1
    const kept = (await reports.byNumber(number, at + 1))?.answers
    compare(`${chatKey}, version ${at + 1}`, answers, kept, found)
  }
  const left = await drafts.find({ personId, unitId, formId: 'annual-report' })
  if (!draft) {
    if (left) found.wrong.push(`${chatKey} has a draft that was sent`)
    return
  }
  found.drafts += 1
  compare(`${chatKey}, draft`, draft, left?.state.answers, found)
}

function compare(what: string, wanted: unknown, kept: unknown, found: RedeliveryFound): void {
  if (isDeepStrictEqual(wanted, kept)) return
  found.lost += 1
  found.wrong.push(`${what}: ${JSON.stringify(wanted)}, stored ${JSON.stringify(kept)}`)
}
