import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLeanings } from '../../src/knowledge/leanings.ts'

const ask = (at: number, text: string) => ({ at, terms: text.split(' ') })

const leanings = createLeanings(
  [
    ...[ask(0, 'nộp báo cáo ngày nào'), ask(0, 'hạn nộp báo cáo'), ask(0, 'nộp báo cáo cho ai')],
    ...[ask(1, 'ai hướng dẫn tiêu chí'), ask(1, 'tiêu chí khen là gì')],
    ask(2, 'ngày nào trời mưa'),
  ],
  3,
)()

const leanTo = (text: string) => [0, 1, 2].map(leanings(text.split(' ')))

test('a question leans to the subject whose words it has', () => {
  const [deadline = 0, criteria = 0, weather = 0] = leanTo('hạn nộp ngày nào')
  expect(deadline).toBeGreaterThan(weather)
  expect(criteria).toBe(0)
})

test('what nobody has asked with before makes it lean less', () => {
  const [known = 0] = leanTo('nộp báo cáo')
  const [strange = 0] = leanTo('nộp báo cáo quyết toán')
  expect(strange).toBeLessThan(known)
  expect(leanTo('quyết toán')).toEqual([0, 0, 0])
  expect(leanTo('')).toEqual([0, 0, 0])
})

test('nothing leans to anything by more than all of it', () => {
  const words = 'nộp báo cáo ngày nào hạn cho ai hướng dẫn tiêu chí khen là gì trời mưa vàng'
  const some = fc.array(fc.constantFrom(...words.split(' ')), { maxLength: 8 })
  fc.assert(
    fc.property(some, (terms) => {
      for (const one of leanTo(terms.join(' '))) expect(one >= 0 && one <= 1.000_001).toBe(true)
    }),
  )
})
