import { once } from 'node:events'
import path from 'node:path'
import { pino } from 'pino'
import { openServices } from '../../src/commands/services.ts'
import { start } from '../../src/commands/start.ts'
import { readConfig } from '../../src/config.ts'
import { createTexts } from '../../src/text/texts.ts'
import { collector } from '../bench/measure.ts'

/** What the process holds once nobody holds on to what is over. */
export type Weight = { heapMb: number; rssMb: number; outsideMb: number; resources: number }

export type SoakNote = { note: 'ready'; url: string } | { note: 'weight'; weight: Weight }

// The process that is weighed: the whole bot as `npm start` makes it.
const root = path.resolve(import.meta.dirname, '../..')
const texts = createTexts(path.join(root, 'locales'))
const read = readConfig(process.env, root)
if (!read.ok) throw new Error(read.errors.join('\n'))
const { config } = read
const clock = { now: () => new Date() }
const log = pino({ level: config.logLevel, base: null }, pino.destination({ dest: 2, sync: true }))
const collect = collector()

const services = await openServices({ config, texts, clock, log })
const stopped = once(process, 'SIGTERM')
process.on('message', () => {
  tell({ note: 'weight', weight: weigh() })
})
const output = Object.assign(process.stderr, {
  write(line: string) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? []
    if (url) tell({ note: 'ready', url })
    return true
  },
})
await start({ config, texts, clock, log, services, output, stopped })
process.exit()

function weigh(): Weight {
  collect()
  collect()
  const { heapUsed, rss, external } = process.memoryUsage()
  return {
    heapMb: heapUsed / 2 ** 20,
    rssMb: rss / 2 ** 20,
    outsideMb: external / 2 ** 20,
    resources: process.getActiveResourcesInfo().length,
  }
}

function tell(note: SoakNote): void {
  process.send?.(note)
}
