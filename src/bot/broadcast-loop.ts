import { createBroadcasting } from '../broadcasts/broadcasting.ts'
import type { BroadcastPorts } from '../broadcasts/ports.ts'
import { within } from '../messaging/within.ts'

/** Stopping waits so long for a turn that is under way. */
const stopMs = 6_000

/** Broadcasting, begun with the bot and ended with it. */
export function createBroadcastLoop(ports: BroadcastPorts) {
  const broadcasting = createBroadcasting(ports)
  let running = Promise.resolve()
  let isStopping = false

  return {
    ...broadcasting,
    begin(): void {
      running = broadcasting.run(() => isStopping)
    },
    async end(): Promise<void> {
      isStopping = true
      broadcasting.bell.ring()
      // What is cut off here is a transaction that never was.
      await within(stopMs, running, () => undefined)
    },
  }
}
