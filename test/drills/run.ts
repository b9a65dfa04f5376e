// Puts the bot under faults: npm run drill -- <name> [--seed 1] [--kills 200 …]
//   [--database-url postgresql://…]
// The address is of a server: a drill makes a database of its own there and drops it. Without it
// the embedded database is used. `npm run drill` alone lists the drills and their usual numbers,
// with which each ends within minutes.
import { parseArgs } from 'node:util'
import { backup } from './backup.ts'
import { disk } from './disk.ts'
import { dumps } from './dumps.ts'
import { dialogues } from './kill-dialogues.ts'
import { inbox } from './kill-inbox.ts'
import { platforms, stops } from './kill-platforms.ts'
import { redelivery } from './redelivery.ts'
import { replicas } from './replicas.ts'
import { reminders } from './kill-reminders.ts'
import { broadcasts } from './kill-broadcasts.ts'
import { proxy } from './proxy.ts'
import { storms } from './storms.ts'
import { rights } from './rights.ts'
import { steering } from './steer-broadcasts.ts'
import { canary } from './canary.ts'
import { flood } from './flood.ts'
import { fuzz } from './fuzz.ts'
import { sheets } from './sheets.ts'
import { soak } from './soak.ts'
import { simulation } from './simulation.ts'
import type { Drill } from './drill.ts'

const drills: Record<string, Drill> = {
  backup,
  disk,
  dumps,
  dialogues,
  inbox,
  platforms,
  stops,
  redelivery,
  replicas,
  reminders,
  broadcasts,
  proxy,
  storms,
  rights,
  steering,
  canary,
  flood,
  fuzz,
  sheets,
  soak,
  simulation,
}

const [name, ...args] = process.argv.slice(2)
const drill = drills[name ?? '']
if (!drill) {
  for (const [each, { about, numbers }] of Object.entries(drills)) {
    const usual = Object.entries(numbers).map(([number, value]) => `--${number} ${value}`)
    console.log(`${each}: ${about} (${usual.join(' ')})`)
  }
  process.exit(name === undefined ? 0 : 1)
}

const { values } = parseArgs({
  args,
  options: {
    seed: { type: 'string', default: '1' },
    'database-url': { type: 'string' },
    ...Object.fromEntries(Object.keys(drill.numbers).map((key) => [key, { type: 'string' }])),
  },
})
const given: Record<string, string | undefined> = values
const numbers = Object.fromEntries(
  Object.entries(drill.numbers).map(([key, usual]) => [key, numberOf(key, given[key], usual)]),
)
const seed = numberOf('seed', values.seed, 1)

const {
  figures,
  wrong,
  said = [],
} = await drill.run(numbers, {
  server: values['database-url'],
  seed,
})
for (const line of [...said, ...wrong]) console.log(line)
console.table({ ...figures, seed, wrong: wrong.length })
process.exit(wrong.length > 0 ? 1 : 0)

/** A drill of NaN kills would pass at once. */
function numberOf(name: string, given: string | undefined, usual: number): number {
  const number = given === undefined ? usual : Number(given)
  if (Number.isFinite(number)) return number
  throw new Error(`--${name} wants a number, not “${given ?? ''}”`)
}
