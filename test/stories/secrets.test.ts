import { describe, expect, test } from 'vitest'
import { everythingStored } from '../support/everything-stored.ts'
import { withPlay, type Play } from '../support/play.ts'
import { png } from '../support/photo.ts'

const lan = { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' } as const
const an = { name: 'Lê An', unit: 'BTGDV', role: 'admin' } as const

const textOf = (seen: { text: string }[]) => seen.map(({ text }) => text).join('\n---\n')

describe.each(['buttons', 'telegram', 'zalo'] as const)('what must not be kept (%s)', (profile) => {
  const secrets: [string, (play: Play) => Promise<{ text: string }[]>, RegExp][] = [
    ['a text', (play) => play.say('lan', 'công văn QWERTY số 5 mật'), /kênh được phép/],
    ['a number', (play) => play.say('lan', 'bà QWERTY, CCCD 064190012345'), /bỏ số CCCD/],
    ['a caption', (play) => play.photo('lan', 'Dấu TỐI MẬT của QWERTY'), /kênh được phép/],
    [
      'a form that was pasted',
      (play) => play.say('lan', '1. 12\n2. 8\n7. QWERTY theo báo cáo MẬT'),
      /kênh được phép/,
    ],
    ['a question', (play) => play.say('lan', '/hoi công văn mật QWERTY nói gì'), /kênh được phép/],
  ]

  test.each(secrets)('%s is not kept; why is said, and the form asks again', (_, send, why) =>
    withPlay(profile, async (play) => {
      await play.link('lan', lan)
      await play.say('lan', 'báo cáo')
      const told = textOf(await send(play))
      expect(told).toMatch(why)
      expect(told).toContain('(1/19)')
      expect(await everythingStored(play.database)).not.toMatch(/QWERTY|064190012345/)
      expect(textOf(await play.say('lan', '12'))).toContain('(2/19)')
    }),
  )

  test('a broadcast of the office is not kept either', () =>
    withPlay(profile, async (play) => {
      await play.link('an', an)
      await play.link('lan', lan)
      await play.say('an', '/thongbao')
      const told = textOf(await play.say('an', 'Gửi kế hoạch QWERTY (TỐI MẬT)'))
      expect(told).toContain('kênh được phép')
      expect(await everythingStored(play.database)).not.toContain('QWERTY')
    }))
})

test('the name of a file is read too', () =>
  withPlay('telegram', async (play) => {
    await play.link('lan', lan)
    await play.say('lan', 'báo cáo')
    const told = textOf(await play.document('lan', { name: 'QWERTY_MAT.png', bytes: await png(1) }))
    expect(told).toContain('kênh được phép')
    expect(told).toContain('(1/19)')
    expect(await everythingStored(play.database)).not.toContain('QWERTY')
  }))
