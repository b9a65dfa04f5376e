import { isDeepStrictEqual } from 'node:util'
import { storageOf } from './kill-invite.ts'
import { shownOf, type Message } from './sim-check.ts'
import type { Sent } from './sim-platform.ts'
import type { Sim } from './sim-run.ts'

/** A step is told once to a person, not after the report, and not in the night. */
export async function checkReminders(
  sim: Sim,
  messages: Message[],
  sent: Map<bigint, Sent[]>,
): Promise<string[]> {
  const tx = sim.database.current()
  const wrong: string[] = []
  const told = await tx.reminder.findMany({
    where: { status: 'told' },
    include: { message: true, obligation: true },
  })
  const steps = new Set<string>()
  for (const { obligationId, personId, step, key } of told) {
    const name = `${obligationId} ${personId ?? ''} ${step} ${key.includes('@') ? key : ''}`
    if (/^-?\d+$/.test(step) && steps.has(name)) wrong.push(`Step ${name} was told twice`)
    steps.add(name)
  }
  for (const { id, lane, kind } of messages) {
    if (lane !== 1 || kind !== 'reminder') continue
    for (const { clock } of sent.get(id) ?? []) {
      const minutes = ((clock + 7 * 3_600_000) / 60_000) % 1_440
      // A minute for what was taken just before.
      if (minutes < 390 || minutes > 1_261) wrong.push(`Message ${id} reminds at night: ${minutes}`)
    }
  }
  for (const { message, obligation } of told) {
    if (!message?.outboxId || !obligation.reportedAt) continue
    for (const { clock } of sent.get(message.outboxId) ?? []) {
      const late = clock - obligation.reportedAt.getTime()
      const others = told.filter((each) => each.messageId === message.id)
      const isMine = others.every(({ obligation: { reportedAt } }) => reportedAt !== null)
      if (isMine && late > 0 && !sim.wasSet())
        wrong.push(`Message ${message.outboxId} reminds of what was reported ${late} ms before`)
    }
  }
  return wrong
}

/** The database holds what careful officers know, and every report has all of its versions. */
export async function checkReports(sim: Sim): Promise<string[]> {
  const tx = sim.database.current()
  const wrong = sim.officers.flatMap(({ misread }) => misread)
  const reports = await tx.report.findMany({
    include: { versions: { orderBy: { version: 'asc' } }, obligation: true },
  })
  for (const { number, versions, obligation } of reports) {
    const dense = versions.every(({ version }, at) => version === at + 1)
    if (!dense || versions.length === 0)
      wrong.push(`Report ${number} has versions ${versions.map(({ version }) => version).join()}`)
    if (obligation && !obligation.reportedAt) wrong.push(`Report ${number} did not settle its duty`)
  }
  const { drafts, people } = storageOf(sim.database)
  for (const officer of sim.officers) {
    const { chatKey, receipts, known } = officer
    const { personId = '' } = await people.account(chatKey, sim.clock.now())
    for (const { number, version, answers } of receipts) {
      const stored = reports
        .find((each) => each.number === number)
        ?.versions.find((each) => each.version === version)?.answers
      if (!isDeepStrictEqual(stored, answers))
        wrong.push(
          `${chatKey}: receipt ${number}/${version} says ${JSON.stringify(answers)}, stored ${JSON.stringify(stored)}`,
        )
    }
    const versions = reports.flatMap((each) =>
      each.versions.filter(({ submittedById }) => submittedById === personId),
    )
    if (versions.length !== receipts.length)
      wrong.push(`${chatKey} was shown ${receipts.length} receipts, ${versions.length} are stored`)
    const draft = await tx.draft.findFirst({ where: { personId, formId: 'annual-report' } })
    if (officer.isFilling() && draft) {
      const { unitId } = draft
      const found = await drafts.find({ personId, unitId, formId: 'annual-report' })
      const answers = found?.state.answers ?? {}
      if (!isDeepStrictEqual(answers, known))
        wrong.push(
          `${chatKey}: known ${JSON.stringify(known)}, in the draft ${JSON.stringify(answers)}`,
        )
    } else if (officer.isFilling()) wrong.push(`${chatKey} has lost the draft`)
  }
  return wrong
}

/** Nobody is shown a broadcast twice, but for a doubt where the author wanted it again. */
export async function checkBroadcasts(
  sim: Sim,
  messages: Message[],
  sent: Map<bigint, Sent[]>,
): Promise<string[]> {
  const tx = sim.database.current()
  const wrong: string[] = []
  const recipients = await tx.broadcastRecipient.findMany({ include: { broadcast: true } })
  const roots = new Map<string, number>()
  for (const { id, lane, kind, dedupe } of messages) {
    if (lane !== 2 || kind !== 'broadcast') continue
    const root = dedupe.split('>')[0] ?? ''
    roots.set(root, (roots.get(root) ?? 0) + shownOf(sent.get(id)))
  }
  const again = recipients.some(({ broadcast }) => broadcast.doubts === 'again')
  for (const [root, shown] of roots)
    if (shown > (again ? 2 : 1)) wrong.push(`Broadcast ${root} was shown ${shown} times`)
  for (const { broadcast, personId, status } of recipients)
    if (broadcast.status === 'done' && ['waiting', 'queued'].includes(status))
      wrong.push(`Broadcast ${broadcast.number} is over, and ${personId} is ${status}`)
  return wrong
}
