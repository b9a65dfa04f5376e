import type { BenchOptions } from './bench.ts'
import { measure } from './measure.ts'
import { manyPassages } from './retrieval-many.ts'
import { searchOf, withPeers, type Peer } from './retrieval-peers.ts'
import { retrievalRows, type Asked } from './retrieval-rows.ts'
import { typings, type Typing } from './retrieval-typing.ts'
import { seeded } from './seeded.ts'

const names = Object.keys(typings) as Typing[]

/**
 * How often the right passage is found first, beside the usual ways, however the question was
 * typed; and what a question costs among few passages and among many.
 */
export async function benchRetrieval({
  server,
  passages: path,
  most,
}: BenchOptions): Promise<void> {
  if (path === undefined) {
    console.log('Retrieval is not measured: give the public set with --passages <file.csv>')
    return
  }
  const { passages, learned, unseen } = await retrievalRows(path)
  await withPeers({ passages, server }, async (peers) => {
    for (const [half, asked] of Object.entries({
      learned,
      unseen,
      both: [...learned, ...unseen],
    })) {
      console.log(
        `${String(asked.length)} questions, ${half}: the right passage first, % (MRR of ten)`,
      )
      const table: Record<string, Record<string, string>> = {}
      for (const peer of peers) table[peer.name] = await rowOf(peer, asked)
      console.table(table)
    }
  })
  const questions = [...learned, ...unseen].map(({ question }) => question)
  const costs = []
  for (const count of [300, 10_000].filter((size) => size <= most)) {
    costs.push(await costOf(manyPassages(passages, count), questions))
  }
  console.table(costs)
}

async function rowOf(peer: Peer, asked: readonly Asked[]): Promise<Record<string, string>> {
  const row: Record<string, string> = {}
  for (const name of names) {
    const dice = seeded(9)
    let [first, reciprocal] = [0, 0]
    for (const { question, right } of asked) {
      const place = (await peer.find(typings[name](question, dice))).indexOf(right)
      if (place === 0) first += 1
      if (place !== -1) reciprocal += 1 / (place + 1)
    }
    const percent = (sum: number) => ((100 * sum) / asked.length).toFixed(1)
    row[name] = `${percent(first)} (${percent(reciprocal)})`
  }
  return row
}

async function costOf(texts: string[], questions: readonly string[]) {
  let search = searchOf([])
  const { ms, rssMb } = await measure(1, () => {
    search = searchOf(texts)
    return Promise.resolve()
  })
  const row: Record<string, number> = {
    passages: texts.length,
    'built, ms': Math.round(ms),
    'memory of the process, MB': Math.round(rssMb),
  }
  for (const name of ['typed', 'no marks', 'typos'] as const) {
    const dice = seeded(9)
    const typed = questions.map((question) => typings[name](question, dice))
    // The first ones compile what the others only run.
    for (const question of typed.slice(0, 200)) search.find(question)
    const times = typed
      .map((question) => middleOf(() => search.find(question)))
      .sort((a, b) => a - b)
    for (const share of [0.5, 0.99]) {
      const time = times[Math.floor(times.length * share)] ?? NaN
      row[`${name}, p${String(share * 100)} ms`] = Number(time.toFixed(2))
    }
  }
  return row
}

/** The middle of three times: what the machine does besides is not the question's. */
function middleOf(work: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const begun = performance.now()
    work()
    return performance.now() - begun
  })
  return times.sort((a, b) => a - b)[1] ?? NaN
}
