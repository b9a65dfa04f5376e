import { expect, test } from 'vitest'
import { abbreviations, longForms } from '../../src/text/abbreviations.ts'
import { ambiguous } from '../../src/text/ambiguous.ts'
import { fold } from '../../src/text/fold.ts'
import { shorthand } from '../../src/text/shorthand.ts'
import { isPossibleBare } from '../../src/text/syllables.ts'

test('no short form means one thing here and several there', () => {
  expect([...ambiguous.keys()].filter((short) => longForms.has(short))).toEqual([])
})

test('every short form is folded, and every ambiguous one has several meanings', () => {
  for (const short of [...longForms.keys(), ...ambiguous.keys()]) expect(short).toBe(fold(short))
  for (const meanings of ambiguous.values()) expect(meanings.length).toBeGreaterThan(1)
})

test('none that is read wherever it stands is a word', () => {
  expect([...longForms.keys()].filter(isPossibleBare)).toEqual([])
  // These could be words, and nobody means them so in a chat.
  expect([...shorthand.keys()].filter(isPossibleBare)).toEqual(['e', 'ko', 'nhiu'])
})

test('the folded table says the same', () => {
  expect(abbreviations.get('btvtu')).toBe('ban thuong vu tinh uy')
  expect([...abbreviations.keys()]).toEqual([...longForms.keys()])
})
