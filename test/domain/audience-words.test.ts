import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Audience, AudiencePart } from '../../src/domain/audience.ts'
import { readAudience } from '../../src/domain/audience-words.ts'
import type { Unit } from '../../src/domain/units.ts'
import { readSeed } from '../../src/storage/seed.ts'

const units: Unit[] = readSeed().units.map((unit) => ({
  id: unit.code,
  validFrom: undefined,
  validTo: undefined,
  ...unit,
  isExample: unit.isExample ?? false,
}))

const known = {
  units,
  day: '2026-11-22',
  periods: [
    { id: 'y26', label: '2026', title: 'Báo cáo năm' },
    { id: 'y25', label: '2025', title: 'Báo cáo năm' },
    { id: 'q4', label: '12/2026', title: 'Báo cáo quý' },
  ],
  broadcasts: [
    { id: 'b3', number: 3 },
    { id: 'b12', number: 12 },
  ],
  people: [
    { id: 'ha', name: 'Rơ Châm Hà' },
    { id: 'lan1', name: 'Nguyễn Thị Lan' },
    { id: 'lan2', name: 'Nguyễn Thị Lan' },
  ],
}

const short = {
  commune: 'xã',
  ward: 'phường',
  'district-committee': 'huyện',
  'direct-committee': 'trực thuộc',
  'party-group': 'đảng đoàn',
  'mass-organisation': 'đoàn thể',
  press: 'báo',
  office: 'ban',
}

const partText = (part: AudiencePart): string => {
  switch (part.by) {
    case 'everyone':
      return 'all'
    case 'kinds':
      return part.kinds.map((kind) => short[kind]).join('+')
    case 'units':
      return part.unitIds.join('+')
    case 'below':
      return `↓${part.unitId}`
    case 'owing':
      return `owing ${part.periodId}`
    case 'silent':
      return `silent ${part.broadcastId}`
    case 'recipients':
      return `to-${part.group}`
    case 'people':
      return part.personIds.join('+')
  }
}

/** “xã+phường, −23734, leader”: kinds and units, who is left out, the roles. */
const shortOf = ({ to, except, roles }: Audience): string =>
  [...to.map(partText), ...except.map((part) => `−${partText(part)}`), ...roles].join(', ')

const read = (text: string) => {
  const reading = readAudience(text, known)
  return reading.ok ? shortOf(reading.value) : reading.error.id
}

const withoutMarks = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')

const sayings: [string, string][] = [
  // Everyone.
  ['tất cả', 'all'],
  ['Gửi cho tất cả mọi người', 'all'],
  ['toàn tỉnh', 'all'],
  ['tất cả các đơn vị.', 'all'],
  ['everyone', 'all'],
  // Kinds.
  ['các xã', 'xã'],
  ['xã, phường', 'xã+phường'],
  ['các xã và phường', 'xã+phường'],
  ['tất cả các xã, phường', 'xã+phường'],
  ['đảng ủy các xã, phường', 'xã+phường'],
  ['cấp xã', 'xã'],
  ['huyện ủy, thị ủy, thành ủy', 'huyện'],
  ['các huyện, thị xã, thành phố', 'huyện'],
  ['đảng ủy trực thuộc Tỉnh ủy', 'trực thuộc'],
  ['đảng đoàn, ban cán sự đảng', 'đảng đoàn'],
  ['mặt trận và các đoàn thể', 'đoàn thể'],
  ['các đoàn thể chính trị - xã hội tỉnh', 'đoàn thể'],
  ['báo, đài', 'báo'],
  ['báo chí', 'báo'],
  ['cán bộ của Ban', 'ban'],
  ['communes and wards', 'xã+phường'],
  // Units.
  ['xã Ia Ly', '23734'],
  ['Đảng ủy xã Ia Ly', '23734'],
  ['23734', '23734'],
  ['gửi đến xã Ia Ly, phường Pleiku', '23734+23575'],
  ['Ia Ly và Pleiku', '23734+23575'],
  ['Ban Tuyên giáo và Dân vận', 'BTGDV'],
  ['Báo và phát thanh, truyền hình Gia Lai, xã Ia Ly', 'BPTTH+23734'],
  ['Công an tỉnh', 'DUCA'],
  ['Đảng ủy các cơ quan Đảng tỉnh', 'DUCQD'],
  ['- xã Ia Ly\n- phường Pleiku', '23734+23575'],
  ['1. xã Ia Ly\n2. Công an tỉnh', '23734+DUCA'],
  // A unit with those below it; one that is over stands for those after it.
  ['huyện Chư Păh', '↓627'],
  ['huyện Chư Păh (cũ)', '↓627'],
  ['các xã thuộc huyện Chư Păh', '↓627'],
  ['tất cả các xã thuộc huyện Chư Păh (cũ)', '↓627'],
  ['huyện Chư Păh và các đơn vị trực thuộc', '↓627'],
  ['toàn huyện Chư Păh', '↓627'],
  ['trên địa bàn thành phố Pleiku', '↓622'],
  ['Đảng ủy UBND tỉnh và các đơn vị trực thuộc', '↓DUUBND'],
  ['units below huyện Chư Păh', '↓627'],
  // Roles.
  ['đầu mối', 'all, officer'],
  ['tất cả cán bộ đầu mối', 'all, officer'],
  ['lãnh đạo và đầu mối', 'all, leader, officer'],
  ['lãnh đạo các xã', 'xã, leader'],
  ['lãnh đạo của các xã, phường', 'xã+phường, leader'],
  ['đầu mối, lãnh đạo các huyện ủy', 'huyện, officer, leader'],
  ['lãnh đạo xã Ia Ly', '23734, leader'],
  ['các xã, chỉ lãnh đạo', 'xã, leader'],
  ['chỉ các xã', 'xã'],
  ['các xã, phường, chỉ lãnh đạo và đầu mối', 'xã+phường, leader, officer'],
  ['đầu mối và lãnh đạo các xã, các phường', 'xã+phường, officer, leader'],
  ['quản trị của Ban', 'all, admin'],
  ['những người xem', 'all, viewer'],
  ['phóng viên', 'all, press'],
  ['leaders of communes', 'xã, leader'],
  // Who owes.
  ['chưa nộp báo cáo năm 2026', 'owing y26'],
  ['chưa nộp 2026', 'owing y26'],
  ['các đơn vị chưa báo cáo năm nay', 'owing y26'],
  ['những đơn vị còn nợ báo cáo kỳ 12/2026', 'owing q4'],
  ['chưa nộp báo cáo quý', 'audience-period-which'],
  ['lãnh đạo đơn vị chưa nộp 2025', 'owing y25, leader'],
  ['who owe 2026', 'owing y26'],
  // Who is silent.
  ['chưa xác nhận thông báo số 12', 'silent b12'],
  ['những ai chưa xác nhận số 3', 'silent b3'],
  ['chưa bấm đã nhận thông báo 12', 'silent b12'],
  ['chưa xác nhận thông báo gần nhất', 'silent b12'],
  ['not acknowledged 3', 'silent b3'],
  // The lines of “Nơi nhận”.
  ['nơi nhận', 'to-advisory, to-party, to-state-and-mass'],
  ['các cơ quan chuyên trách tham mưu, giúp việc Tỉnh ủy', 'to-advisory'],
  [
    'Các đảng đoàn, ban cán sự đảng, các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy',
    'to-party',
  ],
  [
    'Các sở, ban, ngành, Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội tỉnh',
    'to-state-and-mass',
  ],
  ['sở, ban, ngành; các xã', 'to-state-and-mass, xã'],
  // People.
  ['đồng chí Rơ Châm Hà', 'ha'],
  ['xã Ia Ly, Rơ Châm Hà', '23734, ha'],
  // Exceptions.
  ['các xã trừ xã Ia Ly', 'xã, −23734'],
  ['tất cả, trừ báo đài và Ban Tuyên giáo và Dân vận', 'all, −báo, −BTGDV'],
  ['các xã, phường (trừ xã Ia Ly), huyện ủy', 'xã+phường+huyện, −23734'],
  ['các xã trừ Ia Ly; các phường trừ Pleiku', 'xã+phường, −23734+23575'],
  ['các xã trừ Ia Ly, trừ Gào', 'xã, −23734+23611'],
  ['trừ xã Ia Ly', 'all, −23734'],
  ['tất cả trừ lãnh đạo', 'all, officer, admin, viewer, press'],
  ['lãnh đạo các xã không gồm xã Ia Ly', 'xã, −23734, leader'],
  ['các xã trừ đồng chí Rơ Châm Hà', 'xã, −ha'],
  ['tất cả trừ:\n- xã Ia Ly\n- phường Pleiku', 'all, −23734+23575'],
  ['everyone except xã Ia Ly', 'all, −23734'],
]

describe('with marks', () => {
  test.each(sayings)('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('without marks', () => {
  test.each(sayings)('%s', (text, expected) => {
    expect(read(withoutMarks(text))).toBe(expected)
  })
})

describe('in letters and marks apart, all in capitals', () => {
  test.each(sayings)('%s', (text, expected) => {
    expect(read(text.toUpperCase().normalize('NFD'))).toBe(expected)
  })
})

test.each([
  [' ', { id: 'audience-empty' }],
  ['các xã, bà con', { id: 'audience-unknown', args: { name: 'bà con' } }],
  ['các xã chưa nộp', { id: 'audience-unknown', args: { name: 'các xã chưa nộp' } }],
  ['cho tôi', { id: 'audience-unknown', args: { name: 'cho tôi' } }],
  ['Nguyễn Thị Lan', { id: 'audience-people-many', args: { name: 'Nguyễn Thị Lan', count: 2 } }],
  ['các xã, lãnh đạo các phường', { id: 'audience-roles-differ' }],
  ['các xã và lãnh đạo', { id: 'audience-roles-differ' }],
  ['lãnh đạo các xã, đầu mối', { id: 'audience-roles-differ' }],
  [
    'không gửi báo chí, chỉ gửi các xã',
    { id: 'audience-unknown', args: { name: 'chỉ gửi các xã' } },
  ],
  ['lãnh đạo các xã và đầu mối các phường', { id: 'audience-roles-differ' }],
  ['tất cả trừ lãnh đạo các xã', { id: 'audience-except-role', args: { name: 'lãnh đạo các xã' } }],
  // Nobody would be left, and no role at all means everybody.
  ['lãnh đạo trừ lãnh đạo', { id: 'audience-except-role', args: { name: 'lãnh đạo' } }],
  ['các xã trừ Ia Ly, các phường trừ Pleiku', { id: 'audience-except-twice' }],
  [
    'chưa xác nhận số 99',
    { id: 'audience-broadcast-unknown', args: { name: '99', list: '12, 3' } },
  ],
  ['chưa xác nhận', { id: 'audience-broadcast-which', args: { list: '12, 3' } }],
  [
    'chưa nộp 2019',
    {
      id: 'audience-period-unknown',
      args: { list: 'Báo cáo năm 2026; Báo cáo năm 2025; Báo cáo quý 12/2026' },
    },
  ],
  ['xã '.repeat(700), { id: 'audience-long', args: { max: 2000 } }],
])('“%s” is refused with what can be typed', (text, error) => {
  expect(readAudience(text, known)).toEqual({ ok: false, error })
})

test('a part of a name that several units bear is asked for by its code', () => {
  const reading = readAudience('các xã, Chư', known)
  expect(reading).toMatchObject({ ok: false, error: { id: 'audience-unit-many' } })
})

test('whatever is typed is read or refused, and soon', () => {
  const pieces = [
    'các xã',
    'trừ',
    ',',
    ';',
    '(',
    ')',
    'và',
    'lãnh đạo',
    'chỉ',
    'Ia',
    'chưa nộp',
    '\n',
    '1.',
  ]
  const typed = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(typed, (words) => {
      const reading = readAudience(words.join(' '), known)
      if (reading.ok) expect(reading.value.to.length).toBeGreaterThan(0)
      else expect(reading.error.id).toMatch(/^audience-/)
    }),
    { seed: 7, numRuns: 100 },
  )
  const start = performance.now()
  readAudience('Ia Ly, '.repeat(280), known)
  expect(performance.now() - start).toBeLessThan(5_000)
})
