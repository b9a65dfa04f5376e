import { syncBuiltinESMExports } from 'node:module'
import crypto from 'node:crypto'
import { createChance } from './kill-chance.ts'

/**
 * Takes the randomness of this process away from it: ids and codes are the same for the same seed.
 * `throw_` starts it anew.
 */
export function takeOverDice() {
  let chance = createChance(0)
  const fill = <T extends ArrayBufferView>(view: T): T => {
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = chance.whole(0, 255)
    return view
  }
  const randomBytes = (size: number) => fill(Buffer.alloc(size))
  const randomUUID = () => {
    const hex = randomBytes(16).toString('hex')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
  }
  Object.assign(crypto, { randomBytes, randomUUID, randomFillSync: fill })
  Object.defineProperty(globalThis.crypto, 'getRandomValues', { value: fill })
  Object.defineProperty(globalThis.crypto, 'randomUUID', { value: randomUUID })
  syncBuiltinESMExports()
  Math.random = () => chance.whole(0, 2 ** 30) / 2 ** 30

  return {
    begin(seed: number): void {
      chance = createChance(seed, 'dice')
    },
  }
}
