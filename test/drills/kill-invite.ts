import { setTimeout as wait } from 'node:timers/promises'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { ask, withBot } from '../../src/commands/connect.ts'
import type { InviteAnswer } from '../../src/server/control.ts'
import type { Database } from '../../src/storage/database.ts'
import { readSeed } from '../../src/storage/seed.ts'
import { createStorage } from '../../src/storage/storage.ts'
import { openPlace } from './kill-place.ts'
import type { Place } from './kill-process.ts'

/** An invitation of the office: whoever types the code is the officer of the unit. */
export type Invitation = { unit: string; code: string }

export const storageOf = (database: Database) =>
  createStorage(database, {
    timezone: 'Asia/Ho_Chi_Minh',
    random: (bytes) => randomBytes(bytes),
  })

/** Invites an officer each of so many communes, while the bot runs. */
export async function inviteOfficers(place: Place, count: number, now: Date) {
  const communes = readSeed().units.filter(({ kind }) => kind === 'commune')
  const wanted = communes.slice(0, count).map(({ code, name }) => ({
    unit: code,
    role: 'officer' as const,
    name: name.replace(/^Đảng ủy xã /, 'Cán bộ '),
  }))
  return place.databaseUrl === undefined
    ? overSocket(place, wanted)
    : withServer(place, (database) => inDatabase(database, wanted, now))
}

async function withServer<T>(place: Place, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openPlace(place)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

type Wanted = { unit: string; role: 'officer'; name: string }

/** As `npm run invite` does beside a running bot. */
function overSocket({ folder }: Place, wanted: Wanted[]): Promise<Invitation[]> {
  const open = () => Promise.reject(new Error('The bot of the drill does not run'))
  const way = { folder: path.join(folder, 'demo'), embedded: true, open, wait }
  return withBot(way, async (bot) => {
    const invitations: Invitation[] = []
    for (const each of wanted) {
      const answer = await ask(bot, '/invites', { method: 'POST', body: JSON.stringify(each) })
      if (!answer.ok) throw new Error(`No invitation for ${each.unit}: ${answer.error.id}`)
      invitations.push({ unit: each.unit, code: (JSON.parse(answer.value) as InviteAnswer).code })
    }
    return invitations
  })
}

/** Where there is no demo the duty is set here too. */
export async function inDatabase(
  database: Database,
  wanted: Wanted[],
  now: Date,
): Promise<Invitation[]> {
  const { duties, invites } = storageOf(database)
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
  const invitations: Invitation[] = []
  for (const { unit, ...officer } of wanted) {
    const made = await invites.create({ unitCode: unit, ...officer, now })
    if (made.ok) invitations.push({ unit, code: made.code })
  }
  return invitations
}
