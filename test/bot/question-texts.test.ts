import { expect, test } from 'vitest'
import type { Words } from '../../src/bot/deadline.ts'
import { wholeText } from '../../src/bot/question-texts.ts'
import { createCalendar } from '../../src/domain/calendar.ts'
import type { OfficeQuestion } from '../../src/domain/questions.ts'
import { texts } from '../support/forms.ts'
import { at, timezone } from '../support/reporting.ts'

const now = at('2026-11-23 09:00')
const words: Words = { locale: 'vi', now, t: (key, ...vars) => texts.t('vi', key, ...vars) }

const question = (clause: string): OfficeQuestion => ({
  ...{ id: 'q', number: 12, chatKey: 'zalo:1', personId: 'p', unitId: 'u', knownId: undefined },
  ...{ text: 'Ai chấm?', key: 'ai cham', at: now, outcome: 'declined', why: 'not-found' },
  ...{ documentId: 'd', position: 0, handedOverAt: now, state: 'waiting' },
  ...{ askedBy: 'Rơ Châm Lan', unitName: 'Đảng ủy xã Ia Ly', known: undefined },
  ...{ clause: { title: 'Kế hoạch', clause }, answer: undefined, putAside: undefined },
})

test.each([
  ['III.4', 'Kế hoạch, mục III.4.'],
  ['title', 'Kế hoạch, phần mở đầu.'],
  ['Điều 5', 'Kế hoạch, Điều 5.'],
])('the office reads the clause %s as people call it', (clause, said) => {
  const place = { timezone, calendar: createCalendar() }
  expect(wholeText(words, question(clause), place)).toContain(said)
})
