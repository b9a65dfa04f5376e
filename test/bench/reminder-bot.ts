import { tmpdir } from 'node:os'
import path from 'node:path'
import { createAssistant } from '../../src/bot/assistant.ts'
import { openDatabase, type Where } from '../../src/storage/open.ts'
import { createTexts } from '../../src/text/texts.ts'
import { createFiles } from '../../src/storage/files.ts'
import { countStatements, measure, type Cost } from './measure.ts'
import { everybody, quiet } from './reminder-rows.ts'
import { remindUsually } from './usual-way.ts'

/** What is measured: the whole tick, its reminders alone, the daily check, or the usual way. */
export type Way = 'tick' | 'reminders' | 'check' | 'usual'

export type Job = { where: Where; way: Way; at: 'quiet' | 'everybody' }
export type Measured = Cost & { reminded: number }

// A process of its own for each measurement, so that what one held is not in the memory of the next.
const { where, way, at } = JSON.parse(process.argv[2] ?? '') as Job
const timezone = 'Asia/Ho_Chi_Minh'
const now = at === 'quiet' ? quiet : everybody
const texts = createTexts(path.resolve(import.meta.dirname, '../../locales'))
const database = await openDatabase(where)
countStatements()

const bot = createBot()
const ways: Record<Way, () => Promise<number>> = { tick, reminders, check, usual }
const work = ways[way]
let reminded = 0
if (at === 'quiet' && way !== 'check') {
  // The first ones compile what the others only run.
  for (let warm = 0; warm < (way === 'usual' ? 1 : 20); warm += 1) await work()
}
const runs = at === 'everybody' || way === 'check' ? 1 : way === 'usual' ? 3 : 51
const cost = await measure(runs, async () => (reminded = await work()))
process.stdout.write(JSON.stringify({ ...cost, reminded } satisfies Measured))
await database.close()
process.exit()

async function tick(): Promise<number> {
  const { reminded } = await bot.tick(now)
  return (reminded as { queued: number }).queued
}

async function reminders(): Promise<number> {
  return (await bot.reminding.sendDue({ now })).queued
}

async function check(): Promise<number> {
  return (await bot.reminding.check(now))?.due ?? 0
}

function usual(): Promise<number> {
  return remindUsually(database, { now, timezone, texts })
}

function createBot() {
  const fail = (fields: unknown) => {
    throw new Error(`The tick complained: ${JSON.stringify(fields)}`)
  }
  return createAssistant({
    database,
    files: createFiles(path.join(tmpdir(), 'no-files')),
    channels: [],
    texts,
    clock: { now: () => now },
    timezone,
    defaultLocale: 'vi',
    log: { info: () => undefined, warn: fail, error: fail },
  })
}
