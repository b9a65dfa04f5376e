import { expect, test } from 'vitest'
import { totalLines } from '../../src/bot/broadcast-names.ts'
import type { MessageKey, Vars } from '../../src/text/keys.ts'
import { texts } from '../support/forms.ts'

const words = {
  locale: 'vi' as const,
  t: <K extends MessageKey>(key: K, ...vars: Vars<K>) => texts.t('vi', key, ...vars),
}

const questions = [
  { kind: 'number', ask: 'Đi mấy người?' },
  { kind: 'yes-no', ask: 'Có dự không?' },
  { kind: 'text', ask: 'Ý kiến?' },
] as never

const reply = (unitId: string, minute: number, [people, comes]: [number, string]) => ({
  unitId,
  at: new Date(Date.UTC(2026, 10, 23, 2, minute)),
  answers: { q1: people },
  shown: [
    { label: 'Đi mấy người?', value: `${people}` },
    { label: 'Có dự không?', value: comes },
  ],
})

test('where two people of one unit answered, the totals say so, and what the units said last', () => {
  const replies = [
    reply('ia-ly', 5, [3, 'Có']),
    reply('ia-ly', 1, [4, 'Không']),
    reply('chu-pah', 2, [2, 'Có']),
  ]
  expect(totalLines(words, { questions }, replies)).toEqual([
    '3 đồng chí của 2 đơn vị trả lời; số dưới đây cộng theo từng đồng chí.',
    '1. Đi mấy người? Tổng: 9',
    '   Chỉ tính câu trả lời sau cùng của mỗi đơn vị: Tổng: 5',
    '2. Có dự không? Có: 2, Không: 1',
    '   Chỉ tính câu trả lời sau cùng của mỗi đơn vị: Có: 2',
  ])
})

test('where each unit answered once, the totals stand alone', () => {
  const replies = [reply('ia-ly', 5, [3, 'Có']), reply('chu-pah', 2, [2, 'Có'])]
  expect(totalLines(words, { questions }, replies)).toEqual([
    '1. Đi mấy người? Tổng: 5',
    '2. Có dự không? Có: 2',
  ])
})

test('where only words were asked for, nothing is said of totals', () => {
  const onlyWords = [{ kind: 'text', ask: 'Ý kiến?' }] as never
  const replies = [reply('ia-ly', 5, [3, 'Có']), reply('ia-ly', 1, [4, 'Không'])]
  expect(totalLines(words, { questions: onlyWords }, replies)).toEqual([])
})
