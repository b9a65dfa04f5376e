import fc from 'fast-check'
import { expect, test } from 'vitest'
import { abbreviations } from '../../src/text/abbreviations.ts'
import { fold } from '../../src/text/fold.ts'
import { trigramsOf } from '../../src/text/trigrams.ts'

const letters = ' abcdefghijklmnopqrstuvwxyz0123456789'

/** What was read, as letters again. */
const read = (text: string, most = 1000) =>
  Array.from(trigramsOf([text], most).list, (trigram) =>
    [trigram / letters.length ** 2, trigram / letters.length, trigram]
      .map((number) => letters[Math.floor(number) % letters.length])
      .join(''),
  )

/** Every trigram of a text that is folded already, once. */
const trigramsIn = (folded: string) => [
  ...new Set(Array.from(folded, (_, at) => folded.slice(at, at + 3)).slice(0, -2)),
]

test.each([
  ['Tổ tự quản làng Mrông Ngó', ' to tu quan lang mrong ngo '],
  ['Đảng ủy xã Ia Ly'.normalize('NFD'), ' dang uy xa ia ly '],
  ['ĐƯỜNG  hoa,\n“xanh – sạch”', ' duong hoa xanh sach '],
  ['Tơ\u200bTung\u0000 K’Bang', ' totung k bang '],
  ['ANTT ở TDP 3', ' an ninh trat tu o to dan pho 3 '],
  ['5 không, 3 sạch 🌸', ' 5 khong 3 sach '],
  ['', ''],
  [' — 🌸 ', ''],
])('"%s" is read as "%s"', (text, folded) => {
  expect(read(text).toSorted()).toEqual(trigramsIn(folded).toSorted())
})

test('what is Vietnamese is read as it folds', () => {
  const letter = fc.constantFrom(...Array.from('aăâeêioôơuưyđáàảãạắằẳẵặbcghklmnpqrstvx0189 '))
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 80 }), fc.boolean(), (text, isApart) => {
      const words = fold(text)
        .split(' ')
        .map((word) => abbreviations.get(word) ?? word)
      const wanted = words.join('') === '' ? '' : ` ${words.join(' ')} `
      expect(read(isApart ? text.normalize('NFD') : text).toSorted()).toEqual(
        trigramsIn(wanted).toSorted(),
      )
    }),
  )
})

test('any text is read, and no further than it should be', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, most) => {
      expect(read(text, most)).toEqual(read(text.slice(0, most)))
    }),
  )
})

test('every abbreviation is read in full, and none is a syllable of a longer one', () => {
  for (const [short, long] of abbreviations) {
    expect(short).toMatch(/^[a-z]{2,8}$/)
    expect(read(short.toUpperCase())).toEqual(trigramsIn(` ${long} `))
    expect(read(long).toSorted()).toEqual(trigramsIn(` ${long} `).toSorted())
  }
})

test('each text has its own trigrams, each once', () => {
  const { list, ends } = trigramsOf(['la la', '', 'la', 'hoa'], 100)
  expect(ends).toEqual([3, 3, 5, 8])
  expect([...list.slice(3, 5)].every((trigram) => list.slice(0, 3).includes(trigram))).toBe(true)
})
