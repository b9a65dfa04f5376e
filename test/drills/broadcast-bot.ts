import { once } from 'node:events'
import type { BroadcastStatus, RecipientCounts } from '../../src/domain/broadcasts.ts'
import { collector } from '../bench/measure.ts'
import { openWholeBot } from '../support/whole-bot.ts'
import '../support/no-flood-limit.ts'

/** What an office does with its broadcast. */
export type Order =
  | { do: 'freeze'; text: string; doubts: 'hold' | 'again' }
  | { do: 'start' | 'pause' | 'resume' | 'cancel' | 'look' | 'collect'; id: string }
  | { do: 'rate'; id: string; perMinute: number | undefined }

/** What comes of it: where the broadcast stands, how long it took, and what the process holds. */
export type State = {
  id: string
  status: BroadcastStatus
  counts: RecipientCounts
  ms: number
  heapMb: number
  rssMb: number
}

export type Note = { note: 'ready' } | { note: 'done'; order: number; state: State }

// The process that is measured, or killed: the whole bot as `npm start` makes it.
const { clock, services, run } = await openWholeBot()
const { storage, broadcasting } = services.assistant
const stopped = once(process, 'SIGTERM')
process.on('message', (message: { order: number } & Order) => void obey(message))
tell({ note: 'ready' })
await run(stopped)
process.exit()

async function obey({ order, ...what }: { order: number } & Order): Promise<void> {
  const begun = performance.now()
  const id = await perform(what)
  const ms = performance.now() - begun
  const { broadcasts, broadcastRecipients: recipients } = storage
  const status = (await broadcasts.byId(id))?.status ?? 'draft'
  const memory = process.memoryUsage()
  const [heapMb, rssMb] = [memory.heapUsed / 2 ** 20, memory.rss / 2 ** 20]
  const counts = await recipients.counts(id)
  tell({ note: 'done', order, state: { id, status, counts, ms, heapMb, rssMb } })
}

async function perform(order: Order): Promise<string> {
  const by = { personId: undefined, now: clock.now() }
  switch (order.do) {
    case 'freeze': {
      const broadcast = await storage.broadcasts.create({
        contents: { vi: order.text, files: [] },
        audience: { to: [{ by: 'everyone' }], except: [], roles: [] },
        ...{ isUrgent: true, doubts: order.doubts, createdById: undefined, now: by.now },
      })
      await storage.broadcastRecipients.freeze(broadcast, { now: by.now })
      return broadcast.id
    }
    case 'start':
      await broadcasting.start(order, by)
      break
    case 'pause':
    case 'resume':
    case 'cancel':
      await broadcasting[order.do](order.id, by)
      break
    case 'rate':
      await broadcasting.setRate(order.id, order.perMinute, by)
      break
    case 'collect':
      collector()()
  }
  return order.id
}

function tell(note: Note): void {
  process.send?.(note)
}
