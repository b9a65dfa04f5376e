// Kills the bot while it broadcasts, at random moments that a seed repeats, on a platform with
// 50 ms latency, storms of 429, blocked people, errors and answers that never come:
// npx tsx test/drills/kill-broadcasts.ts --people 10000 --kills 50 [--replicas 3] [--rate 25]
//   [--doubts again] [--seed 1] [--database-url postgresql://…]
// The address is of a server: the drill makes a database of its own there and drops it. Without
// it the embedded database is used, which has one replica.
import { parseArgs } from 'node:util'
import { broadcastDrill } from './kill-broadcast-drill.ts'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '500' },
    kills: { type: 'string', default: '5' },
    replicas: { type: 'string', default: '1' },
    rate: { type: 'string', default: '25' },
    doubts: { type: 'string', default: 'hold' },
    seed: { type: 'string', default: '1' },
    'database-url': { type: 'string' },
  },
})

const { wrong, complaints, ...figures } = await broadcastDrill({
  server: values['database-url'],
  replicas: values['database-url'] === undefined ? 1 : Number(values.replicas),
  people: Number(values.people),
  kills: Number(values.kills),
  bulkRate: Number(values.rate),
  doubts: values.doubts === 'again' ? 'again' : 'hold',
  seed: Number(values.seed),
})

for (const line of [...complaints, ...wrong]) console.log(line)
console.table({ ...figures, complaints: complaints.length, wrong: wrong.length })
process.exitCode = wrong.length > 0 || figures.lost > 0 ? 1 : 0
