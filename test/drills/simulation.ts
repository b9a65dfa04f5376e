import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { defineDrill } from './drill.ts'
import type { SimEnd } from './sim-process.ts'

/** Simulates the whole bot with a clock, platforms and crashes of its own. */
export const simulation = defineDrill({
  about: 'lives through people, faults, crashes and days in memory, seed by seed',
  numbers: { seeds: 50, steps: 500, processes: 2, minutes: 0 },
  async run({ seeds, steps, processes, minutes }, { seed }) {
    const begun = performance.now()
    const ends = await simulateMany({
      seeds: Array.from({ length: seeds }, (_, at) => seed + at),
      ...{ steps, processes },
      until: minutes > 0 ? begun + minutes * 60_000 : Infinity,
    })
    const failed = ends.filter(({ wrong }) => wrong.length > 0)
    const sum = (of: (end: SimEnd) => number) => ends.reduce((all, end) => all + of(end), 0)
    const names = Object.keys(ends[0]?.counts ?? {})
    return {
      figures: {
        seeds: ends.length,
        steps: sum((end) => end.steps),
        ...Object.fromEntries(names.map((name) => [name, sum(({ counts }) => counts[name] ?? 0)])),
        failedSeeds: failed.length,
        seconds: Math.round((performance.now() - begun) / 1_000),
        msPerSeed: Math.round(sum(({ ms }) => ms) / Math.max(1, ends.length)),
        cpuMsPerSeed: Math.round(sum(({ cpuMs }) => cpuMs) / Math.max(1, ends.length)),
        ...(ends.length === 1 && { mark: ends[0]?.mark ?? '' }),
      },
      wrong: failed.flatMap(({ seed: each, wrong }) => wrong.map((why) => `Seed ${each}: ${why}`)),
      // One failing seed is told in full: the same command with --seed and --seeds 1 tells it again.
      said: seeds === 1 ? (failed[0]?.trace ?? []) : [],
    }
  },
})

type Many = { seeds: number[]; steps: number; processes: number; until?: number }

/** Runs seeds in processes of their own, one after another in each. */
export async function simulateMany({
  seeds,
  steps,
  processes,
  until = Infinity,
}: Many): Promise<SimEnd[]> {
  const left = [...seeds]
  const ends: SimEnd[] = []
  const count = Math.min(processes, seeds.length)
  await Promise.all(
    Array.from({ length: count }, async () => {
      const child = fork(path.join(import.meta.dirname, 'sim-process.ts'), [String(steps)], {
        execArgv: ['--import', 'tsx'],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      })
      await message(child)
      while (left.length > 0 && performance.now() < until) {
        const end = message(child)
        child.send(left.shift() ?? 0)
        const one = (await end) as SimEnd
        ends.push(one)
        for (const why of one.wrong) console.error(`Seed ${one.seed}: ${why}`)
      }
      child.kill('SIGKILL')
    }),
  )
  return ends.sort((a, b) => a.seed - b.seed)
}

async function message(child: ChildProcess): Promise<unknown> {
  const heard = once(child, 'message').then(([said]) => said as unknown)
  const ended = once(child, 'exit').then(() => {
    throw new Error('The process of the simulation ended by itself')
  })
  return Promise.race([heard, ended])
}
