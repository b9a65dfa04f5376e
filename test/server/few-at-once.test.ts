import { setImmediate as turn } from 'node:timers/promises'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { fewAtOnce } from '../../src/server/few-at-once.ts'

test('the third of two waits until one leaves, and an error leaves too', async () => {
  const inside: (() => void)[] = []
  const app = new Hono()
  app.onError((_, c) => c.text('failed', 500))
  app.post('/:how', fewAtOnce(2), async (c) => {
    await new Promise<void>((leave) => inside.push(leave))
    if (c.req.param('how') === 'badly') throw new Error('for the test')
    return c.text('well')
  })
  const send = (how: string) => app.request(`/${how}`, { method: 'POST' })

  const [first, second, third, fourth] = ['badly', 'well', 'well', 'well'].map(send)
  for (let turns = 0; turns < 20; turns++) await turn()
  expect(inside).toHaveLength(2)

  inside[0]?.()
  expect((await first)?.status).toBe(500)
  for (let turns = 0; turns < 20; turns++) await turn()
  expect(inside).toHaveLength(3)

  inside[1]?.()
  inside[2]?.()
  expect([(await second)?.status, (await third)?.status]).toEqual([200, 200])
  for (let turns = 0; turns < 20; turns++) await turn()
  inside[3]?.()
  expect((await fourth)?.status).toBe(200)
})
