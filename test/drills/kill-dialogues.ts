// Kills the whole bot while officers report, at random moments that a seed repeats:
// npx tsx test/drills/kill-dialogues.ts --kills 30 --seed 1 [--chats 6] [--database-url postgresql://…]
// The address is of a server: the drill makes a database of its own there and drops it.
import { parseArgs } from 'node:util'
import { killDrill } from './kill-drill.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '30' },
    'first-kills': { type: 'string', default: '3' },
    chats: { type: 'string', default: '6' },
    seed: { type: 'string', default: '1' },
    'database-url': { type: 'string' },
  },
})

const { wrong, complaints, readyMs, ...figures } = await killDrill({
  server: values['database-url'],
  kills: Number(values.kills),
  firstKills: Number(values['first-kills']),
  chats: Number(values.chats),
  seed: Number(values.seed),
})

for (const line of [...complaints, ...wrong]) console.log(line)
console.table({ ...figures, complaints: complaints.length, wrong: wrong.length })
console.log(
  `First start ${readyMs.first} ms; restart to ready ${readyMs.median} ms, at most ${readyMs.most} ms`,
)
process.exitCode = wrong.length > 0 ? 1 : 0
