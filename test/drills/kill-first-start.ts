import type { Database } from '../../src/storage/database.ts'
import { readSeed } from '../../src/storage/seed.ts'
import { life, type Chance } from './kill-chance.ts'
import type { BotProcess } from './kill-process.ts'

/** Kills the very first start so many times, while the database is made; then it must come up. */
export async function killFirstStarts(
  bot: BotProcess,
  { kills, chance }: { kills: number; chance: Chance },
): Promise<void> {
  for (let kill = 0; kill < kills; kill += 1) {
    const started = bot.start()
    await life(chance)
    await bot.kill()
    await started
  }
  await bot.start()
}

/** What first starts leave behind beside the officers who came later: all of it, nothing twice. */
export async function checkFirstStart(
  database: Database,
  { isDemo, officers }: { isDemo: boolean; officers: number },
): Promise<string[]> {
  const tx = database.current()
  const people = officers + (isDemo ? 4 : 0)
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
