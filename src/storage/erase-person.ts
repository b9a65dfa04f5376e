import type { Database, Tx } from './database.ts'
import { changeKnowledge } from './knowledge-version.ts'
import { recallFrom } from './recall.ts'
import { remindAnew } from './remind-anew.ts'

/** Whose data goes: the chat that asks and, when it is linked, the person with all their chats. */
export type Erasure = {
  chatKey: string
  personId: string | undefined
  /** What stands in place of the name under the reports: "(đã xóa)". */
  nameAfter: string
  now: Date
}

export type ErasePerson = ReturnType<typeof createErasePerson>

/**
 * Erases what is known of a person, in one transaction: chats and what was said in them,
 * drafts, the name, memberships and invitations. Reports stay with their unit.
 */
export function createErasePerson(database: Database) {
  return ({ chatKey, personId, nameAfter, now }: Erasure): Promise<void> =>
    database.transaction(async (tx) => {
      const linked = personId
        ? await tx.chatAccount.findMany({ where: { personId }, select: { key: true } })
        : []
      const keys = [...new Set([chatKey, ...linked.map(({ key }) => key)])]
      const ofChats = { where: { chatKey: { in: keys } } }

      if (personId !== undefined) await forgetReminders(tx, personId, now)
      // The rows stay: their dedupe keys are what keeps a redelivered message from counting twice.
      await tx.inboxEvent.updateMany({ ...ofChats, data: { payload: {}, error: null } })
      await tx.outboxMessage.updateMany({
        where: { ...ofChats.where, status: 'waiting' },
        data: { status: 'expired' },
      })
      await tx.outboxMessage.updateMany({ ...ofChats, data: { payload: {} } })
      // Of what is under way `error` says in whose hand it is: without it no end is written down.
      await tx.outboxMessage.updateMany({
        where: { ...ofChats.where, status: { not: 'sending' } },
        data: { error: null },
      })
      await eraseJobs(tx, ofChats)
      await eraseQuestions(tx, { keys, personId, now })
      await eraseBroadcasts(tx, { keys, personId })
      await tx.conversationState.deleteMany({ where: { key: { in: keys } } })
      await tx.chatAccount.deleteMany({ where: { key: { in: keys } } })
      await tx.invite.updateMany({
        where: { usedByChat: { in: keys } },
        data: { usedByChat: null, name: null },
      })
      if (personId === undefined) return

      await tx.draft.deleteMany({ where: { personId } })
      database.atHand()?.clear()
      await tx.membership.updateMany({
        where: { personId, OR: [{ validTo: null }, { validTo: { gt: now } }] },
        data: { validTo: now },
      })
      await tx.invite.updateMany({ where: { personId }, data: { name: null } })
      // Also those they made: an admin who leaves must not come back through one.
      await tx.invite.updateMany({
        where: {
          OR: [{ personId }, { createdById: personId }],
          usedAt: null,
          expiresAt: { gt: now },
        },
        data: { expiresAt: now },
      })
      await tx.person.update({
        where: { id: personId },
        data: { name: nameAfter, hearsOfReports: false, erasedAt: now },
      })
    })
}

/** Files that were still to be fetched for these chats alone will not come any more. */
async function eraseJobs(tx: Tx, ofChats: { where: { chatKey: { in: string[] } } }) {
  const jobs = await tx.job.findMany({ ...ofChats, select: { attachmentId: true } })
  await tx.job.deleteMany(ofChats)
  await tx.awaitedDocument.deleteMany(ofChats)
  await tx.attachment.updateMany({
    where: {
      id: { in: jobs.map(({ attachmentId }) => attachmentId) },
      hash: null,
      lost: null,
      jobs: { none: { status: 'waiting' } },
    },
    data: { lost: 'gone' },
  })
}

/**
 * What they asked goes. What the office answered for everybody stays, in its general words, and
 * so do the numbers: none is given twice.
 */
async function eraseQuestions(
  tx: Tx,
  { keys, personId, now }: { keys: string[]; personId: string | undefined; now: Date },
): Promise<void> {
  const ofPerson = { OR: [{ chatKey: { in: keys } }, ...(personId ? [{ personId }] : [])] }
  await tx.question.deleteMany({ where: { ...ofPerson, handedOverAt: null } })
  await tx.question.updateMany({
    where: { ...ofPerson, answeredAt: null, closedAt: null },
    data: { closedAt: now },
  })
  const nobody = { chatKey: '', personId: null, unitId: null }
  const noWords = { text: '', key: '', answer: null, closeReason: null }
  await tx.question.updateMany({ where: ofPerson, data: { ...nobody, ...noWords } })
  // Whoever approved an answer for everybody is named with it, also by those who keep it in memory.
  if (personId !== undefined && (await tx.question.count({ where: { knownById: personId } })) > 0)
    await changeKnowledge(tx)
}

/** That a broadcast went to them stays, but not where; what they answered stays with their unit. */
async function eraseBroadcasts(
  tx: Tx,
  { keys, personId }: { keys: string[]; personId: string | undefined },
): Promise<void> {
  await tx.broadcastWatch.deleteMany({ where: { chatKey: { in: keys } } })
  if (personId === undefined) return
  await tx.broadcastRecipient.updateMany({
    where: { personId, status: 'waiting' },
    data: { status: 'unreachable', error: 'no-chat' },
  })
  await tx.broadcastRecipient.updateMany({
    where: { personId },
    data: { chatKey: null, refusedBy: [] },
  })
}

/** The person is reminded of nothing more, and their words of a request are no longer kept. */
async function forgetReminders(tx: Tx, personId: string, now: Date): Promise<void> {
  const units = await tx.membership.findMany({ where: { personId }, select: { unitId: true } })
  await remindAnew(tx, { unitId: { in: units.map(({ unitId }) => unitId) } }, now)
  await recallFrom(tx, personId, now)
  await tx.extension.updateMany({ where: { askedById: personId }, data: { reason: '' } })
}
