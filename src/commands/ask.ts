import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { z } from 'zod'
import { refused, understood, type Reading } from '../text/reading.ts'
import type { Command, Outcome } from './command.ts'
import { ask as askBot } from './connect.ts'
import { readFlags } from './flags.ts'

/** So many travel together: the chats of the bot get their turn in between. */
const atOnce = 20

/**
 * `npm run ask -- "câu hỏi"` or `npm run ask -- --file questions.jsonl`: what the documents say to
 * it, a line of JSON for every question in its order.
 */
export async function ask({ args, withBot, output, folder }: Command): Promise<Outcome> {
  const questions = await questionsOf(args, folder)
  if (!questions.ok) return questions

  return withBot(async (bot) => {
    for (let from = 0; from < questions.value.length; from += atOnce) {
      const body = JSON.stringify(questions.value.slice(from, from + atOnce))
      const answer = await askBot(bot, '/ask', { method: 'POST', body })
      if (!answer.ok) return answer
      output.write(answer.value)
    }
    return understood(undefined)
  })
}

async function questionsOf(args: string[], folder: string): Promise<Reading<string[]>> {
  const isSpoken = args.length > 0 && !args.some((word) => word.startsWith('--'))
  if (isSpoken) {
    const question = args.join(' ').trim()
    return question === '' ? refused('command-ask-usage') : understood([question])
  }
  const flags = readFlags(args, { file: 'string' })
  if (!flags.ok) return flags
  const { file } = flags.value
  if (!file) return refused('command-ask-usage')
  const text = await readFile(resolve(folder, file), 'utf8').catch(() => undefined)
  return text === undefined ? refused('command-ask-file', { file }) : readLines(text)
}

/** Every line is checked before the first one is asked. */
function readLines(text: string): Reading<string[]> {
  const questions: string[] = []
  for (const [at, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue
    const read = shape.safeParse(parse(line))
    if (!read.success) return refused('command-ask-line', { line: at + 1 })
    questions.push(read.data.q)
  }
  return understood(questions)
}

const shape = z.object({ q: z.string() })

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
