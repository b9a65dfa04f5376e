import { expect, test } from 'vitest'
import { withPlay } from '../support/play.ts'

type Line = { text: string; event?: string; message?: string }

test('the log follows an event to its replies by one number, without a word or a name', async () => {
  const logged: Line[] = []
  await withPlay(
    'telegram',
    async (play) => {
      await play.link('lan', { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' })
      for (const text of ['cập nhật', 'Quý III, bí danh Hoa Sim', 'Ra mắt Tổ Hoa Sim'])
        await play.say('lan', text)
    },
    { logged },
  )
  const handled = logged.filter(({ text }) => text === 'An event was handled')
  const sent = logged.filter(({ text }) => text === 'A message was sent')
  expect(handled).toHaveLength(3)
  expect(new Set(sent.map(({ event }) => event))).toEqual(new Set(handled.map((one) => one.event)))
  expect(JSON.stringify(logged)).not.toMatch(/Hoa Sim|Rơ Châm|Ia Ly|cập nhật|Quý/)
})
