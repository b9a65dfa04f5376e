import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Database } from './database.ts'
import { ownFile } from './own-files.ts'
import { seedUnits } from './seed.ts'
import { createSettings } from './settings.ts'
import { seedTerms } from './terms.ts'

/**
 * Brings units and lists up to the files of prisma/seed, where these are others than the database
 * was brought up to last: to go through hundreds of rows at every start takes longer than all else.
 */
export async function seedLists(database: Database): Promise<'seeded' | 'known'> {
  const settings = createSettings(database)
  const files = filesHash()
  if ((await settings.get(key)) === files) return 'known'
  await seedUnits(database)
  await seedTerms(database)
  // Last: a start that is killed in between does it again.
  await settings.put(key, files)
  return 'seeded'
}

const key = 'seeded-lists'

function filesHash(): string {
  const hash = createHash('sha256')
  for (const name of ['units.json', 'terms.json']) {
    hash.update(readFileSync(ownFile('prisma/seed', name)))
  }
  return hash.digest('hex')
}
