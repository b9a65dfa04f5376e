import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { isPossible, isPossibleBare, spell, syllableOf } from '../../src/text/syllables.ts'

test.each([
  ['hòa', 'hoa2', 'hoa'],
  ['hoà', 'hoa2', 'hoa'],
  ['thuỷ', 'thuy3', 'thuy'],
  ['Đảng', 'đang3', 'dang'],
  ['Đảng'.normalize('NFD'), 'đang3', 'dang'],
  ['QUYỀN', 'quyên2', 'quyen'],
  ['kỹ', 'ki4', 'ki'],
  ['kĩ', 'ki4', 'ki'],
  ['quý', 'qui1', 'qui'],
  ['tuy', 'tuy', 'tuy'],
  ['ỷ', 'y3', 'y'],
  ['y', 'y', 'y'],
  ['nhịêm', 'nhiêm5', 'nhiem'], // a tone on the wrong letter is read
  ['12', '12', '12'],
])('“%s” is compared as “%s”, bare “%s”', (word, canon, bare) => {
  expect(syllableOf(word)).toEqual({ canon, bare })
})

test('a word without end is taken apart at once', () => {
  const began = performance.now()
  for (const part of ['ch', 'qu', 'nghi', 'y', 'ắ']) syllableOf(part.repeat(50_000))
  expect(performance.now() - began).toBeLessThan(2_000)
})

test.each(['hòa', 'khóa', 'thủy', 'đảng', 'quyền', 'giữ', 'gì', 'giếng', 'nghĩa', 'quả', 'được'])(
  '“%s” is spelt as people write it',
  (word) => {
    expect(spell(syllableOf(word).canon)).toBe(word)
  },
)

test('the bare form is the folded canonical one', () => {
  const letters = fc.string({ unit: fc.constantFrom(...Array.from('aăâeêioôơuưyđnghctbmklqrsvx')) })
  fc.assert(
    fc.property(
      letters,
      fc.constantFrom('', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'),
      (word, tone) => {
        const { canon, bare } = syllableOf(word + tone)
        expect(bare).toBe(syllableOf(fold(canon.replace(/[1-5]$/, ''))).bare)
        expect(syllableOf((word + tone).normalize('NFD'))).toEqual({ canon, bare })
      },
    ),
  )
})

test.each(['nghiêng', 'khuỷu', 'giếng', 'quyết', 'oằn', 'ưu', 'yếm', 'gì', 'đoàn', 'xoong'])(
  '“%s” may be a syllable',
  (word) => {
    expect(isPossible(syllableOf(word).canon)).toBe(true)
    expect(isPossibleBare(syllableOf(word).bare)).toBe(true)
  },
)

test.each(['vậnn', 'hỏc', 'baos', 'ubnd', 'rộg', 'web', 'mucf', ''])(
  '“%s” cannot be a syllable',
  (word) => {
    expect(isPossible(syllableOf(word).canon)).toBe(false)
  },
)
