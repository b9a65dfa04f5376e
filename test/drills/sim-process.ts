import { createHash } from 'node:crypto'
import { createChance } from './kill-chance.ts'
import { checkSim } from './sim-check.ts'
import { takeOverDice } from './sim-dice.ts'
import { createSim, type Sim } from './sim-run.ts'
import { hear, takeStep } from './sim-steps.ts'
import { takeOverTime } from './sim-time.ts'
import { makeWorld } from './sim-world.ts'

/** What one seed came to. */
export type SimEnd = {
  seed: number
  ms: number
  cpuMs: number
  steps: number
  /** The same for the same seed: of all that was traced and called, the ids of rows apart. */
  mark: string
  counts: Record<string, number>
  wrong: string[]
  trace: string[]
}

// The process in which simulations run: it has no clock and no dice of its own.
const [, , stepsText = '500'] = process.argv
const world = await makeWorld()
const time = takeOverTime()
const dice = takeOverDice()
// What went wrong in a process that died is of no interest to anybody.
process.on('unhandledRejection', (error) => {
  console.error(error)
  stray.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
})
const stray: string[] = []
process.on('message', (seed: number) => {
  void simulate(seed, Number(stepsText)).then(
    (end) => process.send?.(end),
    (error: unknown) => {
      throw error
    },
  )
})
process.send?.('ready')

async function simulate(seed: number, steps: number): Promise<SimEnd> {
  const begun = time.realMs()
  const cpu = process.cpuUsage()
  const chance = createChance(seed, 'when')
  time.begin(new Date(Date.UTC(2026, 10, 24) + chance.whole(0, 18 * 24 * 60) * 60_000))
  dice.begin(seed)
  await world.reset()
  const trace: string[] = []
  stray.length = 0
  const sim = createSim({ database: world.database, time, seed, trace })
  sim.begin(!sim.isPair)
  await sim.pass(1_000)
  for (let step = 0; step < steps; step += 1) await takeStep(sim)
  await calm(sim)
  const wrong = [...stray, ...(await checkSim(sim))]
  const { journal, wire, counts, officers } = sim
  const calls = journal.map(({ at, number, chatKey, method, text, outcome }) =>
    [at, number, chatKey, method, text, outcome].join(),
  )
  for (const { life } of sim.alive()) life.kill()
  return {
    seed,
    ms: Math.round(time.realMs() - begun),
    cpuMs: Math.round((process.cpuUsage(cpu).user + process.cpuUsage(cpu).system) / 1_000),
    steps,
    mark: createHash('sha256')
      .update([...trace, ...calls].join('\n').replace(rowIds, 'id'))
      .digest('hex')
      .slice(0, 12),
    counts: {
      ...counts,
      events: wire.written.length,
      calls: journal.length,
      shown: journal.filter(({ isShown }) => isShown).length,
      doubts: journal.filter(({ isDoubt }) => isDoubt).length,
      acknowledged: officers.reduce((sum, { acknowledged }) => sum + acknowledged(), 0),
      receipts: officers.reduce((sum, { receipts }) => sum + receipts.length, 0),
    },
    wrong,
    trace: wrong.length > 0 ? [...trace, ...sim.complaints] : [],
  }
}

/** Prisma draws them from a pool of its own, which dice of ours do not reach. */
const rowIds = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g

/** The weather clears, everything is brought, and one process works off what is left. */
async function calm(sim: Sim): Promise<void> {
  const { weather, wire, officers } = sim
  Object.assign(weather, { troublePercent: 0, isRefusing: false, stormUntil: 0 })
  sim.note('all is calm')
  // Leases, pauses and refused tokens are over then.
  await sim.leap(10 * 60_000)
  sim.begin(true)
  for (let round = 0; round < 60; round += 1) {
    wire.hurry()
    await sim.pass(1_000)
    if (sim.alive().length === 0) throw new Error('The last process died')
    if (wire.waiting() > 0 || (await isLeft(sim))) continue
    const deaf = officers.filter((officer) => officer.waitsFor() !== undefined)
    for (const officer of deaf) await hear(sim, officer, officer.waitsFor() ?? '')
    break
  }
  await sim.pass(2_000)
}

async function isLeft(sim: Sim): Promise<boolean> {
  const tx = sim.database.current()
  const [events, messages] = [
    await tx.inboxEvent.count({ where: { status: 'waiting' } }),
    await tx.outboxMessage.count({ where: { status: { in: ['waiting', 'sending'] } } }),
  ]
  return events + messages > 0
}
