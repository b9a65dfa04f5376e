import { describe, expect, test } from 'vitest'
import { createCalendar } from '../../src/domain/calendar.ts'
import { isReplaceable } from '../../src/domain/reports.ts'
import {
  answerableQuestions,
  awaitedQuestion,
  changesBetween,
  fixReminderDay,
  lastReturn,
  mayDecide,
  nextInQueue,
  openQuestions,
  queueOf,
  readReviewed,
  seenBefore,
  type Review,
  type ReviewState,
  type Waiting,
} from '../../src/domain/reviews.ts'
import { at } from '../support/reporting.ts'

const said = (kind: Review['kind'], id: string = kind): Review => ({
  ...{ id, kind, version: 1, fields: [], text: '', byId: 'an', by: 'Lê An' },
  at: at('2026-11-23 09:00'),
})

test.each<[string, ReviewState | undefined, string, number, string]>([
  ['what waits, in its last version', 'waiting', 'an', 2, 'done'],
  ['what was accepted before', 'accepted', 'an', 2, 'settled'],
  ['what was returned before', 'returned', 'an', 2, 'settled'],
  ['what nobody asked for', undefined, 'an', 2, 'settled'],
  ['a version that was replaced', 'waiting', 'an', 1, 'newer'],
  ['what one sent oneself', 'waiting', 'tu', 2, 'own'],
  ['what one sent in another version', 'waiting', 'lan', 2, 'own'],
])('deciding on %s', (_, review, byId, version, decided) => {
  const versions = [
    { version: 1, byId: 'lan' },
    { version: 2, byId: 'tu' },
  ]
  expect(mayDecide({ review, versions }, { byId, version })).toBe(decided)
})

test('a returned report is sent again after its deadline, and no other one that came in time', () => {
  const period = {
    label: '2026',
    opensAt: at('2026-01-01 00:00'),
    dueAt: at('2026-12-10 00:00'),
  }
  const sent = { reportedAt: at('2026-11-23 09:00'), period }
  const late = at('2026-12-20 09:00')
  expect(isReplaceable({ ...sent, review: 'returned' }, late)).toBe(true)
  expect(isReplaceable({ ...sent, review: 'waiting' }, late)).toBe(false)
  expect(isReplaceable({ ...sent, review: 'accepted' }, late)).toBe(false)
})

test.each<[version: number, decided: [Review['kind'], number][], before: number]>([
  [1, [], 0],
  [3, [], 2],
  [4, [['returned', 1]], 1],
  [
    4,
    [
      ['returned', 1],
      ['accepted', 2],
      ['asked', 3],
    ],
    2,
  ],
  // What was decided on the version itself says nothing of what was seen before it.
  [
    2,
    [
      ['accepted', 1],
      ['returned', 2],
    ],
    1,
  ],
  [2, [['returned', 2]], 1],
])('version %i after %j is held against version %i', (version, decided, before) => {
  const reviews = decided.map(([kind, of]) => ({ ...said(kind), version: of }))
  expect(seenBefore(reviews, version)).toBe(before)
})

describe('what the office and a unit said', () => {
  test('an answer is one to all questions before it', () => {
    const [first, second] = [said('asked', '1'), said('asked', '2')]
    expect(answerableQuestions([first, said('returned'), second])).toEqual([first, second])
    expect(answerableQuestions([first, said('answered'), second])).toEqual([second])
    expect(answerableQuestions([first, second, said('answered')])).toEqual([])
  })

  test.each(['answered', 'accepted', 'returned'] as const)(
    'a question is open until something is %s',
    (kind) => {
      const [first, second] = [said('asked', '1'), said('asked', '2')]
      expect(openQuestions([first, second])).toEqual([first, second])
      expect(openQuestions([first, said(kind), second])).toEqual([second])
      expect(openQuestions([first, second, said(kind)])).toEqual([])
    },
  )

  test('a question about a model is open until the model is recognised', () => {
    const asked = said('asked')
    expect(openQuestions([asked], at('2026-11-23 08:59'))).toEqual([asked])
    expect(openQuestions([asked], at('2026-11-23 09:01'))).toEqual([])
  })

  test('a question is waited for until something is said or decided after it, for a week', () => {
    const asked = said('asked')
    expect(awaitedQuestion([said('returned'), asked], at('2026-11-30 09:00'))).toBe(asked)
    expect(awaitedQuestion([asked], at('2026-11-30 09:01'))).toBeUndefined()
    for (const kind of ['answered', 'accepted', 'returned'] as const)
      expect(awaitedQuestion([asked, said(kind)], asked.at)).toBeUndefined()
    expect(awaitedQuestion([], asked.at)).toBeUndefined()
  })

  test('what was returned last counts', () => {
    const [first, second] = [said('returned', '1'), said('returned', '2')]
    expect(lastReturn([first, second, said('asked')])).toBe(second)
    expect(lastReturn([said('asked')])).toBeUndefined()
  })
})

describe('what changed from one version to the next', () => {
  const answer = (key: string, value: string, attachments?: string[]) => ({
    ...{ key, label: key.toUpperCase(), value },
    ...(attachments && { attachments }),
  })

  test('is what is other, new or gone, in the order of the answers', () => {
    const before = [answer('a', '1'), answer('b', '2'), answer('c', '3')]
    const after = [answer('a', '1'), answer('c', '4'), answer('d', '5')]
    expect(changesBetween(before, after)).toEqual([
      { key: 'c', label: 'C', before: '3', after: '4' },
      { key: 'd', label: 'D', before: undefined, after: '5' },
      { key: 'b', label: 'B', before: '2', after: undefined },
    ])
    expect(changesBetween(before, before)).toEqual([])
  })

  test('other files are a change, also when there are as many', () => {
    const [one, other] = [answer('photos', '1 ảnh', ['x']), answer('photos', '1 ảnh', ['y'])]
    expect(changesBetween([one], [one])).toEqual([])
    expect(changesBetween([one], [other])).toHaveLength(1)
  })

  test('the first reports, which kept no keys, are told apart by their labels', () => {
    const [before, after] = ['1', '2'].map((value) => [{ label: 'A', value }])
    expect(changesBetween(before ?? [], after ?? [])).toEqual([
      { key: 'A', label: 'A', before: '1', after: '2' },
    ])
  })
})

test('the queue begins with what was sent first, and goes on behind what was looked at', () => {
  const one = (number: number, moment: string, kind: Waiting['kind'] = 'report'): Waiting => ({
    ...{ kind, number, title: '', unitName: '', version: 1, isLate: false },
    since: at(moment),
  })
  const [first, model, last] = [
    one(7, '2026-11-20 09:00'),
    one(1, '2026-11-21 09:00', 'model'),
    one(2, '2026-11-22 09:00'),
  ] as const
  const queue = queueOf([last, model, first])
  expect(queue).toEqual([first, model, last])
  expect(nextInQueue(queue, first)).toBe(model)
  expect(nextInQueue(queue, last)).toBe(first)
  expect(nextInQueue(queue, { kind: 'report', number: 99 })).toBe(first)
  expect(nextInQueue([first], first)).toBeUndefined()
})

test.each([
  ['report:12', { kind: 'report', number: 12 }],
  ['report:12:2', { kind: 'report', number: 12 }],
  ['model:3', { kind: 'model', number: 3 }],
  ['unit:3', undefined],
  ['report:x', undefined],
  [undefined, undefined],
])('%s names what is reviewed', (name, meant) => {
  expect(readReviewed(name)).toEqual(meant)
})

test.each([
  ['2026-11-23', '2026-11-26'],
  ['2026-11-25', '2026-11-30'],
  ['2026-11-28', '2026-12-02'],
])('what was returned on %s is told once more on %s', (day, told) => {
  expect(fixReminderDay(day, createCalendar())).toBe(told)
})
