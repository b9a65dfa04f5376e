import { describe, expect, test } from 'vitest'
import { withPlay, type Play } from '../support/play.ts'

const lan = { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' } as const
const minh = { name: 'Nguyễn Văn Minh', unit: '23734', role: 'leader' } as const
const an = { name: 'Lê An', unit: 'BTGDV', role: 'admin' } as const

/** What a chat is told by the ticks of these moments. */
async function told(play: Play, chat: string, ...moments: string[]): Promise<string[]> {
  const before = play.seen(chat).length
  for (const moment of moments) {
    play.at(`${moment.replace(' ', 'T')}:00+07:00`)
    await play.assistant.tick(play.now)
    await play.assistant.messaging.idle()
    await play.assistant.tick(play.now)
    await play.assistant.messaging.idle()
  }
  return play
    .seen(chat)
    .slice(before)
    .map(({ text }) => text)
}

describe('the tick', () => {
  test('reminds an officer by the ladder, the leader once it is late, and nobody twice', () =>
    withPlay('buttons', async (play) => {
      play.at('2026-10-01T09:00:00+07:00')
      await play.link('lan', lan)
      await play.link('minh', minh)
      await play.link('an', an)
      expect(await told(play, 'lan', '2026-11-09 07:29')).toEqual([])
      expect(await told(play, 'lan', '2026-11-09 07:30')).toEqual([
        '⏰ Còn 30 ngày: Báo cáo năm 2026 của Đảng ủy xã Ia Ly, hạn hết Thứ Tư, 09/12/2026. Căn cứ: theo mẫu mục III.4 Kế hoạch 2017–2020.',
      ])
      expect(await told(play, 'lan', '2026-11-09 07:31', '2026-11-10 08:00')).toEqual([])
      expect(await told(play, 'lan', '2026-11-25 07:30')).toHaveLength(1)
      expect(await told(play, 'lan', '2026-12-04 07:30')).toEqual([
        expect.stringMatching(/^⏰ Còn 5 ngày/),
      ])
      expect(await told(play, 'lan', '2026-12-09 16:59')).toEqual([
        expect.stringMatching(/^⏰ Hôm nay là ngày cuối/),
      ])
      expect(play.seen('minh')).toEqual([])
      expect(await told(play, 'minh', '2026-12-10 07:30')).toEqual([
        expect.stringMatching(/^⏰ Quá hạn 1 ngày.*đôn đốc/),
      ])
      expect(play.seen('lan').at(-1)?.text).toMatch(/^⏰ Quá hạn 1 ngày/)
      expect(play.seen('an').at(-1)?.text).toMatch(
        /^⏰ Báo cáo năm 2026 đã hết hạn.*: 0\/1\d\d đơn vị/,
      )
    }))
})
