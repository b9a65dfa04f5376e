import type { Writable } from 'node:stream'

/** Resolves when all that was written to a stream has left, or nobody reads it any more. */
export function flushed(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      resolve()
    }
    stream.once('error', end)
    stream.write('', end)
  })
}
