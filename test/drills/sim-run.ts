import { createAssistant, type Assistant } from '../../src/bot/assistant.ts'
import type { Database } from '../../src/storage/database.ts'
import { createFiles } from '../../src/storage/files.ts'
import { texts } from '../support/forms.ts'
import { createChance } from './kill-chance.ts'
import { createLife, type Life } from './sim-life.ts'
import { createCareful } from './sim-officer.ts'
import { createSimPlatform, type Sent, type Weather } from './sim-platform.ts'
import type { SimTime } from './sim-time.ts'
import { createWire } from './sim-wire.ts'
import { careful, timezone } from './sim-world.ts'

/** How a bot works in a simulation: its processes, the platforms, the people, the clock. */
export type Sim = ReturnType<typeof createSim>

type Replica = { number: number; life: Life; assistant: Assistant; isSettled: boolean }

export type SimPlace = { database: Database; time: SimTime; seed: number; trace: string[] }

const bulkRate = 5

/** Sets up one world by its seed; nothing moves yet. */
export function createSim({ database, time, seed, trace }: SimPlace) {
  const chance = createChance(seed, 'world')
  const journal: Sent[] = []
  const blocked = new Set<string>()
  const weather: Weather = { troublePercent: chance.whole(0, 12), isRefusing: false, stormUntil: 0 }
  const isPair = chance.percent(35)
  let skewMs = 0
  const set: number[] = []
  let lives = 0
  let replicas: Replica[] = []
  const complaints: string[] = []
  const counts: Record<string, number> = { deaths: 0, starts: 0 }
  const platforms = ['telegram', 'zalo'].map((name) =>
    createSimPlatform({
      ...{ name, time, journal, weather, blocked },
      chance: createChance(seed, `platform ${name}`),
    }),
  )
  const clock = { now: () => new Date(time.now() + skewMs) }
  const wire = createWire({ chance: createChance(seed, 'wire'), now: time.now })
  const officers = careful.map((chat) => createCareful(chat, createChance(seed, chat)))

  const note = (words: string) => {
    trace.push(`${new Date(time.now()).toISOString().slice(5, 23)} ${words}`)
  }

  function begin(embedded: boolean): void {
    const number = (lives += 1)
    counts['starts'] = lives
    const life = createLife({
      ...{ database, time, embedded },
      onDeath: () => {
        note(`process ${number} dies`)
        counts['deaths'] = (counts['deaths'] ?? 0) + 1
        wire.lost()
      },
    })
    const complain = (fields: object, text: string) => {
      complaints.push(`${text}: ${JSON.stringify(fields).slice(0, 300)}`)
    }
    const assistant = createAssistant({
      database: life.database,
      files: createFiles('/nonexistent'),
      channels: platforms.map((each) => each.channel(number, clock.now, life.isAlive)),
      bulkRates: { telegram: bulkRate, zalo: 1 },
      ...{ texts, clock, timezone, defaultLocale: 'vi' },
      log: { info: () => undefined, warn: () => undefined, error: complain },
    })
    note(`process ${number} starts`)
    const replica = { number, life, assistant, isSettled: false }
    replicas.push(replica)
    void assistant.start().catch((error: unknown) => {
      complain({ error: String(error) }, 'A process did not start')
    })
  }

  const isBusy = () => replicas.some(({ life }) => life.isBusy())

  /** What was under way in a process that died: nobody knows of it. */
  async function bury(): Promise<void> {
    const dead = replicas.filter(({ life, isSettled }) => !life.isAlive() && !isSettled)
    if (dead.length === 0) return
    const rows = await database
      .current()
      .outboxMessage.findMany({ where: { status: 'sending' }, select: { id: true } })
    const open = new Set(rows.map(({ id }) => id))
    for (const replica of dead) {
      replica.isSettled = true
      for (const sent of journal)
        if (sent.replica === replica.number && open.has(sent.number)) sent.isDoubt = true
    }
    replicas = replicas.filter(({ isSettled }) => !isSettled)
  }

  return {
    ...{ chance, journal, blocked, weather, wire, officers, clock, complaints, counts, isPair },
    ...{ database, time, note, begin, bury },
    rates: { telegram: bulkRate, zalo: 1 } as Record<string, number>,
    alive: () => replicas.filter(({ life }) => life.isAlive()),
    /** Whether the clock of the machine was ever set, and whether back. */
    wasSet: () => set.length > 0,
    wasSetBack: () => set.some((ms) => ms < 0),
    skew(ms: number): void {
      set.push(ms)
      skewMs += ms
    },
    /** Lets time pass with all that falls into it. */
    async pass(ms: number): Promise<void> {
      const living = replicas.filter(({ life }) => life.isAlive())
      const taker = living.length > 1 ? chance.pick(living as [Replica, ...Replica[]]) : living[0]
      wire.bring(taker && ((incoming) => taker.assistant.messaging.inbox.store(incoming)))
      await time.pass(ms, isBusy)
      await bury()
    },
    async leap(ms: number): Promise<void> {
      for (const { life } of replicas) life.kill()
      await time.settle(isBusy)
      await bury()
      time.leap(ms)
    },
    /** An orderly end: what is in hand is finished. */
    async stop(replica: Replica): Promise<void> {
      note(`process ${replica.number} stops`)
      const ending = { isOver: false }
      void replica.assistant.stop().then(() => (ending.isOver = true))
      for (
        let waited = 0;
        !ending.isOver && waited < 25_000 && replica.life.isAlive();
        waited += 500
      )
        await time.pass(500, isBusy)
      replica.life.kill()
      await time.settle(isBusy)
      await bury()
    },
  }
}
