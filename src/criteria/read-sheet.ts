import { Worker } from 'node:worker_threads'
import { ownFile } from '../storage/own-files.ts'
import { sheetParts } from './sheet-door.ts'
import type { Sheet, WhyNoSheet } from './sheet.ts'

export type ReadSheet = { ok: true; sheet: Sheet } | { ok: false; reason: WhyNoSheet }

/** What opening a workbook may cost: an update of a chat has ten seconds for all it does. */
const mostMs = 8_000
const mostMemory = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }

/**
 * Makes what reads the sheet of an .xlsx in a thread of its own: no formula is reckoned, no other
 * file is opened. One after the other: each may take as much memory as all the rest.
 */
export function createReadSheet({ withinMs = mostMs } = {}): (
  bytes: Uint8Array,
) => Promise<ReadSheet> {
  let last: Promise<unknown> = Promise.resolve()

  return async (bytes) => {
    const parts = sheetParts(bytes)
    if (typeof parts === 'string') return { ok: false, reason: parts }
    const read = last.then(() => inThread({ bytes, parts }, withinMs))
    // A thread that can not be had is told to whoever asked; the next one tries anew.
    last = read.catch(() => undefined)
    return read
  }
}

function inThread(workerData: object, withinMs: number): Promise<ReadSheet> {
  const thread = new Worker(ownFile('src/criteria/sheet-worker.js'), {
    ...{ workerData, resourceLimits: mostMemory, env: {}, execArgv: [] },
  })
  return new Promise<ReadSheet>((settle) => {
    const end = (read: ReadSheet) => {
      clearTimeout(timer)
      void thread.terminate()
      settle(read)
    }
    const timer = setTimeout(end, withinMs, { ok: false, reason: 'too-heavy' })
    thread.once('message', end)
    thread.once('error', (error) => {
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      end({ ok: false, reason: isMemory ? 'too-heavy' : 'damaged' })
    })
    thread.once('exit', () => {
      end({ ok: false, reason: 'damaged' })
    })
  })
}
