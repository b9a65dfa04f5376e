import { randomBytes } from 'node:crypto'
import type { Database } from '../../src/storage/database.ts'
import { readSeed } from '../../src/storage/seed.ts'
import { createStorage } from '../../src/storage/storage.ts'

/** An invitation of the office: whoever types the code is the officer of the unit. */
export type Invitation = { unit: string; code: string }

export const storageOf = (database: Database) =>
  createStorage(database, {
    timezone: 'Asia/Ho_Chi_Minh',
    random: (bytes) => randomBytes(bytes),
  })

/** Does what the office does before anybody can report: sets the duty, invites the communes. */
export async function inviteCommunes(database: Database, now: Date): Promise<Invitation[]> {
  const { duties, invites } = storageOf(database)
  if ((await duties.list()).length === 0) {
    await duties.create({
      title: 'Báo cáo năm',
      formId: 'annual-report',
      basis: 'theo mẫu mục III.4 Kế hoạch 2017–2020',
      clause: 'III.4',
      unitKinds: ['commune'],
      dueMonth: 12,
      dueDay: 10,
      year: now.getFullYear(),
      createdById: undefined,
      now,
    })
  }
  const invitations: Invitation[] = []
  for (const { code: unit, kind } of readSeed().units) {
    if (kind !== 'commune') continue
    const made = await invites.create({
      unitCode: unit,
      role: 'officer',
      name: `Cán bộ xã ${unit.replaceAll(/\d/g, (digit) => 'ABCDEGHIKL'[Number(digit)] ?? '')}`,
      now,
    })
    if (made.ok) invitations.push({ unit, code: made.code })
  }
  return invitations
}
