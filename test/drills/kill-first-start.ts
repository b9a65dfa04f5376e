import { createStorage } from '../../src/storage/storage.ts'
import { readSeed } from '../../src/storage/seed.ts'
import type { Database } from '../../src/storage/database.ts'
import { life, type Chance } from './kill-chance.ts'
import type { BotProcess } from './kill-process.ts'

export const timezone = 'Asia/Ho_Chi_Minh'

/** An invitation of the office: whoever types the code is the officer of the unit. */
export type Invitation = { unit: string; code: string }

/** Kills the very first start as often as told, while the database is made; then it must come up. */
export async function killFirstStarts(bot: BotProcess, kills: number, chance: Chance) {
  for (let kill = 0; kill < kills; kill += 1) {
    const started = bot.start()
    await life(chance)
    await bot.kill()
    await started
  }
  await bot.start()
  await bot.stop()
}

/** What a first start leaves behind, once and only once. */
export async function checkFirstStart(database: Database, isDemo: boolean): Promise<string[]> {
  const tx = database.current()
  const found = {
    units: await tx.unit.count(),
    people: await tx.person.count(),
    memberships: await tx.membership.count(),
    accounts: await tx.chatAccount.count(),
    duties: await tx.duty.count(),
    periods: await tx.period.count(),
  }
  const people = isDemo ? 4 : 0
  const wanted = {
    units: readSeed().units.length,
    people,
    memberships: people,
    accounts: people,
    duties: isDemo ? 1 : 0,
    periods: isDemo ? 1 : 0,
  }
  const isRight = JSON.stringify(found) === JSON.stringify(wanted)
  return isRight ? [] : [`The first start made ${JSON.stringify(found)}`]
}

/** Sets the duty where there is none, and invites an officer of every commune. */
export async function invite(database: Database, now: Date): Promise<Invitation[]> {
  const storage = createStorage(database, { timezone, random: (bytes) => randomBytes(bytes) })
  await storage.duties.create(yearly(now))
  const { units } = readSeed()
  const communes = units.filter(({ kind }) => kind === 'commune')
  const invitations: Invitation[] = []
  for (const { code: unit, name } of communes) {
    const made = await storage.invites.create({
      unitCode: unit,
      role: 'officer',
      name: `Cán bộ ${name.replace('Đảng ủy ', '')}`,
      now,
    })
    if (made.ok) invitations.push({ unit, code: made.code })
  }
  return invitations
}
