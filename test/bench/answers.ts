import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createAnswers } from '../../src/knowledge/answers.ts'
import type { Answers, Reply } from '../../src/knowledge/reply.ts'
import { readPlan } from '../../src/knowledge/seed-plan.ts'
import { benchSpeed } from './answers-speed.ts'
import type { BenchOptions } from './bench.ts'

/** `clause` is what settles it, or several of which each does; null if nothing does. */
export type MarkedQuestion = {
  q: string
  clause: string | string[] | null
  must: string[]
  kind: string
}

type Scored = { question: MarkedQuestion; reply: Reply; verdict: Verdict; time: number }

/** silent: in scope and declined; false: out of scope and answered. */
type Verdict = 'right' | 'wrong' | 'silent' | 'false'

/**
 * How many questions are answered rightly, kind by kind, and how fast: those of the project, or
 * of the files that are named. Every miss is listed on stderr.
 */
export async function benchAnswers({ files, folder, most }: BenchOptions): Promise<void> {
  const answers = await answersOfThePlan()
  const named = files.map((file) => resolve(folder, file))
  const all = named.length > 0 ? named : ownFiles()
  for (const file of all) {
    const scored = readQuestions(file).map((question) => score(question, answers))
    console.log(file)
    console.table(kindsOf(scored))
    for (const miss of scored.filter(({ verdict }) => verdict !== 'right')) say(tell(miss))
    console.log(timesOf(scored))
  }
  const questions = all.flatMap((file) => readQuestions(file).map(({ q }) => q))
  await benchSpeed(questions, most)
}

export async function answersOfThePlan(): Promise<Answers> {
  const { facts, passages } = await readPlan()
  const document = {
    ...facts,
    id: 'plan',
    seriesId: 'plan',
    version: 1,
    status: 'published',
  } as const
  return createAnswers({ documents: [{ ...document, passages }], known: [] })
}

const own = join(import.meta.dirname, 'questions')
const ownFiles = () => readdirSync(own).map((name) => join(own, name))

export const readQuestions = (file: string): MarkedQuestion[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as MarkedQuestion)

function score(question: MarkedQuestion, answers: Answers): Scored {
  const start = performance.now()
  let reply = answers.ask({ text: question.q })
  // What is asked back counts by its likeliest meaning.
  if (reply.is === 'asked-back') reply = answers.ask({ text: reply.meanings[0]?.question ?? '' })
  return { question, reply, verdict: verdictOn(question, reply), time: performance.now() - start }
}

function verdictOn({ clause, must }: MarkedQuestion, reply: Reply): Verdict {
  if (clause === null) return reply.is === 'declined' ? 'right' : 'false'
  if (reply.is === 'declined') return 'silent'
  const likely = likeliest(reply)
  const isRight = likely !== undefined && [clause].flat().includes(likely.clause)
  return isRight && must.every((phrase) => likely.text.includes(phrase)) ? 'right' : 'wrong'
}

function likeliest(reply: Reply): { clause: string; text: string } | undefined {
  if (reply.is !== 'answered') return undefined
  return { clause: reply.found.passage.clause, text: reply.quote.text }
}

function kindsOf(scored: Scored[]) {
  const kinds = [...new Set(scored.map(({ question }) => question.kind))]
  return kinds.map((kind) => {
    const mine = scored.filter(({ question }) => question.kind === kind)
    const count = (verdict: Verdict) => mine.filter((one) => one.verdict === verdict).length
    const right = count('right')
    return {
      ...{
        kind,
        questions: mine.length,
        right,
        share: `${((100 * right) / mine.length).toFixed(1)} %`,
      },
      ...{ wrong: count('wrong'), silent: count('silent'), false: count('false') },
    }
  })
}

function tell({ question, reply, verdict }: Scored): string {
  const wanted = [question.clause ?? 'nothing'].flat().join(' or ')
  return `${verdict}: “${question.q}” (${question.kind}) wants ${wanted}, got ${gist(reply)}`
}

function gist(reply: Reply): string {
  const { text } = reply.understood
  if (reply.is === 'known') return `the office's answer [${text}]`
  if (reply.is === 'asked-back') return `the question what “${reply.word}” means [${text}]`
  const sure = reply.score.toFixed(2)
  if (reply.is === 'answered') return `${reply.found.passage.clause} ${sure} [${text}]`
  const near = reply.nearest.map(({ passage }) => passage.clause).join(' ')
  return `declined: ${reply.why} ${reply.about ?? ''} ${sure}, near ${near} [${text}]`
}

function timesOf(scored: Scored[]): string {
  const times = scored.map(({ time }) => time).sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2)
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`
}

const say = (line: string) => process.stderr.write(`${line}\n`)
