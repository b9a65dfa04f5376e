import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { openWholeBot } from '../support/whole-bot.ts'

/** What the drill asks: to go on until nothing waits any more, and to say so. */
export type Order = 'finish'
export type Note = 'ready' | 'finished'

// The process that is killed: the whole bot as `npm start` makes it, whose heart beats several
// times a second besides, for a minute is longer than it lives.
const { clock, services, run } = await openWholeBot()
const { assistant, database } = services
const asked = once(process, 'SIGTERM')
let isStopping = false
const beating = beat()
// The database is closed when the last beat is over.
const stopped = asked.then(() => {
  isStopping = true
  return beating
})
process.on('message', () => void finish())
tell('ready')
await run(stopped)
process.exit()

async function beat(): Promise<void> {
  while (!isStopping) {
    await assistant.tick(clock.now())
    await pause(150)
  }
}

/** Waits until nobody is left to be reminded, and the end of every message is in the ledger. */
async function finish(): Promise<void> {
  while (await isAnythingLeft()) await pause(100)
  await assistant.messaging.idle()
  tell('finished')
}

async function isAnythingLeft(): Promise<boolean> {
  const { obligation, reminderMessage } = database.current()
  const due = await obligation.count({ where: { nextStepAt: { lte: clock.now() } } })
  // In this order: what is not due any more has been written down.
  return due > 0 || (await reminderMessage.count({ where: { status: 'queued' } })) > 0
}

function tell(note: Note): void {
  process.send?.(note)
}
