// Kills the reminding bot around its ticks and sends, at random moments that a seed repeats:
// npx tsx test/drills/kill-reminders.ts --kills 100 --seed 1 [--officers 300] [--database-url postgresql://…]
// The address is of a server: the drill makes a database of its own there and drops it.
import { parseArgs } from 'node:util'
import { remindDrill, stepDays } from './kill-reminder-drill.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    officers: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    'database-url': { type: 'string' },
  },
})

const { wrong, complaints, ...figures } = await remindDrill({
  server: values['database-url'],
  kills: Number(values.kills),
  officers: Number(values.officers),
  steps: stepDays.length,
  seed: Number(values.seed),
})

for (const line of [...complaints, ...wrong]) console.log(line)
console.table({ ...figures, complaints: complaints.length, wrong: wrong.length })
process.exitCode = wrong.length > 0 || figures.lost > 0 ? 1 : 0
