import { describe, expect, test } from 'vitest'
import { fileNameOf, fileNameWords, tidyFileName } from '../../src/domain/file-name.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

describe('what a person called a file is kept as plain words', () => {
  test.each([
    ['Kế hoạch 2026.docx', 'Kế hoạch 2026.docx'],
    ['Kế hoạch 2026.docx'.normalize('NFD'), 'Kế hoạch 2026.docx'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Lan\\Sổ.xlsx', 'Sổ.xlsx'],
    ['..\\..\\boot.ini', 'boot.ini'],
    ['.htaccess', 'htaccess'],
    ['a\0b\r\nc.pdf', 'abc.pdf'],
    ['hoa\u202Efdp.exe', 'hoafdp.exe'],
    ['a<b>:"c"|?*;d.pdf', 'a b c d.pdf'],
    ['  Sổ   tay . ', 'Sổ tay'],
    ['CON', '_CON'],
    ['nul.pdf', '_nul.pdf'],
    ['com1.docx', '_com1.docx'],
    ['Công văn.pdf', 'Công văn.pdf'],
  ])('%j → %s', (sent, kept) => {
    expect(tidyFileName(sent)).toBe(kept)
  })

  test.each([undefined, '', '..', '../', '\u202E', ' . '])('of %j nothing is left', (sent) => {
    expect(tidyFileName(sent)).toBeUndefined()
  })

  test('a long name is cut before its ending, and no letter in two', () => {
    expect(tidyFileName(`${'a'.repeat(300)}.docx`)).toBe(`${'a'.repeat(95)}.docx`)
    expect(tidyFileName(`a${'👍'.repeat(150)}.pdf`)).toBe(`a${'👍'.repeat(47)}.pdf`)
  })
})

test('of an endless name only the end is looked at, however often', () => {
  expect(fileNameWords(`Mật${'a'.repeat(1000)}`)).toBe('a'.repeat(1000))
  expect(tidyFileName(`Mật${'a'.repeat(995)}.docx`)).toBe(`${'a'.repeat(95)}.docx`)
  expect(tidyFileName(`a${'. '.repeat(1_000_000)}a`)).toBe('a')
})

test.each([
  ['Mật.docx', 'Mật'],
  ['Số 12.2026', 'Số 12.2026'],
  ['Sổ', 'Sổ'],
])('the words of %s are %s', (sent, words) => {
  expect(fileNameWords(sent)).toBe(words)
})

describe('the ending tells what a file is, whatever it was called', () => {
  test.each([
    ['Kế hoạch.docx', word, 'Kế hoạch.docx'],
    ['Kế hoạch.pdf', word, 'Kế hoạch.docx'],
    ['anh.exe', 'application/pdf', 'anh.pdf'],
    ['Số 12.2026', 'application/pdf', 'Số 12.2026.pdf'],
    ['Sổ', 'application/vnd.ms-excel', 'Sổ.xls'],
    ['Cổng.PNG', 'image/jpeg', 'Cổng.jpg'],
    ['.pdf', 'application/pdf', 'tai-lieu.pdf'],
    [undefined, 'application/msword', 'tai-lieu.doc'],
    [undefined, 'image/png', 'anh.png'],
    ['a'.repeat(100), word, `${'a'.repeat(95)}.docx`],
  ])('%s of %s → %s', (name, type, shown) => {
    expect(fileNameOf({ name, type })).toBe(shown)
  })
})
