import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { flushed } from '../../src/commands/flushed.ts'

test('what a pipe has not taken yet is waited for', async () => {
  const taken: string[] = []
  const pipe = new Writable({
    write(chunk: Buffer, _, done) {
      setImmediate(() => {
        taken.push(chunk.toString())
        done()
      })
    },
  })
  pipe.write('one line\n')
  pipe.write('and another\n')
  await flushed(pipe)
  expect(taken.join('')).toBe('one line\nand another\n')
})

test('a pipe that nobody reads any more ends the waiting', async () => {
  const pipe = new Writable({
    write(_chunk, _encoding, done) {
      done(new Error('EPIPE'))
    },
  })
  pipe.on('error', () => undefined)
  pipe.write('one line\n')
  await expect(flushed(pipe)).resolves.toBeUndefined()
})
