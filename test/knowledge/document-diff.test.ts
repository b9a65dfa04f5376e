import { expect, test } from 'vitest'
import type { Document } from '../../src/domain/documents.ts'
import { diffOf, withNotesOf } from '../../src/knowledge/document-diff.ts'
import { readFacts } from '../../src/knowledge/facts.ts'
import { earlierVersions, versionBefore } from '../../src/knowledge/series.ts'
import { changesOf } from '../../src/knowledge/word-diff.ts'

const passages = (texts: Record<string, string>) =>
  Object.entries(texts).map(([clause, text]) => ({
    ...{ clause, text, headings: [], note: undefined, asks: [] },
  }))

test('tells what was added, changed, renumbered and removed, and counts the rest', () => {
  const before = passages({ 'I.1': 'Một.', 'I.2': 'Hai.', 'I.3': 'Ba.', 'II.1': 'Bốn.' })
  const after = passages({ 'I.1': 'Một.', 'I.2': 'Mới.', 'I.3': 'Hai.', 'I.4': 'Ba cũ sửa.' })
  expect(diffOf(before, after)).toEqual({
    changes: [
      { is: 'changed', clause: 'I.2', before: 'Hai.', after: 'Mới.' },
      { is: 'moved', clause: 'I.3', from: 'I.2' },
      { is: 'added', clause: 'I.4', text: 'Ba cũ sửa.' },
      // “Hai.” stands in its place.
      { is: 'removed', clause: 'I.3', text: 'Ba.' },
      { is: 'removed', clause: 'II.1', text: 'Bốn.' },
    ],
    unchanged: 1,
  })
  expect(diffOf(before, before)).toEqual({ changes: [], unchanged: 4 })
})

test('a clause that stays where it is has not moved, however it is laid out', () => {
  const before = passages({ '1': 'Một  việc.', '2': 'Hai.' })
  const after = passages({ '1': 'Một việc.', '2': 'Hai.', '3': 'Một việc.', '4': 'Hai.' })
  expect(diffOf(before, after).changes.map(({ is, clause }) => [is, clause])).toEqual([
    ['added', '3'],
    ['added', '4'],
  ])
})

test('the same words go on in one place only', () => {
  const after = passages({ '2': 'Một.', '3': 'Một.' })
  expect(diffOf(passages({ '1': 'Một.' }), after).changes).toEqual([
    { is: 'moved', clause: '2', from: '1' },
    { is: 'added', clause: '3', text: 'Một.' },
  ])
})

test.each<[string, string, { lead: string; was: string; is: string }[]]>([
  [
    'gửi trước ngày 10 tháng 12 hằng năm',
    'gửi trước ngày 15 tháng 11 hằng năm',
    [
      { lead: 'gửi trước ngày', was: '10', is: '15' },
      { lead: 'tháng', was: '12', is: '11' },
    ],
  ],
  ['một hai ba', 'một hai ba bốn', [{ lead: 'một hai ba', was: '', is: 'bốn' }]],
  ['một hai', 'hai', [{ lead: '', was: 'một', is: '' }]],
  ['giống nhau', 'giống  nhau', []],
])('“%s” → “%s”', (before, after, expected) => {
  expect(changesOf(before, after)).toEqual(expected)
})

test('two long texts with nothing in common are told as a whole, at once', () => {
  const text = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ')
  expect(changesOf(text('a'), text('b'))).toHaveLength(1)
})

test('notes go on to the new version with the words they stand beside', () => {
  const before = passages({ '1': 'Một.', '2': 'Hai.' }).map((each) => ({ ...each, note: 'Chú ý' }))
  const after = withNotesOf(before, passages({ '1': 'Một sửa.', '3': 'Hai.' }))
  expect(after.map(({ clause, note }) => [clause, note])).toEqual([
    ['1', undefined],
    ['3', 'Chú ý'],
  ])
})

const facts = readFacts({
  head: [
    ...['TỈNH ỦY GIA LAI', 'BAN TUYÊN GIÁO VÀ DÂN VẬN', '*', 'Số 12-HD/BTGDVTU'],
    ...['ĐẢNG CỘNG SẢN VIỆT NAM', 'Gia Lai, ngày 05 tháng 3 năm 2026', 'HƯỚNG DẪN'],
    'công nhận mô hình “Dân vận khéo” giai đoạn 2026 - 2030',
    'Thực hiện Kế hoạch số 711-KH/BDVTW, ngày 08 tháng 3 năm 2017, Ban hướng dẫn như sau:',
  ],
  name: 'huong dan',
})

test('what a document says of itself is read at its head', () => {
  expect(facts).toEqual({
    kind: 'guidance',
    title: 'Hướng dẫn công nhận mô hình “Dân vận khéo” giai đoạn 2026 - 2030',
    number: '12-HD/BTGDVTU',
    issuer: 'BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY GIA LAI',
    issuedOn: '2026-03-05',
    validFrom: '2026-01-01',
    validTo: '2030-12-31',
    note: undefined,
  })
})

test.each([
  ['BỘ TIÊU CHÍ', 'criteria'],
  ['Tiêu chí công nhận năm 2026', 'criteria'],
  ['KẾ HOẠCH', 'plan'],
  ['Hướng dẫn tiêu chí', 'guidance'],
  ['Ghi chép', 'other'],
])('“%s” is a document of the kind %s', (title, kind) => {
  expect(readFacts({ head: [title, 'Mở đầu.'], name: 'x' }).kind).toBe(kind)
})

test.each([
  ['Số: 16/CT-TTg', '16/CT-TTg'],
  ['Số 12 - KH/TU', '12-KH/TU'],
  ['Số 05-QĐ/TU ngày 3 tháng 2', '05-QĐ/TU'],
  ['Số      -KH/TU', undefined],
])('“%s” bears the number %s', (line, number) => {
  expect(readFacts({ head: [line, 'KẾ HOẠCH'], name: 'x' }).number).toBe(number)
})

test('a document that says nothing of itself has the name of its file', () => {
  expect(readFacts({ head: ['Căn cứ vào tình hình:'], name: 'Chấm điểm' })).toMatchObject({
    ...{ title: 'Chấm điểm', number: undefined, issuedOn: undefined, validFrom: undefined },
  })
})

const document = (parts: Partial<Document>): Document => ({
  ...facts,
  ...{ id: 'a', seriesId: 'a', version: 1, status: 'published' },
  ...parts,
})

test('an earlier version bears the same number, or nearly the same title', () => {
  const same = document({ id: 'b', seriesId: 'b', title: 'Khác hẳn' })
  const like = document({ id: 'c', seriesId: 'c', number: '9-HD/BDVTU' })
  const draft = document({ id: 'd', seriesId: 'd', status: 'draft' })
  const other = document({ id: 'e', seriesId: 'e', number: undefined, title: 'Kế hoạch khác' })
  const found = earlierVersions(facts, [other, draft, like, same])
  expect(found.map(({ id }) => id)).toEqual(['b', 'c'])
})

test('a plan for other years, or one that is called a plan and nothing else, is another document', () => {
  const plan = { kind: 'plan', title: 'Kế hoạch phát động phong trào', number: undefined } as const
  const old = document({ ...plan, validFrom: '2017-01-01', validTo: '2020-12-31' })
  const later = { ...plan, validFrom: '2026-01-01', validTo: '2030-12-31' }
  expect(earlierVersions(later, [old])).toEqual([])
  expect(earlierVersions({ ...old, title: 'Kế hoạch' }, [old])).toEqual([])
  expect(earlierVersions(old, [old])).toEqual([old])
})

test('a new version is held against the published one, or against the last that was', () => {
  const versions = [
    document({ id: '1', version: 1, status: 'replaced' }),
    document({ id: '2', version: 2, status: 'published' }),
    document({ id: '3', version: 3, status: 'draft' }),
  ]
  expect(versionBefore({ seriesId: 'a', version: 4 }, versions)?.id).toBe('2')
  const withdrawn = versions.map((each) =>
    each.id === '2' ? { ...each, status: 'withdrawn' as const } : each,
  )
  expect(versionBefore({ seriesId: 'a', version: 4 }, withdrawn)?.id).toBe('2')
  expect(versionBefore({ seriesId: 'b', version: 1 }, versions)).toBeUndefined()
})
