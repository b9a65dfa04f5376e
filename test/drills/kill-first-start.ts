import { mkdir, watch } from 'node:fs/promises'
import path from 'node:path'
import type { Database } from '../../src/storage/database.ts'
import { readSeed } from '../../src/storage/seed.ts'
import { life, type Chance } from './kill-chance.ts'
import type { BotProcess, Place } from './kill-process.ts'

type FirstStart = { bot: BotProcess; place: Place; kills: number; chance: Chance }

/** Kills the very first start so many times, while the database is made; then it must come up. */
export async function killFirstStarts({ bot, place, kills, chance }: FirstStart): Promise<void> {
  for (let kill = 0; kill < kills; kill += 1) {
    const over = new AbortController()
    const isBeingMade = databaseBegun(place, over.signal)
    const started = bot.start()
    await Promise.race([isBeingMade, started])
    await life(chance)
    await bot.kill()
    await started
    over.abort()
  }
  await bot.start()
}

/** Resolves when the embedded database begins to be made; on a server at once. */
async function databaseBegun({ folder, databaseUrl }: Place, signal: AbortSignal): Promise<void> {
  if (databaseUrl !== undefined) return
  const demo = path.join(folder, 'demo')
  await mkdir(demo, { recursive: true, mode: 0o700 })
  try {
    for await (const { filename } of watch(demo, { signal })) if (filename === 'pg.new') return
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

/** What first starts leave behind beside the officers who came later: all of it, nothing twice. */
export async function checkFirstStart(
  database: Database,
  { isDemo, officers }: { isDemo: boolean; officers: number },
): Promise<string[]> {
  const tx = database.current()
  const people = officers + (isDemo ? 5 : 0)
  const found = [
    ['units', await tx.unit.count(), readSeed().units.length],
    ['people', await tx.person.count(), people],
    ['memberships', await tx.membership.count(), people],
    ['accounts', await tx.chatAccount.count(), people],
    ['duties', await tx.duty.count(), 1],
    ['periods', await tx.period.count(), 1],
  ] as const
  return found
    .filter(([, there, wanted]) => there !== wanted)
    .map(([what, there, wanted]) => `There are ${there} ${what} instead of ${wanted}`)
}
