import { defineDrill, type DrillEnd } from './drill.ts'
import { linkPeople, chatOf } from './broadcast-people.ts'
import { createChance } from './kill-chance.ts'
import { withPlace } from './kill-place.ts'
import type { Place } from './kill-process.ts'
import { doSomething, visit } from './soak-people.ts'
import { startSoakProcess, type SoakProcess } from './soak-process.ts'
import { openSoakTelegram, type SoakTelegram } from './soak-telegram.ts'
import { slopeOf } from './soak-slope.ts'

/** Uses the whole bot for long, and weighs it: memory, sockets and timers must not grow. */
export const soak = defineDrill({
  about: 'uses the whole bot for long and weighs it again and again',
  numbers: { updates: 12_000, people: 40, samples: 24 },
  run: (numbers, { server, seed }) =>
    withPlace(server, async (place) => {
      const telegram = await openSoakTelegram()
      try {
        await linkPeople(place, { know: () => undefined }, numbers.people)
        const bot = await startSoakProcess(place, telegram)
        return await use({ ...numbers, seed, place, telegram, bot })
      } finally {
        await telegram.close()
      }
    }),
})

type Use = {
  updates: number
  people: number
  samples: number
  seed: number
  place: Place
  telegram: SoakTelegram
  bot: SoakProcess
}

async function use({ updates, people, samples, seed, telegram, bot }: Use): Promise<DrillEnd> {
  const weights: Sample[] = []
  const wrong: string[] = []
  const begun = performance.now()
  let [done, visits] = [0, 0]

  const chances = Array.from({ length: people }, (_, n) => createChance(seed, `officer ${n}`))
  for (let sample = 0; sample < samples; sample += 1) {
    const until = Math.round((updates * (sample + 1)) / samples)
    const officers = chances.map(async (chance, n) => {
      while (done < until) {
        done += 1
        const isAnswered = await doSomething({ chat: chatOf(n + 1), telegram, chance })
        if (!isAnswered) wrong.push(`Nobody answered ${chatOf(n + 1)} at update ${done}`)
      }
    })
    const visitor = (async () => {
      while (done < until) {
        done += 1
        visits += 1
        const id = `visit-${String(visits).padStart(8, '0')}`
        if (!(await visit(bot.url, `page-${visits % 5}`, id))) wrong.push(`Visit ${visits} is mute`)
      }
    })()
    await Promise.all([...officers, visitor])
    // Weighed when nobody is served: what is held then is held for good.
    const weight = await bot.weigh()
    weights.push({ at: done, ...weight })
    console.error(JSON.stringify(weights.at(-1)))
  }
  const seconds = (performance.now() - begun) / 1000
  await bot.stop()
  return { ...judge(weights, wrong), said: bot.complaints.slice(0, 20) }

  function judge(all: Sample[], faults: string[]): DrillEnd {
    // The first third fills caches and compiles.
    const settled = all.slice(Math.ceil(all.length / 3))
    const per100k = (of: (sample: Sample) => number) =>
      Number((slopeOf(settled.map((each) => [each.at, of(each)])) * 100_000).toFixed(2))
    // Below that a few buffers more or less are a steep slope.
    const isLong = done >= 10_000
    const [first, last] = [settled[0], settled.at(-1)]
    const heap = per100k(({ heapMb }) => heapMb)
    if (isLong && heap > 2) faults.push(`The heap grows by ${heap} MB per 100,000 updates`)
    for (const of of ['descriptors', 'resources'] as const) {
      if (isLong && per100k((sample) => sample[of]) > 20) faults.push(`${of} grow`)
    }
    return {
      figures: {
        updates: done,
        visits,
        sends: telegram.sends(),
        perSecond: Math.round(done / seconds),
        'heap MB per 100k': heap,
        'rss MB per 100k': per100k(({ rssMb }) => rssMb),
        'outside MB per 100k': per100k(({ outsideMb }) => outsideMb),
        heapMb: `${first?.heapMb.toFixed(1)} → ${last?.heapMb.toFixed(1)}`,
        rssMb: `${first?.rssMb.toFixed(0)} → ${last?.rssMb.toFixed(0)}`,
        descriptors: `${first?.descriptors} → ${last?.descriptors}`,
        resources: `${first?.resources} → ${last?.resources}`,
        complaints: bot.complaints.length,
      },
      wrong: faults,
    }
  }
}

type Sample = { at: number } & Awaited<ReturnType<SoakProcess['weigh']>>
