import { describe, expect, test } from 'vitest'
import { readModelPicks } from '../../src/domain/model-picks.ts'
import type { Unit } from '../../src/domain/units.ts'
import { pickable as models } from '../support/forms.ts'

const unit = (id: string, code: string, name: string): Unit => ({
  ...{ id, code, kind: 'commune', name: `Đảng ủy xã ${name}`, isExample: false },
  ...{ validFrom: undefined, validTo: undefined, aliases: [`xã ${name}`, name] },
})

const units = [
  unit('u1', '23734', 'Ia Ly'),
  unit('u2', '23737', 'Chư Păh'),
  unit('u3', '23749', 'Ia Phí'),
]

const read = (text: string, picked: number[] = []) => {
  const { ids, ...rest } = readModelPicks(text, {
    ...{ models, units, picked: picked.map((number) => `c${number}`) },
  })
  return { numbers: ids.map((id) => Number(id.slice(1))), ...rest }
}

describe('chooses', () => {
  test.each<[typed: string, numbers: number[]]>([
    ['12', [12]],
    ['số 12 và số 15', [12, 15]],
    ['mô hình 12, 15; #20', [12, 15, 20]],
    ['12 15 20', [12, 15, 20]],
    ['từ 12 đến 15', [12, 13, 15]],
    ['21-20', [20, 21]],
    ['chọn 12', [12]],
    ['thêm 12, 15', [12, 15]],
    ['12\n15.\n20', [12, 15, 20]],
    ['tất cả mô hình đề nghị', [12, 13, 20]],
    ['tat ca', [12, 13, 20]],
    ['các mô hình đang đề nghị công nhận', [12, 13, 20]],
    ['all proposed models', [12, 13, 20]],
    ['tất cả đề nghị, 15', [12, 13, 15, 20]],
    ['tất cả mô hình đề nghị trừ 13, 20', [12]],
    ['tất cả đề nghị ngoại trừ xã Ia Ly', [20]],
    ['23734', [12, 13]],
    ['xã Chư Păh', [20]],
    ['tất cả của xã Chư Păh', [15, 20, 21, 24]],
    ['hang cay to 10', [21]],
    ['Hàng cây tổ 1', [20]],
    ['Mrông Ngó', [12]],
    ['Xóa bỏ hủ tục, xây nếp sống mới', [30]],
    ['hủ tục', [30]],
  ])('“%s”', (typed, numbers) => {
    expect(read(typed)).toEqual({ numbers, unpicked: [], isRead: true })
  })

  test.each<[typed: string, numbers: number[]]>([
    ['1. Tổ tự quản an ninh làng Mrông Ngó – Đảng ủy xã Ia Ly\n2) Hàng cây tổ 1', [12, 20]],
    ['- Mô hình “Vườn rau sạch” của Đảng ủy xã Chư Păh', [24]],
    ['1\tVườn rau sạch\tĐảng ủy xã Ia Ly\tcấp tỉnh', [13]],
    ['Nước sạch làng Kép, xã Chư Păh, tỉnh Gia Lai', [15]],
    ['1\nNước sạch làng Kép\nĐảng ủy xã Chư Păh\n2\nHàng cây tổ 10\nĐảng ủy xã Chư Păh', [15, 21]],
    ['Hàng cây tổ 1, Hàng cây tổ 10 và Nước sạch làng Kép', [15, 20, 21]],
    ['✓ 12. Tổ tự quản an ninh làng…', [12]],
  ])('from the annex of a decision: %j', (typed, numbers) => {
    expect(read(typed)).toEqual({ numbers, unpicked: [], isRead: true })
  })
})

test.each<[typed: string, numbers: number[]]>([
  ['trừ 13', [12, 20]],
  ['bỏ 13, 20', [12]],
  ['xóa số 12', [13, 20]],
  ['bỏ vườn rau sạch, xã Ia Ly', [12, 20]],
  ['trừ xã Ia Ly', [20]],
  ['bỏ hết', []],
  ['Remove all', []],
  ['bỏ chọn tất cả', []],
  ['trừ 15', [12, 13, 20]],
  ['15', [12, 13, 15, 20]],
])('“%s” changes what is chosen', (typed, numbers) => {
  expect(read(typed, [12, 13, 20])).toEqual({ numbers, unpicked: [], isRead: true })
})

test.each<[typed: string, numbers: number[], unpicked: object[]]>([
  ['12, 99, 1500', [12], [{ typed: '99, 1500', why: 'unknown' }]],
  [
    '20-24',
    [20, 21, 24],
    [
      { typed: '22', why: 'stopped' },
      { typed: '23', why: 'registered' },
    ],
  ],
  ['90-95', [], [{ typed: '90-95', why: 'unknown' }]],
  ['tiếng loa an ninh', [], [{ typed: '22', why: 'stopped' }]],
  [
    'Vườn rau sạch',
    [],
    [
      {
        ...{ typed: 'Vườn rau sạch', why: 'many' },
        among: ['13 (Đảng ủy xã Ia Ly)', '24 (Đảng ủy xã Chư Păh)'],
      },
    ],
  ],
  ['xã Ia Phí', [], [{ typed: 'Đảng ủy xã Ia Phí', why: 'none-of-unit' }]],
  ['12, mô hình bay lên mặt trăng', [12], [{ typed: 'mô hình bay lên mặt trăng', why: 'unknown' }]],
  ['Hàng cây tổ 1, Vườn hoa đẹp', [20], [{ typed: 'Vườn hoa đẹp', why: 'unknown' }]],
])('“%s” names what it can not choose', (typed, numbers, unpicked) => {
  expect(read(typed)).toEqual({ numbers, unpicked, isRead: numbers.length > 0 })
})

test('what is no choice at all changes nothing', () => {
  for (const typed of ['hạn nộp báo cáo là ngày nào', 'bộ phận một cửa', '?', 'mô hình'])
    expect(read(typed, [12])).toMatchObject({ numbers: [12], isRead: false })
})

test('where nothing is proposed “tất cả” says so', () => {
  const none = models.filter(({ stage }) => stage !== 'proposed')
  const known = { models: none, units, picked: [] }
  expect(readModelPicks('tất cả', known).unpicked).toEqual([
    { typed: 'tất cả', why: 'none-proposed' },
  ])
})
