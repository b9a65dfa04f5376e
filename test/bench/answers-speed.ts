import { createAnswers } from '../../src/knowledge/answers.ts'
import type { Corpus } from '../../src/knowledge/reply.ts'
import { readPlan } from '../../src/knowledge/seed-plan.ts'
import { collector } from './measure.ts'
import { seeded } from './seeded.ts'

const sizes = [17, 300, 10_000]

/** The first questions of a process are slow: its code is not compiled yet. They are not counted. */
const warmUpMs = 1_000

/** How fast questions are answered from so many passages, and what holding them costs. */
export async function benchSpeed(questions: readonly string[], most: number): Promise<void> {
  const collect = collector()
  const rows: Record<string, unknown>[] = []
  for (const size of sizes.filter((each) => each <= most)) {
    const corpus = await corpusOf(size)
    collect()
    const before = process.memoryUsage()
    const built = timed(() => createAnswers(corpus))
    collect()
    const after = process.memoryUsage()
    const held = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers
    const waited: number[] = []
    const computed: number[] = []
    const begun = performance.now()
    for (let n = 1; performance.now() - begun < warmUpMs; n += 1)
      built.made.ask({ text: questions.at(-n % questions.length) ?? '' })
    for (const text of questions) {
      const { ms, cpuMs } = timed(() => built.made.ask({ text }))
      waited.push(ms)
      computed.push(cpuMs)
    }
    rows.push({
      passages: size,
      'built in ms': Math.round(built.ms),
      'its CPU ms': Math.round(built.cpuMs),
      'holds MB': (held / 2 ** 20).toFixed(1),
      ...{ 'p50 ms': shareOf(waited, 0.5), 'p99 ms': shareOf(waited, 0.99) },
      'p99 CPU ms': shareOf(computed, 0.99),
    })
  }
  console.log(`Speed on ${questions.length} questions, after a second of them that is not counted`)
  console.table(rows)
}

/** The plan, and passages drawn from its sentences; one in four comes with ways of asking for it. */
async function corpusOf(size: number): Promise<Corpus> {
  const { facts, passages: plan } = await readPlan()
  const dice = seeded(7)
  const sentences = plan.flatMap(({ text }) => text.split(/(?<=[.;])\s+|\n/))
  const asks = plan.flatMap((passage) => passage.asks)
  const drawn = Array.from({ length: size - plan.length }, (_, at) => ({
    clause: `${1 + (at % 9)}.${at}`,
    headings: dice.oneOf(plan).headings,
    text: Array.from({ length: dice.from(2, 6) }, () => dice.oneOf(sentences)).join(' '),
    note: undefined,
    asks: at % 4 === 0 ? Array.from({ length: 8 }, () => dice.oneOf(asks)) : [],
  }))
  const own = { ...facts, seriesId: 'plan', version: 1, status: 'published' } as const
  const documents = [
    { ...own, id: 'plan', passages: plan },
    { ...own, id: 'drawn', passages: drawn },
  ]
  return { documents, known: [] }
}

function timed<T>(work: () => T): { made: T; ms: number; cpuMs: number } {
  const [begun, cpu] = [performance.now(), process.cpuUsage()]
  const made = work()
  const ms = performance.now() - begun
  const { user, system } = process.cpuUsage(cpu)
  return { made, ms, cpuMs: (user + system) / 1000 }
}

function shareOf(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b)
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2)
}
