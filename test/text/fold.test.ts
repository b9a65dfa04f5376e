import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, tidy } from '../../src/text/fold.ts'

test.each([
  ['Đảng ủy xã Ia Ly', 'dang uy xa ia ly'],
  ['ĐẢNG UỶ XÃ IA LY', 'dang uy xa ia ly'],
  ['Đảng ủy'.normalize('NFD'), 'dang uy'],
  ['Ðức', 'duc'], // typed with an eth
  ['hóa hoá khóa khoá thủy thuỷ', 'hoa hoa khoa khoa thuy thuy'],
  ['  Dân   vận\n\tkhéo ', 'dan van kheo'],
  ['Dân\u00a0vận', 'dan van'],
  ['“Dân vận khéo”', '"dan van kheo"'],
  ['‘khéo’', "'kheo'"],
  ['2017–2020 — 2021−2025', '2017-2020 - 2021-2025'],
  ['d\u200bân\u202e vận\ufeff', 'dan van'],
  ['ƯƠNG ươ ăâêô', 'uong uo aaeo'],
  ['', ''],
])('"%s" folds to "%s"', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test.each([
  ['  Dân vận  ', 'Dân vận'],
  ['Dân vận'.normalize('NFD'), 'Dân vận'.normalize('NFC')],
  ['dòng 1\r\ndòng 2\rdòng 3\u2028dòng 4', 'dòng 1\ndòng 2\ndòng 3\ndòng 4'],
  ['1:\t12', '1: 12'],
  ['a\u0000b\u0007c', 'abc'],
  ['\u202aa\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069b', 'ab'],
  ['a\u200b\u200c\u200d\u2060\ufeffb', 'ab'],
  ['a\u200b\u0301', 'á'],
  ['nửa cặp \ud83d', 'nửa cặp'],
  ['✅ ⚠️', '✅ ⚠️'],
  ['👩\u200d👩\u200d👧 🧑🏿\u200d🚒 ❤️\u200d🔥', '👩\u200d👩\u200d👧 🧑🏿\u200d🚒 ❤️\u200d🔥'],
  ['👩\u200d 👩\u200b\u200d👧\u200da', '👩 👩👧a'],
])('%j is let in as %j', (text, tidied) => {
  expect(tidy(text)).toBe(tidied)
})

test('a text folds the same whether its letters fold one by one or, with a strange one, as a whole', () => {
  const letters = 'aĐệ Ữ\n\t\r\u0301\u0323\u00a0\u200b\u200d–“ßΣIİ…☺'
  const usual = fc.string({ unit: fc.constantFrom(...Array.from(letters)) })
  fc.assert(
    fc.property(fc.oneof(usual, fc.string({ unit: 'binary' })), (text) => {
      expect(fold(`${text}ω`)).toBe(fold(`${text}x`).replace(/x$/, 'ω'))
    }),
  )
})

test('folding or tidying twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
      expect(tidy(tidy(text))).toBe(tidy(text))
      expect(fold(tidy(text))).toBe(fold(text))
    }),
  )
})
