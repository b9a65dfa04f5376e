import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Where } from '../../src/storage/open.ts'
import { message } from '../messaging/path.ts'
import type { Note, Order } from './kill-bot.ts'
import { createChance, deferred } from './kill-chance.ts'

export type KillFigures = {
  kills: number
  /** Messages of people that the bot acknowledged, and what it showed for them. */
  acknowledged: number
  shown: number
  /** Shown twice: under way when the process was killed. */
  doubled: number
  /** The bot can not tell whether they were shown; known by name. And those that were not. */
  uncertain: number
  unseen: number
  /** What must not happen: an answer lost, invented, out of order or shown three times. */
  wrong: string[]
}

type Drill = {
  where: Where
  kills: number
  seed: number
  chats?: number
  lifeMs?: [number, number]
}

/**
 * Kills a bot at random moments while people write to it, and looks at what they saw: for every
 * acknowledged message one answer, in order, with the right count in dialogue and database.
 */
export async function killDrill(drill: Drill) {
  const { where, kills, seed, chats = 6, lifeMs = [200, 1_500] } = drill
  const lives = createChance(seed, 'lives')
  const platform = createChance(seed, 'platform')
  let born = 0
  const people = Array.from({ length: chats }, (_, n) => `p${n}`)
  const shown = new Map<string, string[]>(people.map((person) => [`web:${person}`, []]))
  const stored = new Map<string, () => void>()
  const finished = deferred<Extract<Note, { note: 'finished' }>>()
  let bot = await start()
  let isOver = false

  const writing = Promise.all(people.map(write))
  for (let kill = 0; kill < kills; kill += 1) {
    await pause(lives.whole(...lifeMs))
    bot.kill('SIGKILL')
    await once(bot, 'exit')
    bot = await start()
  }
  await pause(lifeMs[0])
  isOver = true
  const acknowledged = await writing
  tell({ order: 'finish' })
  const report = await finished.promise
  await once(bot, 'exit')
  return figures()

  async function start(): Promise<ChildProcess> {
    const args = [JSON.stringify(where), String(seed), String((born += 1))]
    const child = fork(path.join(import.meta.dirname, 'kill-bot.ts'), args, {
      cwd: path.resolve(import.meta.dirname, '../..'),
      execArgv: ['--import', 'tsx'],
      serialization: 'advanced',
    })
    const isReady = deferred<undefined>()
    child.on('message', (note: Note) => {
      if (note.note === 'ready') isReady.resolve(undefined)
      if (note.note === 'stored' && note.isStored) stored.get(note.dedupe)?.()
      if (note.note === 'finished') finished.resolve(note)
      if (note.note === 'sent') {
        shown.get(note.chatKey)?.push(note.text)
        const delivery = { outcome: 'sent' as const, providerIds: [note.number] }
        void pause(platform.whole(0, 20)).then(() => {
          if (child.connected) child.send({ order: 'answer', number: note.number, delivery })
        })
      }
    })
    const died = once(child, 'exit').then(() => {
      throw new Error('The bot ended by itself before it was ready')
    })
    await Promise.race([isReady.promise, died])
    died.catch(() => undefined)
    return child
  }

  function tell(order: Order): void {
    if (bot.connected) bot.send(order)
  }

  /** A person writes 0, 1, 2, …; the platform delivers each until it is acknowledged. */
  async function write(person: string): Promise<number> {
    const chance = createChance(seed, person)
    for (let n = 0; ; n += 1) {
      if (isOver) return n
      const incoming = { ...message(String(n), { from: person, now: new Date() }) }
      const isStored = deferred<boolean>()
      stored.set(incoming.dedupe, () => {
        isStored.resolve(true)
      })
      do tell({ order: 'store', incoming })
      while (!(await Promise.race([isStored.promise, pause(300, false)])))
      await pause(chance.whole(0, 40))
    }
  }

  function figures(): KillFigures {
    const wrong = people.flatMap((person, at) => {
      const expected = Array.from({ length: acknowledged[at] ?? 0 }, (_, n) => `${n} ${n} ${n}`)
      return faults(`web:${person}`, expected, report.uncertain, shown.get(`web:${person}`) ?? [])
    })
    const all = [...shown].flatMap(([chat, texts]) => texts.map((text) => `${chat} ${text}`))
    return {
      kills,
      acknowledged: acknowledged.reduce((sum, n) => sum + n, 0),
      shown: all.length,
      doubled: all.length - new Set(all).size,
      uncertain: report.uncertain.length,
      unseen: report.uncertain.filter((text) => !all.includes(text)).length,
      wrong,
    }
  }
}

/** What a chat saw, against what it should have seen; copies stand next to each other. */
function faults(chat: string, expected: string[], uncertain: string[], shown: string[]): string[] {
  const seen = shown.filter((text, at) => text !== shown[at - 1])
  const maybe = (text: string) => uncertain.includes(`${chat} ${text}`)
  const order = expected.filter((text) => seen.includes(text) || !maybe(text))
  const isOrdered = JSON.stringify(seen) === JSON.stringify(order)
  const many = shown.filter((text) => shown.filter((other) => other === text).length > 2)
  return [
    ...(isOrdered ? [] : [`${chat} saw ${seen.join(', ')} instead of ${order.join(', ')}`]),
    ...many.map((text) => `${chat} saw ${text} more than twice`),
  ]
}
