import { tmpdir } from 'node:os'
import { createAssistant } from '../../src/bot/assistant.ts'
import type { BroadcastContents } from '../../src/domain/broadcasts.ts'
import type { Call, Delivery } from '../../src/messaging/channel.ts'
import type { Database } from '../../src/storage/database.ts'
import type { BroadcastFacts } from '../../src/storage/broadcast-rows.ts'
import { createFiles } from '../../src/storage/files.ts'
import { createPlatform } from '../messaging/path.ts'
import { texts } from './forms.ts'
import { addPerson, addUnit, at, timezone } from './reporting.ts'

export type BroadcastOffice = Awaited<ReturnType<typeof openBroadcastOffice>>

/** A Telegram and a Zalo that do as they are told, and the office that writes to many. */
export async function openBroadcastOffice(
  database: Database,
  {
    rate = 10_000,
    zaloMonth,
    approvalAbove = 50,
  }: { rate?: number; zaloMonth?: number; approvalAbove?: number } = {},
) {
  let now = at('2026-12-02 09:00')
  const answers = new Map<string, (call: Call) => Delivery | undefined | Promise<Delivery>>()
  const platforms = ['telegram', 'zalo'].map((name) => createPlatform(name))
  const channels = platforms.map((platform) => ({
    ...platform,
    ...(platform.name === 'zalo' && zaloMonth !== undefined
      ? { quota: { bot: 'zalo:1', perMonth: zaloMonth } }
      : {}),
    async perform(call: Call) {
      const answer = answers.get(call.chatKey) ?? answers.get(platform.name)
      return (await answer?.(call)) ?? platform.perform(call)
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
      approvalAbove,
      bulkRates: { telegram: rate, zalo: rate },
      log: {
        info: () => undefined,
        warn: () => undefined,
        error: (fields) => failures.push(fields),
      },
    })
  const unitId = await addUnit(database, { code: '23734', name: 'Đảng ủy xã Ia Ly' })
  const officeId = await addUnit(database, { code: 'BTGDV', name: 'Ban', kind: 'office' })
  const adminId = await addPerson(database, {
    name: 'Lê An',
    unitId: officeId,
    role: 'admin',
    account: 'telegram:admin',
  })
  const assistant = make(database)

  return {
    ...{ database, assistant, make, unitId, officeId, adminId, failures },
    by: { personId: adminId, now },
    everyone: { to: [{ by: 'units' as const, unitIds: [unitId] }], except: [], roles: [] },

    /** What a platform or a chat answers from now on; undefined: it takes everything. */
    answer(of: string, answer: (call: Call) => Delivery | undefined | Promise<Delivery>) {
      answers.set(of, answer)
    },
    takesAll: (of: string) => answers.delete(of),
    at(moment: string) {
      now = at(moment)
      this.by.now = now
    },
    get now() {
      return now
    },

    /** Officers of Ia Ly with one chat each: “telegram:p0”, “telegram:p1”, … */
    async addPeople(count: number, channel = 'telegram') {
      const tx = database.current()
      const before = await tx.person.count()
      await tx.$executeRawUnsafe(
        `WITH people AS (
           INSERT INTO "Person" (id, name, "createdAt")
           SELECT 'p' || lpad(n::text, 7, '0'), 'Người ' || n, now()
           FROM generate_series($1::int, $1::int + $2::int - 1) n RETURNING id
         ), members AS (
           INSERT INTO "Membership" (id, "personId", "unitId", role, "validFrom")
           SELECT 'm' || id, id, $3, 'officer', now() FROM people
         )
         INSERT INTO "ChatAccount" (key, channel, "personId", "createdAt")
         SELECT $4 || ':' || id, $4, id, now() FROM people`,
        ...[before, count, unitId, channel],
      )
    },

    /** A broadcast to everybody of Ia Ly, written and not sent yet. */
    async write(facts: Partial<Omit<BroadcastFacts, 'contents'>> & { vi?: string } = {}) {
      const { vi = 'Kính gửi {tên}', ...rest } = facts
      const contents: BroadcastContents = { vi, files: [] }
      const { storage } = assistant
      const audience = this.everyone
      const made = { contents, audience, createdById: adminId, now, ...rest }
      return storage.broadcasts.create(made)
    },

    /** Lets one go, and works until nothing is left to do. */
    async send(id: string) {
      const started = await assistant.broadcasting.start({ id }, this.by)
      await assistant.idle()
      return started
    },

    counts: (id: string) => assistant.storage.broadcastRecipients.counts(id),
    status: async (id: string) => (await assistant.storage.broadcasts.byId(id))?.status,

    /** What arrived, by chat; the admin apart. */
    arrived(): Map<string, string[]> {
      const all = new Map<string, string[]>()
      for (const { chatKey, method, payload } of platforms.flatMap(({ calls }) => calls)) {
        if (chatKey === 'telegram:admin') continue
        const shown = `${method === 'sendMessage' ? '' : `${method} `}${(payload['text'] ?? '') as string}`
        all.set(chatKey, [...(all.get(chatKey) ?? []), shown])
      }
      return all
    },
    /** Everything that was asked of the platforms. */
    calls: () => platforms.flatMap(({ calls }) => calls),
    forget: () => {
      for (const { calls } of platforms) calls.splice(0)
    },
  }
}
