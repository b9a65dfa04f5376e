import { expect, test } from 'vitest'
import { findUnits, isValidOn, type Unit } from '../../src/domain/units.ts'
import { readSeed } from '../../src/storage/seed.ts'

const units: Unit[] = readSeed().units.map((unit) => ({
  id: unit.code,
  validFrom: undefined,
  validTo: undefined,
  ...unit,
  isExample: unit.isExample ?? false,
}))

const namesOf = (found: Unit[]) => found.map(({ name }) => name)

test.each([
  ['the official code', '23734', ['Đảng ủy xã Ia Ly']],
  ['a code in small letters', 'btgdv', ['Ban Tuyên giáo và Dân vận Tỉnh ủy']],
  ['the whole name', 'Đảng ủy xã Ia Ly', ['Đảng ủy xã Ia Ly']],
  ['the whole name without marks', 'dang uy xa ia ly', ['Đảng ủy xã Ia Ly']],
  ['the name with its kind', 'xã Ia Ly', ['Đảng ủy xã Ia Ly']],
  ['the bare name', 'ia ly', ['Đảng ủy xã Ia Ly']],
  ['the bare name in one word', 'IaLy', ['Đảng ủy xã Ia Ly']],
  ['the wrong kind before a name that is one of its kind', 'phường Ia Ly', ['Đảng ủy xã Ia Ly']],
  ['the other place of the tone', 'Đảng uỷ phường Diên Hồng', ['Đảng ủy phường Diên Hồng']],
  ['the tone the dataset has', 'hòa hội', ['Đảng ủy xã Hoà Hội']],
  ['an old name of the office', 'Ban Dân vận Tỉnh uỷ', ['Ban Tuyên giáo và Dân vận Tỉnh ủy']],
  ['a district with its kind', 'huyện Chư Sê', ['Huyện ủy Chư Sê']],
  ['a district by its committee', 'huyen uy chu se', ['Huyện ủy Chư Sê']],
  ['a commune named like a district', 'xã Chư Sê', ['Đảng ủy xã Chư Sê']],
  ['an old spelling', 'TP Plei Ku', ['Thành ủy Pleiku']],
  ['a body by its short name', 'ubnd tỉnh', ['Đảng ủy UBND tỉnh']],
  ['a name that begins another', 'Ia Pa', ['Đảng ủy xã Ia Pa', 'Huyện ủy Ia Pa']],
  ['a bare name two bear', 'An Khê', ['Đảng ủy phường An Khê', 'Thị ủy An Khê']],
  ['a spelling of both', "K'Bang", ['Đảng ủy xã Kbang', 'Huyện ủy Kbang']],
  ['a beginning', 'ia kr', ['Đảng ủy xã Ia Krái', 'Đảng ủy xã Ia Krêl']],
  ['a word inside', 'ly', ['Đảng ủy xã Ia Ly']],
  ['nothing', ' ', []],
  ['one letter', 'a', []],
  ['something else', 'Hà Nội', []],
])('finds a unit by %s: %s', (_, text, expected) => {
  expect(namesOf(findUnits(text, units))).toEqual(expected)
})

test.each([
  ['2026-11-22', ['Đảng ủy phường An Khê']],
  ['2025-07-01', ['Đảng ủy phường An Khê']],
  ['2025-06-30', ['Thị ủy An Khê']],
  ['2018-12-09', ['Thị ủy An Khê']],
])('on %s An Khê is %s', (day, expected) => {
  expect(namesOf(findUnits('An Khê', units, day))).toEqual(expected)
})

test('a unit exists on its first and on its last day', () => {
  const merged = units.find(({ code }) => code === 'DUKCQDN')
  const days = ['2019-02-28', '2019-03-01', '2025-06-30', '2025-07-01']
  expect(days.map((day) => merged && isValidOn(merged, day))).toEqual([false, true, true, false])
})

test('no two units of a day are called alike', () => {
  for (const day of ['2018-12-09', '2026-12-09']) {
    for (const unit of units.filter((one) => isValidOn(one, day))) {
      expect(namesOf(findUnits(unit.name, units, day))).toEqual([unit.name])
    }
  }
})

test('the list has the 135 communes and wards, and every code once', () => {
  const ofKind = (kind: string) => units.filter((unit) => unit.kind === kind).length
  expect([ofKind('commune'), ofKind('ward')]).toEqual([110, 25])
  expect(ofKind('district-committee')).toBe(17)
  expect(ofKind('office')).toBe(1)
  expect(new Set(units.map(({ code }) => code)).size).toBe(units.length)
  expect(units.filter(({ code }) => code !== code.toUpperCase())).toEqual([])
})
