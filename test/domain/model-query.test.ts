import { expect, test } from 'vitest'
import { allModels, readModelQuery, toModelQuery } from '../../src/domain/model-query.ts'
import type { Unit } from '../../src/domain/units.ts'
import { readSeed } from '../../src/storage/seed.ts'
import { readTerms } from '../../src/storage/terms.ts'

const units: Unit[] = readSeed().units.map((unit) => ({
  id: unit.code,
  validFrom: undefined,
  validTo: undefined,
  ...unit,
  isExample: unit.isExample ?? false,
}))

const read = (text: string) =>
  readModelQuery(text, { terms: readTerms(), units, day: '2026-11-22' })

/** Only what was understood, units by their codes. */
const understood = (text: string) => {
  const { units: named, isOwn, page, ...rest } = read(text)
  return Object.fromEntries(
    Object.entries({
      ...rest,
      units: named.map(({ code }) => code).join(' '),
      isOwn,
      page: page === 1 ? undefined : page,
    }).filter(([, value]) => value !== undefined && value !== '' && value !== false),
  )
}

test.each([
  ['', {}],
  ['rau sạch', { text: 'rau sạch' }],
  ['tìm mô hình rau sạch', { text: 'rau sạch' }],
  // Years.
  ['rau sạch năm 2025', { text: 'rau sạch', year: 2025 }],
  ['2019 rau sạch', { text: 'rau sạch', year: 2019 }],
  ['năm nay', { year: 2026 }],
  ['nam ngoai', { year: 2025 }],
  ['2016', { text: '2016' }],
  // Fields, in full, without marks, in short, and what only looks like one.
  ['kinh tế', { field: 'economy' }],
  ['lĩnh vực kinh te năm nay', { field: 'economy', year: 2026 }],
  ['văn hoá – xã hội', { field: 'culture' }],
  ['VH-XH 2026', { field: 'culture', year: 2026 }],
  ['ANQP', { field: 'defence' }],
  ['qp-an', { field: 'defence' }],
  ['an ninh quốc phòng', { field: 'defence' }],
  ['xây dựng hệ thống chính trị', { field: 'system' }],
  ['HTCT', { field: 'system' }],
  ['kt', { field: 'economy' }],
  ['tự quản an ninh', { text: 'tự quản an ninh' }],
  // How they stand.
  ['duy trì', { status: 'kept', year: 2026 }],
  ['nhan rong 2025', { status: 'replicated', year: 2025 }],
  ['mới', { status: 'new', year: 2026 }],
  ['moi kinh te', { status: 'new', year: 2026, field: 'economy' }],
  ['mới rau sạch', { status: 'new', year: 2026, text: 'rau sạch' }],
  ['nông thôn mới', { text: 'nông thôn mới' }],
  ['môi trường', { text: 'môi trường' }],
  ['moi truong', { text: 'moi truong' }],
  ['đã dừng', { stage: 'stopped' }],
  ['dừng năm 2025', { status: 'stopped', year: 2025 }],
  ['su dung nuoc sach', { text: 'su dung nuoc sach' }],
  ['trạng thái đang thực hiện', { stage: 'under-way' }],
  ['đăng ký', { stage: 'registered' }],
  ['đề nghị công nhận', { stage: 'proposed' }],
  ['được công nhận năm 2026', { isRecognised: true, year: 2026 }],
  ['cong nhan', { isRecognised: true }],
  ['nhà trọ công nhân', { text: 'nhà trọ công nhân' }],
  ['cong nhan khu tro', { text: 'cong nhan khu tro' }],
  // Units.
  ['của xã Ia Ly', { units: '23734' }],
  ['rau sạch của xã Ia Ly năm 2026', { units: '23734', text: 'rau sạch', year: 2026 }],
  ['đơn vị 23734', { units: '23734' }],
  ['xã Ia Ly rau sạch', { units: '23734', text: 'rau sạch' }],
  ['phuong pleiku duy tri', { units: '23575', status: 'kept', year: 2026 }],
  ['Ia Ly', { units: '23734' }],
  ['ia ly kinh tế', { units: '23734', field: 'economy' }],
  ['công nhận 2025 ia ly', { units: '23734', isRecognised: true, year: 2025 }],
  ['An Khê', { units: '23617 623' }],
  ['Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh kinh tế', { units: 'DUKCQDN', field: 'economy' }],
  ["của K'Bang", { units: '23638 625' }],
  ['rau sạch Ia Ly', { text: 'rau sạch Ia Ly' }],
  ['của phụ nữ làng Kép', { text: 'phụ nữ làng Kép' }],
  ['nhà văn hóa xã', { text: 'nhà văn hóa xã' }],
  // One's own, and the page.
  ['của tôi', { isOwn: true }],
  ['kinh tế của đơn vị tôi 2025', { isOwn: true, field: 'economy', year: 2025 }],
  ['trang 2', { page: 2 }],
  ['rau sạch, trang 3', { text: 'rau sạch', page: 3 }],
  ['trang trại', { text: 'trang trại' }],
  ['my unit, economy, year 2025, page 2', { isOwn: true, field: 'economy', year: 2025, page: 2 }],
])('“%s” means %o', (text, expected) => {
  expect(understood(text)).toEqual(expected)
})

test('a field that ended is still understood', () => {
  const terms = readTerms().map((term) => ({ ...term, validTo: '2020-12-31' }))
  expect(readModelQuery('kinh tế', { terms, units, day: '2026-11-22' }).field).toBe('economy')
})

test('what storage is asked', () => {
  expect(toModelQuery(read('rau sạch của tôi'), ['ia-ly'])).toMatchObject({
    words: ['rau', 'sach'],
    unitIds: ['ia-ly'],
  })
  expect(toModelQuery(read('của xã Ia Ly'), ['other']).aroundIds).toEqual(['23734'])
  expect(toModelQuery(allModels, ['ia-ly'])).toEqual({ words: [] })
})

test('a whole report that lands here by mistake is not gone through', () => {
  expect(read('của xã đảng ủy phường '.repeat(2000)).text.length).toBeLessThan(300)
})
