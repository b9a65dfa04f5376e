import type { Role } from '../domain/people.ts'
import type { Storage } from '../storage/storage.ts'

/** The people of the demo, each in a chat of their own on the web channel. */
const people: { chat: string; name: string; unit: string; role: Role }[] = [
  { chat: 'ia-ly', name: 'Rơ Châm H’Lan', unit: '23734', role: 'officer' },
  { chat: 'ia-ly-lanh-dao', name: 'Nguyễn Văn Minh', unit: '23734', role: 'leader' },
  { chat: 'co-quan-dang', name: 'Trần Thị Hòa', unit: 'DUCQD', role: 'officer' },
  { chat: 'bao-dai', name: 'Phạm Thị Thu', unit: 'BPTTH', role: 'press' },
  { chat: 'admin', name: 'Lê Thanh An', unit: 'BTGDV', role: 'admin' },
]

/** Example people and the duty of this year; made once, so that what was erased stays erased. */
export async function seedDemo(storage: Storage, now: Date, year: number): Promise<void> {
  if ((await storage.settings.get('demo')) !== undefined) return
  for (const { chat, unit, ...person } of people) {
    const { id: unitId } = (await storage.units.byCode(unit)) ?? {}
    if (unitId === undefined) throw new Error(`The unit ${unit} of the demo is not seeded`)
    await storage.people.link({ ...person, chatKey: `web:${chat}`, unitId, now })
  }
  await storage.duties.create({
    title: 'Báo cáo năm',
    formId: 'annual-report',
    basis: 'theo mẫu mục III.4 Kế hoạch 2017–2020',
    clause: 'III.4',
    unitKinds: ['commune', 'ward', 'direct-committee'],
    dueMonth: 12,
    dueDay: 10,
    year,
    createdById: undefined,
    now,
  })
  await storage.settings.put('demo', now.toISOString())
}
