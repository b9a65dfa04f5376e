import { describe, expect, test } from 'vitest'
import { registerModel } from '../support/models.ts'
import { withPlay, type Play } from '../support/play.ts'

const people = {
  lan: { name: 'Rơ Châm Lan', unit: '23734', role: 'officer' },
  minh: { name: 'Nguyễn Văn Minh', unit: '23734', role: 'leader' },
  hoa: { name: 'Trần Hoa', unit: 'DUCQD', role: 'officer' },
  an: { name: 'Lê An', unit: 'BTGDV', role: 'admin' },
  viewer: { name: 'Trần Văn', unit: 'BTGDV', role: 'viewer' },
  thu: { name: 'Phạm Thị Thu', unit: 'BPTTH', role: 'press' },
} as const

type Name = keyof typeof people

/** A model of Ia Ly, number 1, and the people who press buttons about it. */
const open = (names: Name[], work: (play: Play, id: string) => Promise<void>) =>
  withPlay('buttons', async (play) => {
    for (const name of names) await play.link(name, people[name])
    const unit = await play.assistant.storage.units.byCode('23734')
    const { id } = await registerModel(play.database, { unitId: unit?.id ?? '' })
    await work(play, id)
  })

const press = async (play: Play, who: Name, data: string) => {
  const said = await play.tap(who, { id: play.seen(who).at(-1)?.id ?? 1, data })
  return said.map(({ text }) => text).join('\n')
}

const ofUnit = ['update', 'status', 'origin', 'change', 'propose', 'withdraw']
const ofOffice = ['recognise', 'return']

describe('the buttons of a model', () => {
  test.each(['minh', 'hoa', 'viewer'] as const)('%s can not write by any of them', (who) =>
    open([who], async (play, id) => {
      await play.say(who, '/mohinh 1')
      for (const verb of ofUnit)
        expect([verb, await press(play, who, `model:${verb}:1`)]).toEqual([
          verb,
          expect.stringContaining('dành cho cán bộ đầu mối'),
        ])
      for (const verb of ofOffice)
        expect(await press(play, who, `model:${verb}:1`)).toContain('dành cho Ban')
      expect(await play.assistant.storage.models.byId(id)).toMatchObject({ stage: 'under-way' })
    }),
  )

  test('the press sees nothing of a model that is not recognised, whatever it presses', () =>
    open(['thu'], async (play) => {
      await play.say('thu', '/mohinh 1')
      for (const verb of [...ofUnit, ...ofOffice, 'open', 'story', 'copy', 'article', 'articles'])
        expect([verb, await press(play, 'thu', `model:${verb}:1`)]).not.toEqual([
          verb,
          expect.stringContaining('Mrông Ngó'),
        ])
    }))

  test('a stranger gets the greeting, and nothing of the model', () =>
    open([], async (play) => {
      const said = await play.tap('hoa', { id: 1, data: 'model:open:1' })
      expect(said.map(({ text }) => text).join()).not.toContain('Mrông Ngó')
    }))

  test('that came too late change nothing and say so', () =>
    open(['lan', 'an'], async (play, id) => {
      await play.say('lan', '/mohinh 1')
      expect(await press(play, 'lan', 'model:withdraw:1')).toContain('không còn làm được')
      expect(await press(play, 'an', 'model:return:1')).toContain('không còn làm được')
      await press(play, 'lan', 'model:propose:1')
      expect(await press(play, 'lan', 'model:propose:1')).toContain('không còn làm được')
      const { models } = play.assistant.storage
      const by = { personId: null, now: play.now }
      await models.setYear({ id, year: 2026, status: 'stopped', side: 'unit', reason: 'x', ...by })
      for (const verb of ['update', 'origin', 'change'])
        expect(await press(play, 'lan', `model:${verb}:1`)).toContain('đã dừng')
      expect(await press(play, 'lan', 'model:open:99')).toContain('Không có mô hình này')
    }))

  test('a recognition begun before the proposal was withdrawn still counts once only', () =>
    open(['lan', 'an'], async (play, id) => {
      await press(play, 'lan', 'model:propose:1')
      await press(play, 'an', 'model:recognise:1')
      await play.say('an', 'cấp tỉnh')
      await play.say('an', '125-QĐ/BTGDVTU')
      await play.say('an', '20/11/2026')
      const review = play.seen('an').at(-1)
      await play.say('an', 'gửi')
      const [again] = await play.tap('an', {
        id: review?.id ?? 1,
        data: review?.buttons.find(({ label }) => label === 'Gửi')?.data ?? '',
      })
      expect(again?.text).toContain('đã cũ')
      expect((await play.assistant.storage.models.byId(id))?.recognitions).toHaveLength(1)
    }))

  test('a draft about another model makes room only when that is wished', () =>
    open(['lan'], async (play) => {
      const unit = await play.assistant.storage.units.byCode('23734')
      await registerModel(play.database, { unitId: unit?.id ?? '', name: 'Vườn rau sạch' })
      await press(play, 'lan', 'model:update:1')
      await play.say('lan', 'Thêm 2 tổ')
      const asked = await play.tap('lan', { id: 1, data: 'model:update:2' })
      expect(asked[0]?.text).toContain('Tổ tự quản an ninh')
      const anew = asked[0]?.buttons.find(({ data }) => data.endsWith(':anew'))
      expect(anew).toBeDefined()
      const begun = await press(play, 'lan', anew?.data ?? '')
      expect(begun).toContain('Vườn rau sạch')
      expect(begun).toContain('(1/8)')
    }))

  test('fit into what a platform carries', () => {
    const code = 'DUKCQDN'
    const all = [`model:new:${code}:999999999:anew`, 'model:recognise:999999999:anew']
    for (const data of all) expect(data.length).toBeLessThanOrEqual(64)
  })
})
