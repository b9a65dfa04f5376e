import { expect, test } from 'vitest'
import { remembered } from '../../src/text/remembered.ts'

test('what is made of a word is made once, and every word has its own', () => {
  const made: string[] = []
  const show = remembered((word: string) => {
    made.push(word)
    return { word }
  })
  expect(show('vi')).toBe(show('vi'))
  expect(show('en').word).toBe('en')
  expect(made).toEqual(['vi', 'en'])
})
