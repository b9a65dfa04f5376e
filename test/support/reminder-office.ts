import { tmpdir } from 'node:os'
import { createAssistant } from '../../src/bot/assistant.ts'
import type { Delivery } from '../../src/messaging/channel.ts'
import type { PlatformState } from '../../src/notices/platform-news.ts'
import type { Database } from '../../src/storage/database.ts'
import { createFiles } from '../../src/storage/files.ts'
import { recall } from '../../src/storage/recall.ts'
import { createReports } from '../../src/storage/reports.ts'
import { createPlatform } from '../messaging/path.ts'
import { texts } from './forms.ts'
import { addAccount, addPerson, addUnit, answersOf, at, setDuty, timezone } from './reporting.ts'

/** A unit with its officer, who can be reached in these chats, the first one preferred. */
type NewUnit = { code: string; name: string; phone?: string; officer?: string; chats?: string[] }

export type ReminderOffice = ReturnType<typeof openReminderOffice>

/**
 * The whole bot over a database, on a Zalo and a Telegram that do as they are told; nothing leaves
 * before `send`, so that things can happen in between.
 */
export function openReminderOffice(database: Database) {
  let now = at('2026-10-01 09:00')
  const answers: Record<string, Delivery> = {}
  const platforms = ['zalo', 'telegram'].map((name) => createPlatform(name))
  const channels = platforms.map((platform) => ({
    ...platform,
    perform(call: Parameters<typeof platform.perform>[0]) {
      const answer = answers[call.chatKey] ?? answers[platform.name]
      return answer ? Promise.resolve(answer) : platform.perform(call)
    },
  }))
  const failures: unknown[] = []
  const make = (own: Database) =>
    createAssistant({
      database: own,
      files: createFiles(tmpdir()),
      channels,
      texts,
      clock: { now: () => now },
      timezone,
      defaultLocale: 'vi',
      log: {
        info: () => undefined,
        warn: () => undefined,
        error: (fields) => failures.push(fields),
      },
    })
  const tx = () => database.current()

  return {
    database,
    /** What a platform or a chat answers from now on; undefined: it takes everything. */
    answer(of: string, answer: Delivery | undefined) {
      if (answer) answers[of] = answer
      else Reflect.deleteProperty(answers, of)
    },

    async addUnit({ phone, officer, chats = [], ...unit }: NewUnit) {
      const unitId = await addUnit(database, unit)
      await tx().unit.update({ where: { id: unitId }, data: { phone: phone ?? null } })
      if (officer === undefined) return { unitId, personId: '' }
      const personId = await addPerson(database, { name: officer, unitId })
      for (const [order, key] of chats.entries()) {
        const lastWroteAt = new Date(Date.UTC(2026, 0, 28 - order))
        await addAccount(database, { personId, key, lastWroteAt })
      }
      return { unitId, personId }
    },

    /** The admin of the office, who hears in a chat of their own. */
    async addAdmin(key: string) {
      const unitId = await addUnit(database, { code: 'BTGDV', name: 'Ban', kind: 'office' })
      await addPerson(database, { name: 'Lê An', unitId, role: 'admin', account: key })
    },

    /** The annual report of 2026 for all communes, before 10 December unless told otherwise. */
    setDuty: (change: Parameters<typeof setDuty>[1] = {}) => setDuty(database, change),

    at(moment: string) {
      now = at(moment)
    },
    get now() {
      return now
    },

    /** One heartbeat, by this replica or another one; nothing is sent yet. */
    async tick(states: PlatformState[] = [], replica = database) {
      const counts = await make(replica).tick(now, states)
      if (failures.length > 0) throw new Error(failures.map(String).join(), { cause: failures[0] })
      return counts
    },

    /** Sends all that waits. */
    async send() {
      const { messaging } = make(database)
      await messaging.start()
      await messaging.idle()
      await messaging.stop()
    },

    /** Ticks and sends, twice, at a moment: what one does the other may find out. */
    async live(moment: string, states: PlatformState[] = []) {
      now = at(moment)
      for (let beat = 0; beat < 2; beat++) {
        await this.tick(states)
        await this.send()
      }
    },

    /** What a chat has been shown since it was asked last. */
    told(chatKey: string): string[] {
      return platforms.flatMap((platform) => {
        const own = platform.calls.filter((call) => call.chatKey === chatKey)
        platform.calls.splice(0, Infinity, ...platform.calls.filter((call) => !own.includes(call)))
        return own.map(({ payload }) => String(payload['text']))
      })
    },

    /** What a unit owes for 2026; from December on it owes for 2027 too. */
    obligation: (unitId: string) =>
      tx().obligation.findFirstOrThrow({ where: { unitId }, orderBy: { dueAt: 'asc' } }),

    async report({ unitId, personId }: { unitId: string; personId: string }) {
      const { id: obligationId } = await this.obligation(unitId)
      const reports = createReports(database, { timezone })
      await reports.submit(answersOf({ unitId, personId, obligationId, now }))
    },

    /** Changes what a unit owes, as every decision of the office does. */
    async decide(
      unitId: string,
      data: { dueAt?: Date; exemptAt?: Date },
      { isOver = data.exemptAt !== undefined } = {},
    ) {
      const { id } = await this.obligation(unitId)
      await database.transaction(async (tx) => {
        const nextStepAt = isOver ? null : now
        await tx.obligation.update({ where: { id }, data: { ...data, nextStepAt } })
        await recall(tx, [id], now)
      })
    },

    /** The ledger as a clerk reads it: unit, person, step, what came of it, and where. */
    async ledger(): Promise<string[]> {
      const rows = await tx().reminder.findMany({
        include: {
          obligation: { include: { unit: true } },
          message: { include: { person: true } },
        },
        orderBy: [{ at: 'asc' }, { key: 'asc' }],
      })
      return rows.map(({ obligation, message, step, status }) =>
        [
          obligation.unit.name,
          message?.person.name ?? '–',
          step,
          status,
          ...(message ? [message.status, message.channel ?? '–'] : []),
        ].join(' | '),
      )
    },
  }
}
