import { once } from 'node:events'
import { collector } from '../bench/measure.ts'
import { openWholeBot } from '../support/whole-bot.ts'
import '../support/no-flood-limit.ts'

/** What the process holds once nobody holds on to what is over. */
export type Weight = { heapMb: number; rssMb: number; outsideMb: number; resources: number }

export type SoakNote = { note: 'ready'; url: string } | { note: 'weight'; weight: Weight }

// The process that is weighed: the whole bot as `npm start` makes it.
const collect = collector()
const { run } = await openWholeBot()
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
await run(stopped, output)
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
