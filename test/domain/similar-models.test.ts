import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeIn, type Described } from '../../src/domain/similar-models.ts'
import { markedPairs } from '../bench/model-pairs.ts'
import { described, modelRows } from '../bench/model-rows.ts'
import { seeded } from '../bench/seeded.ts'
import { similarTo } from '../support/similar.ts'

const security: Described = {
  id: 'mrong',
  name: 'Tổ tự quản an ninh trật tự làng Mrông Ngó',
  place: 'làng Mrông Ngó, xã Ia Ly',
  content:
    'Mất trộm cà phê vào mùa thu hoạch, thanh niên tụ tập uống rượu đánh nhau. Mỗi xóm một tổ 5 ' +
    'người thay nhau tuần tra từ 21 giờ, có sổ giao ca; già làng gọi riêng từng cháu để khuyên. ' +
    'Cả mùa không còn mất trộm, 3 thanh niên xin vào tổ.',
}

const flowers: Described = {
  id: 'flowers',
  name: 'Tuyến đường hoa phụ nữ tự quản',
  place: 'thôn 3, xã Ia Ly',
  content:
    'Hai bên đường liên thôn cỏ mọc cao, rác đổ bừa bãi. Chi hội chia 800 mét cho 45 hộ, mỗi hộ ' +
    'trồng mười giờ và hoa giấy, sáng chủ nhật cùng quét dọn. Đường sạch, hoa nở quanh năm.',
}

/** A few that are always there, of other kinds and other places. */
const rows = modelRows({ count: 60, seed: 7 }).map(described)
const known = [security, flowers, ...rows]

const idsOf = (mine: Partial<Described>, base: Described, others = known) =>
  similarTo({ ...base, ...mine, id: 'mine' }, others).map(({ id }) => id)

describe('the same model is found when', () => {
  test.each<[string, Partial<Described>]>([
    ['nothing is changed', {}],
    [
      'it is typed without marks',
      {
        name: 'to tu quan an ninh trat tu lang mrong ngo',
        place: 'lang mrong ngo, xa ia ly',
        content: security.content.normalize('NFD').replace(/\p{M}/gu, ''),
      },
    ],
    ['its name is abbreviated', { name: 'Tổ tự quản ANTT Mrông Ngó', place: 'Mrong Ngo' }],
    ['its name is spelled with typos', { name: 'Tổ tự qản an ninh trậtt tự làg Mrông Ngó' }],
    ['its name is turned about', { name: 'Làng Mrông Ngó tự quản về an ninh, trật tự' }],
    ['its name is short', { name: 'Tự quản an ninh' }],
    [
      'its name has more',
      { name: 'Mô hình “Dân vận khéo”: tổ tự quản ANTT làng Mrông Ngó năm 2026' },
    ],
    ['its place is short', { place: 'Mrong Ngo' }],
    ['its place is told otherwise', { place: 'plei Mrông Ngó, huyện Chư Păh, tỉnh Gia Lai' }],
    ['its content is told in part', { content: 'Mỗi xóm một tổ 5 người tuần tra từ 21 giờ.' }],
    [
      'its content is told with other words',
      {
        content:
          'Tới mùa cà phê hay bị mất trộm. Các xóm lập tổ năm người thay phiên đi tuần buổi tối, ' +
          'già làng khuyên bảo lớp trẻ. Nay không còn trộm.',
      },
    ],
    ['it says nothing of its place', { place: '' }],
    ['it says nothing of what it does', { content: '' }],
    [
      'all is done to it at once',
      {
        name: 'to ANTT mrong ngo',
        place: 'Ia Ly - Mrong Ngo',
        content: 'moi xom mot to 5 nguoi tuan tra tu 21h, khong con mat trom ca phe',
      },
    ],
  ])('%s', (_, mine) => {
    expect(idsOf(mine, security)).toContain('mrong')
    // Also where it is the only one there is.
    expect(idsOf(mine, security, [security])).toEqual(['mrong'])
  })
})

describe('another model is not found when', () => {
  const elsewhere =
    'Xe tải qua lại nhiều, người lạ vào gạ mua đất. Lắp đèn, mở nhóm Zalo cho 40 hộ, mỗi tuần ' +
    'họp một lần với công an xã. Tin báo nhanh hơn.'

  test.each<[string, Partial<Described>, Described]>([
    [
      'it is of the same kind at another place',
      { name: 'Tổ tự quản an ninh trật tự', place: 'thôn Phú Hòa, xã Đak Đoa', content: elsewhere },
      security,
    ],
    [
      'it bears the same name in another commune',
      {
        place: 'tổ dân phố 9, phường Bồng Sơn',
        content: 'Bờ kè xói lở, nhiều bao rác. ' + elsewhere,
      },
      flowers,
    ],
    [
      'it is of the same kind in the next hamlet',
      {
        name: 'Tuyến đường hoa thanh niên',
        place: 'thôn 7, xã Ia Ly',
        content:
          'Lối vào trường học lầy lội, học sinh hay ngã. Đoàn viên đổ đá, trồng dừa cạn trong lốp ' +
          'xe cũ, mỗi lớp nhận chăm một đoạn. Học sinh thích đến trường.',
      },
      flowers,
    ],
    [
      'it is another one at the same place',
      {
        name: 'Vườn rau sạch của chi hội phụ nữ',
        place: 'làng Mrông Ngó, xã Ia Ly',
        content: 'Bữa ăn thiếu rau. Mười hai chị góp giống, trồng luân phiên, bán phần dư ở chợ.',
      },
      security,
    ],
    ['it says nothing but what all say', { name: 'Mô hình', place: 'xã', content: '' }, security],
    ['it says nothing at all', { name: '', place: '', content: '' }, security],
  ])('%s', (_, mine, base) => {
    const { id } = base
    expect(idsOf(mine, base)).not.toContain(id)
    expect(idsOf(mine, base, [base])).toEqual([])
  })
})

test.each([
  ['thôn 3', 'Đảng ủy xã Ia Ly', 'thôn 3, xã Ia Ly'],
  ['thôn 3, xã Ia Ly', 'Đảng ủy xã Ia Ly', 'thôn 3, xã Ia Ly'],
  ['làng Mrông Ngó', 'Huyện ủy Chư Păh', 'làng Mrông Ngó, Huyện ủy Chư Păh'],
])('"%s" of %s is "%s"', (place, unitName, whole) => {
  expect(placeIn(place, unitName)).toBe(whole)
})

test('numbers tell two hamlets apart', () => {
  const mine = { name: 'Đường hoa', content: '' }
  expect(idsOf({ ...mine, place: 'thôn 3, xã Ia Ly' }, flowers)).toContain('flowers')
  expect(idsOf({ ...mine, place: 'thôn 5, xã Ia Ly' }, flowers)).toEqual([])
})

test('the best comes first, at most five of them, itself never', () => {
  const copies = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ ...security, id }))
  const nearly = { ...security, id: 'nearly', content: 'Tuần tra ban đêm.' }
  const found = similarTo(security, [nearly, ...copies, security])
  expect(found.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(similarTo(security, [nearly, ...copies.slice(0, 2)]).map(({ id }) => id)).toEqual([
    'a',
    'b',
    'nearly',
  ])
  for (const { likeness } of found) expect(likeness).toBeCloseTo(1, 5)
})

test('the order of the others does not matter', () => {
  const models = modelRows({ count: 60, seed: 7 })
  const pairs = markedPairs({ rows: models, seed: 7, count: 28 })
  fc.assert(
    fc.property(fc.constantFrom(...pairs), fc.nat(), ({ again: mine }, seed) => {
      const shuffled = seeded(seed).some(known, known.length)
      expect(similarTo(mine, shuffled)).toEqual(similarTo(mine, known))
    }),
  )
})

test.each([
  ['one letter', 'a'.repeat(100_000)],
  ['one word', 'antt '.repeat(4_000)],
  ['marks without letters', 'a' + '\u0301'.repeat(20_000)],
  ['signs', '🌸(*[+'.repeat(4_000)],
  ['digits', '3'.repeat(20_000)],
])('a text of nothing but %s is looked at as any other', (_, text) => {
  const hostile = { id: 'hostile', name: text, place: text, content: text }
  const others = [...known, { ...hostile, id: 'other' }]
  for (const { likeness } of similarTo(hostile, others)) {
    expect(likeness).toBeGreaterThan(0)
    expect(likeness).toBeLessThanOrEqual(1.000001)
  }
  expect(similarTo({ ...security, id: 'mine' }, others)[0]?.id).toBe('mrong')
})

test.each([1, 2, 3])('of a year of models, seed %i, pairs are found and few others', (seed) => {
  const models = modelRows({ count: 1000, seed })
  const others = models.map(described)
  const pairs = markedPairs({ rows: models, seed, count: 280 })
  const found = pairs.filter(({ original, again }) =>
    similarTo(again, others).some(({ id }) => id === original),
  )
  expect(found.length / pairs.length).toBeGreaterThanOrEqual(0.95)
  const looked = others.slice(0, 500)
  const alarmed = looked.filter((mine) => similarTo(mine, others).length > 0)
  expect(alarmed.length / looked.length).toBeLessThan(0.05)
})
