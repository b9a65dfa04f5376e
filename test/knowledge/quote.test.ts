import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quoteOf } from '../../src/knowledge/quote.ts'
import { partsOf } from '../../src/knowledge/quote-parts.ts'

const text = fc
  .array(fc.constantFrom('dân', 'vận,', 'khéo;', 'mô hình', 'năm.', '“a”', '\n', 'x'.repeat(40)), {
    maxLength: 400,
  })
  .map((words) => words.join(' '))

test('every quote is a stretch of the passage, and short', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(60), (passage, at, length) => {
      const from = passage.length === 0 ? 0 : at % passage.length
      const to = Math.min(passage.length, from + length)
      const marks = [{ from, to, weight: 1, key: 'a' }]
      const quote = quoteOf({ text: passage, marks })
      expect(passage).toContain(quote.text)
      expect(quote.text.length).toBeLessThanOrEqual(680)
      if (passage.length <= 680) expect(quote.text).toBe(passage)
      for (const bold of quote.bold) {
        expect(bold.from).toBeGreaterThanOrEqual(0)
        expect(bold.to).toBeLessThanOrEqual(quote.text.length)
      }
    }),
  )
})

test('a passage that is too long is cut at the ends of its sentences, around what was asked', () => {
  const sentence = (word: string) => `${`${word} `.repeat(60).trim()}.`
  const passage = ['một', 'hai', 'tư', 'sáu bảy'].map(sentence).join(' ')
  const from = passage.indexOf('tư')
  const quote = quoteOf({ text: passage, marks: [{ from, to: from + 2, weight: 1, key: 'tư' }] })
  expect(quote).toMatchObject({ isCutBefore: false, isCutAfter: true })
  expect(quote.text).toBe(`${sentence('một')} ${sentence('hai')} ${sentence('tư')}`)
  expect(quote.text.slice(quote.bold[0]?.from, quote.bold[0]?.to)).toBe('tư')
})

test('a long sentence is cut at “;”', () => {
  const part = `${'dân vận '.repeat(30).trim()};`
  expect(partsOf([part, part, part].join(' '))).toHaveLength(3)
})

test('a passage of nothing but short sentences and words that were asked for is cut at once', () => {
  const passage = 'dân. '.repeat(4_000).trim()
  const marks = Array.from(passage.matchAll(/dân/g), ({ index }) => ({
    ...{ from: index, to: index + 3, weight: 1, key: 'dan' },
  }))
  const began = performance.now()
  expect(quoteOf({ text: passage, marks }).text).toHaveLength(679)
  expect(performance.now() - began).toBeLessThan(2_000)
})

test('what has no place to cut is cut between two letters', () => {
  const { text, isCutAfter } = quoteOf({ text: `a${'🌾'.repeat(600)}`, marks: [] })
  expect([Buffer.from(text).toString(), isCutAfter]).toEqual([`a${'🌾'.repeat(339)}`, true])
})
