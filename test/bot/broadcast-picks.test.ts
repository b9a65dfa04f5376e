import { expect, test } from 'vitest'
import { pickedChange, questionMark } from '../../src/bot/broadcast-picks.ts'
import type { Broadcast, BroadcastQuestion } from '../../src/domain/broadcasts.ts'

const questions: BroadcastQuestion[] = [
  { kind: 'yes-no', ask: 'Đồng chí có dự không?' },
  { kind: 'number', ask: 'Đi mấy người?' },
]

const draft = {
  contents: { vi: 'Mời họp.', en: 'Come.', files: [] },
  audience: { to: [{ by: 'everyone' }], except: [], roles: ['leader'] },
  isUrgent: true,
  doubts: 'again',
  questions,
} as unknown as Broadcast

test.each([
  ['urgent', 'on', { isUrgent: true }],
  ['urgent', 'off', { isUrgent: false }],
  ['doubts', 'again', { doubts: 'again' }],
  ['ack', 'none', { wantsAck: false, remindDays: undefined }],
  ['ack', '0', { wantsAck: true, remindDays: undefined }],
  ['ack', '3', { wantsAck: true, remindDays: 3 }],
  ['english', 'none', { contents: { vi: 'Mời họp.', files: [] } }],
  ['when', 'now', { sendAt: undefined, repeats: undefined }],
  ['when', 'weekly', { repeats: 'weekly' }],
  ['who', 'officer', { audience: { ...draft.audience, roles: ['officer'] } }],
  ['who', 'all', { audience: { ...draft.audience, roles: [] } }],
])('“%s %s” does what stands on it, however often it is tapped', (verb, picked, change) => {
  expect(pickedChange(draft, verb, picked)).toEqual(change)
})

test.each([
  ['urgent', ''],
  ['doubts', 'maybe'],
  ['ack', '400'],
  ['ack', 'x'],
  ['ask', '0'],
  ['english', 'x'],
  ['when', 'hourly'],
  ['who', ''],
  ['who', 'admin'],
  ['words', 'x'],
])('“%s %s” is on no button, and changes nothing', (verb, picked) => {
  expect(pickedChange(draft, verb, picked)).toBeUndefined()
})

test('a question is taken out by what it asks, also from an old screen', () => {
  const [first, second] = questions.map(questionMark)
  expect(pickedChange(draft, 'ask', first ?? '')).toEqual({ questions: [questions[1]] })
  const left = { ...draft, questions: [questions[1]] } as Broadcast
  expect(pickedChange(left, 'ask', first ?? '')).toBeUndefined()
  expect(pickedChange(left, 'ask', second ?? '')).toEqual({ questions: [] })
})
