import { parseArgs } from 'node:util'
import { benchAnswers } from './answers.ts'
import { benchBroadcasts } from './broadcasts.ts'
import { benchModels } from './models.ts'
import { benchReminders } from './reminders.ts'
import { benchReplies } from './replies.ts'
import { benchRetrieval } from './retrieval.ts'
import { benchStart } from './start.ts'

const chapters = {
  reminders: benchReminders,
  models: benchModels,
  retrieval: benchRetrieval,
  answers: benchAnswers,
  broadcasts: benchBroadcasts,
  replies: benchReplies,
  start: benchStart,
}

export type BenchOptions = {
  /** The PostgreSQL server the databases of the bench are made on; without it only the embedded one. */
  server: string | undefined
  /** No size above this one, for a quick look. */
  most: number
  /** The public set of questions about passages; it stays outside of the project. */
  passages: string | undefined
  /** Files of questions that are scored instead of those of the project. */
  files: string[]
  /** The folder that paths start from. */
  folder: string
}

// How fast and how right the bot is: npm run bench [-- <chapter>] [questions.jsonl …]
// [--most 10000] [--database-url postgresql://…] [--passages file.csv]
// Progress goes to stderr; the figures come last, on stdout.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    most: { type: 'string', default: '1000000' },
    'database-url': { type: 'string' },
    passages: { type: 'string' },
  },
})
const known = Object.keys(chapters) as (keyof typeof chapters)[]
const files = positionals.filter((name) => name.endsWith('.jsonl'))
const named = positionals.filter((name) => !files.includes(name))
const wanted = named.length > 0 ? named : known
const server = values['database-url'] ?? process.env['TEST_DATABASE_URL']
for (const name of wanted) {
  const chapter = known.find((each) => each === name)
  if (!chapter) throw new Error(`There is no chapter “${name}”; there is: ${known.join(', ')}`)
  await chapters[chapter]({
    server: server ?? 'postgresql://postgres@127.0.0.1:5432/test',
    most: Number(values.most),
    files,
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    passages: values.passages,
  })
}
