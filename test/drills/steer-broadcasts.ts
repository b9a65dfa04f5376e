// Pauses, resumes, cancels and slows a broadcast at random moments while it goes out:
// npx tsx test/drills/steer-broadcasts.ts --moves 60 [--rate 25] [--seed 1]
//   [--database-url postgresql://…]
import { parseArgs } from 'node:util'
import { steerDrill } from './steer-broadcast-drill.ts'

const { values } = parseArgs({
  options: {
    moves: { type: 'string', default: '10' },
    rate: { type: 'string', default: '25' },
    seed: { type: 'string', default: '1' },
    'database-url': { type: 'string' },
  },
})

const { wrong, ...figures } = await steerDrill({
  server: values['database-url'],
  moves: Number(values.moves),
  bulkRate: Number(values.rate),
  seed: Number(values.seed),
})

for (const line of wrong) console.log(line)
console.table({ ...figures, wrong: wrong.length })
process.exitCode = wrong.length > 0 ? 1 : 0
