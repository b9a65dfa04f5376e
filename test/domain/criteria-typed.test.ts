import { expect, test } from 'vitest'
import { seriesOf } from '../../src/domain/criteria-edit.ts'
import {
  readBands,
  readMilestones,
  readScorer,
  readScoring,
  readWay,
} from '../../src/domain/criteria-typed.ts'
import type { CriteriaSet } from '../../src/domain/criteria.ts'
import { readPoints, readTypedPoints, showPoints } from '../../src/text/points.ts'
import { criteria } from '../support/criteria.ts'

test.each([
  ['10', 1000],
  ['7,5', 750],
  ['7.25 điểm', 725],
  ['12,50đ', 1250],
  ['-1', undefined],
  ['7,555', undefined],
  ['1.000', undefined],
  ['mười', undefined],
  ['', undefined],
])('points: %s', (text, points) => {
  expect(readPoints(text)).toBe(points)
})

test.each([
  ['12,5', 1250],
  ['hai muoi', 2000],
  ['hai mươi lăm điểm', 2500],
  ['bảy điểm rưỡi', 750],
  ['hai mươi tiêu chí', undefined],
  ['nhiều', undefined],
])('points that are typed: %s', (text, points) => {
  expect(readTypedPoints(text)).toBe(points)
})

test('points are shown in whole hundredths', () => {
  expect([1000, 750, 725, 5].map((points) => showPoints(points, 'vi'))).toEqual([
    ...['10', '7,5', '7,25', '0,05'],
  ])
  expect(showPoints(750, 'en')).toBe('7.5')
})

test.each([
  ['10', { kind: 'points', maxPoints: 1000, milestones: [] }],
  ['10 điểm', { kind: 'points', maxPoints: 1000, milestones: [] }],
  ['đạt 5', { kind: 'pass', maxPoints: 500, milestones: [] }],
  ['Đạt/không đạt 5 điểm', { kind: 'pass', maxPoints: 500, milestones: [] }],
  ['pass 5 points', { kind: 'pass', maxPoints: 500, milestones: [] }],
  ['0', undefined],
  ['đạt', undefined],
  ['Có kế hoạch = nhiều', undefined],
])('scoring: %s', (text, scoring) => {
  expect(readScoring(text)).toEqual(scoring)
})

test('milestones in a line, or one below the other', () => {
  const milestones = [
    { text: 'Có kế hoạch, có phân công', points: 350 },
    { text: 'Có kiểm tra', points: 650 },
  ]
  const ways = [
    'Có kế hoạch, có phân công = 3,5, Có kiểm tra = 6,5',
    'Có kế hoạch, có phân công = 3.5; Có kiểm tra=6,5 điểm',
    'Có kế hoạch, có phân công = 3,5\nCó kiểm tra = 6,5\n',
  ]
  for (const text of ways) {
    expect(readMilestones(text)).toEqual({ ok: true, milestones })
    expect(readScoring(text)).toEqual({ kind: 'milestones', maxPoints: 1000, milestones })
  }
  expect(readMilestones('')).toEqual({ ok: true, milestones: [] })
  expect(readMilestones('Có kế hoạch = 4; Có kiểm tra')).toEqual({
    ok: false,
    piece: 'Có kiểm tra',
  })
  expect(readMilestones('= 4')).toMatchObject({ ok: false })
})

test.each([
  ['Tốt 80; Khá 65; Đạt 50', ['Tốt 8000', 'Khá 6500', 'Đạt 5000']],
  ['Tốt: từ 80 điểm\nKhá từ 65,5', ['Tốt 8000', 'Khá 6550']],
  ['Loại A = 90; Loại B ≥ 70', ['Loại A 9000', 'Loại B 7000']],
  ['Tot 80, kha 65,5, dat 50 điểm', ['Tot 8000', 'kha 6550', 'dat 5000']],
  ['Tốt; Khá', undefined],
  ['80', undefined],
])('classes: %s', (text, bands) => {
  expect(readBands(text)?.map(({ name, from }) => `${name} ${from}`)).toEqual(bands)
})

test('the words of a sheet', () => {
  expect(['Cho điểm', 'Đạt/Không đạt', 'Theo mốc', 'theo các mốc', 'Tùy'].map(readWay)).toEqual([
    ...['points', 'pass', 'milestones', 'milestones', undefined],
  ])
  expect(['Đơn vị', 'Đơn vị tự chấm', 'Ban', 'Cấp trên', 'Hội đồng'].map(readScorer)).toEqual([
    ...['unit', 'unit', 'office', 'office', undefined],
  ])
})

test('a set of the same name but for its years is the next version', () => {
  const known = { ...criteria(), id: 'a', seriesId: 's', version: 1, isExample: false }
  const set: CriteriaSet = { ...known, status: 'published', title: 'Bộ tiêu chí năm 2025' }
  const next = { about: 'model', title: 'BỘ TIÊU CHÍ NĂM 2026' } as const
  expect(seriesOf(next, [set])).toBe('s')
  expect(seriesOf({ ...next, about: 'unit' }, [set])).toBeUndefined()
  expect(seriesOf({ ...next, title: 'Bộ tiêu chí khác' }, [set])).toBeUndefined()
  expect(seriesOf(next, [{ ...set, status: 'withdrawn' }])).toBeUndefined()
  expect(seriesOf(next, [{ ...set, isExample: true }])).toBeUndefined()
})
