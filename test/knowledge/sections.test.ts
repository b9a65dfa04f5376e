import { expect, test } from 'vitest'
import { readPassage } from '../../src/knowledge/read-passage.ts'
import { pointingOf } from '../../src/knowledge/sections.ts'
import { readPlan } from '../../src/knowledge/seed-plan.ts'
import { wordsOf } from '../../src/knowledge/words.ts'
import { documentOf } from './documents.ts'

const { passages: plan } = await readPlan()
const document = documentOf({ '1': 'Một điều.' })
const read = plan.map((passage, position) =>
  readPassage({ document, passage, position }, { isNewest: false }),
)

const pointedAt = (question: string, pointing: string) => {
  const pointingTo = pointingOf(wordsOf(question))
  return read.filter((each) => pointingTo(each) === pointing).map(({ passage }) => passage.clause)
}

test.each([
  ['biện pháp thứ hai là gì', ['II.2.2']],
  ['bien phap thu ba noi gi', ['II.2.3']],
  ['mục đích đầu tiên của kế hoạch', ['I.1']],
  ['biện pháp nào nói về đối thoại', []],
  ['thứ hai nộp được không', []],
])('“%s” points to %j', (question, clauses) => {
  expect(pointedAt(question, 'to-it')).toEqual(clauses)
})

test('“phần mục đích” points to a part and to none of its clauses', () => {
  const question = 'trong phần mục đích, cán bộ đối với dân thế nào'
  expect(pointedAt(question, 'to-its-part')).toEqual(['I.1', 'I.2', 'I.3', 'I.4'])
  expect(pointedAt(question, 'to-it')).toEqual([])
})
