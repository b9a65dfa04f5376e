import { describe, expect, test } from 'vitest'
import { withPlay, type Play } from '../support/play.ts'
import { publishSet, unitSet } from '../support/scoring.ts'

const people = {
  lan: { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' },
  minh: { name: 'Nguyễn Văn Minh', unit: '23734', role: 'leader' },
  hoa: { name: 'Trần Hoa', unit: 'DUCQD', role: 'officer' },
  an: { name: 'Lê An', unit: 'BTGDV', role: 'admin' },
  viewer: { name: 'Trần Văn', unit: 'BTGDV', role: 'viewer' },
  thu: { name: 'Phạm Thị Thu', unit: 'BPTTH', role: 'press' },
} as const

type Name = keyof typeof people

/** A sheet of Ia Ly, number 1, and the people who press buttons about it. */
const open = (names: Name[], work: (play: Play) => Promise<void>) =>
  withPlay('buttons', async (play) => {
    await publishSet(play.database, unitSet, { now: play.now })
    for (const name of names) await play.link(name, people[name])
    await press(play, 'lan', 'score:new:23734:2026')
    await play.say('lan', '1. 8\n2. đạt\n3. tất cả\n4. không')
    await play.say('lan', 'gửi')
    await work(play)
  })

const press = async (play: Play, who: Name, data: string) => {
  const said = await play.tap(who, { id: play.seen(who).at(-1)?.id ?? 1, data })
  return said.map(({ text }) => text).join('\n')
}

const sheetOf = (play: Play) => play.assistant.storage.scoreSheets.byNumber(1)

describe('the buttons of a score sheet', () => {
  test.each(['minh', 'hoa', 'viewer', 'thu'] as const)('%s can not give points by any', (who) =>
    open(['lan', who], async (play) => {
      for (const verb of ['rule:1', 'keep:1', 'file:2026'])
        expect([verb, await press(play, who, `score:${verb}`)]).toEqual([
          verb,
          expect.stringContaining('dành cho quản trị của Ban'),
        ])
      expect(await press(play, who, 'score:new:23734:2026')).toContain('Chấm điểm dành cho')
      expect(await press(play, who, 'score:again:1')).toMatch(/dành cho|Không có phiếu/)
      expect((await sheetOf(play))?.status).toBe('sent')
    }),
  )

  test('another unit and the press see nothing of it', () =>
    open(['lan', 'hoa', 'thu'], async (play) => {
      for (const who of ['hoa', 'thu'] as const)
        for (const verb of ['open', 'less', 'files'])
          expect(await press(play, who, `score:${verb}:1`)).toContain('Không có phiếu')
      expect(await press(play, 'hoa', 'score:year:2026')).toContain('dành cho quản trị của Ban')
    }))

  test('the leader reads it, and whoever looks on at the office', () =>
    open(['lan', 'minh', 'viewer'], async (play) => {
      for (const who of ['minh', 'viewer'] as const)
        expect(await press(play, who, 'score:open:1')).toContain('Đơn vị tự chấm: 38/40 điểm')
      expect(await press(play, 'viewer', 'score:year:2026')).toContain('1 phiếu')
    }))

  test('that came too late change nothing and say so', () =>
    open(['lan', 'an'], async (play) => {
      await press(play, 'lan', 'score:again:1')
      const sending = play.seen('lan').at(-1)
      await press(play, 'an', 'score:keep:1')
      await play.say('an', '9')
      await play.say('an', 'gửi')
      const send = sending?.buttons.find(({ label }) => label === 'Gửi')?.data ?? ''
      expect(await press(play, 'lan', send)).toContain('Ban đã chấm phiếu số 1')
      expect(await press(play, 'lan', 'score:again:1')).toContain('Ban đã chấm phiếu số 1')
      expect(await press(play, 'lan', send)).not.toContain('Đã gửi')
      expect(await press(play, 'an', 'score:rule:99')).toContain('Không có phiếu')
      expect((await sheetOf(play))?.marks.unit['1']?.points).toBe(800)
    }))

  test('of another set ask about the draft that is open, and let what was sent be', () =>
    withPlay('buttons', async (play) => {
      const other = { ...unitSet, title: 'Bộ tiêu chí thi đua' }
      const [one, two] = [unitSet, other].map((set) =>
        publishSet(play.database, set, { now: play.now }),
      )
      const begin = async (set: typeof one) =>
        `score:new:23734:2026:s${(await set)?.id.slice(-8) ?? ''}`
      await play.link('lan', people.lan)
      expect(await press(play, 'lan', await begin(one))).toContain(unitSet.title)
      await play.say('lan', '8')
      expect(await press(play, 'lan', await begin(two))).toContain('Đồng chí đang làm dở')
      expect(await press(play, 'lan', `${await begin(two)}:anew`)).toContain(other.title)
      await play.say('lan', '1. 8\n2. đạt\n3. tất cả\n4. không')
      await play.say('lan', 'gửi')
      expect(await press(play, 'lan', await begin(one))).toContain(other.title)
    }))

  test('points that the unit sent anew meanwhile are not ruled unseen', () =>
    open(['lan', 'an'], async (play) => {
      await press(play, 'an', 'score:keep:1')
      await play.say('an', '9')
      await press(play, 'lan', 'score:again:1')
      await play.say('lan', 'sửa 1')
      await play.say('lan', '10')
      await play.say('lan', 'gửi')
      const said = await play.say('an', 'gửi')
      expect(said.map(({ text }) => text).join()).toContain('Đơn vị vừa gửi lại phiếu số 1')
      expect((await sheetOf(play))?.status).toBe('sent')
    }))

  test('a year that is not scored now is refused', () =>
    open(['lan'], async (play) => {
      expect(await press(play, 'lan', 'score:new:23734:2024')).toContain('Năm 2024 hiện không chấm')
      expect(await press(play, 'lan', 'score:new:23735:2026')).toContain('Chấm điểm dành cho')
    }))

  test('the office takes a year as a file', () =>
    open(['lan', 'an'], async (play) => {
      await press(play, 'an', 'score:file:2026')
      const entries = await play.database.current().auditEntry.findMany()
      expect(entries.map(({ action }) => action)).toContain('score.file')
    }))

  test('many proofs come in steps, and none is left out', () =>
    open(['lan', 'an'], async (play) => {
      await press(play, 'lan', 'score:again:1')
      for (const [number, count] of [
        [1, 10],
        [2, 10],
        [3, 3],
      ] as const) {
        await play.say('lan', `sửa ${number}`)
        for (let at = 0; at < count; at += 1) await play.photo('lan', '')
        await play.say('lan', 'xong')
      }
      await play.say('lan', 'gửi')
      const first = await press(play, 'an', 'score:files:1')
      expect(first).toContain('Minh chứng của phiếu số 1: 23')
      expect(first).toContain('còn 3 ảnh, tài liệu chưa gửi')
      const second = await play.say('an', 'tiep')
      expect(second).toHaveLength(3)
    }))
})
