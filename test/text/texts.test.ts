import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { MessageKey } from '../../src/text/keys.ts'
import { createTexts } from '../../src/text/texts.ts'

const folder = mkdtempSync(join(tmpdir(), 'texts-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const files = {
  'vi/greeting.ftl': `
hello = Chào đồng chí { $name }.
    Chúc một ngày tốt lành.
only-here = Chỉ có ở đây
form = Báo cáo
    .title = Báo cáo năm { $year }
models = { $count ->
    [0] Chưa có mô hình
   *[other] { $count } mô hình
}
loop = { loop }
`,
  'vi/forms/annual-report.ftl': 'annual-report-models = Số mô hình?',
  'en/greeting.ftl': `
hello = Hello { $name }.
only-there = Only there
models = { $count ->
    [one] { $count } model
   *[other] { $count } models
}
`,
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const texts = createTexts(folder)

describe('a text', () => {
  test.each([
    ['vi', 'hello', { name: 'An' }, 'Chào đồng chí An.\nChúc một ngày tốt lành.'],
    ['en', 'hello', { name: 'An' }, 'Hello An.'],
    ['vi', 'form.title', { year: '2026' }, 'Báo cáo năm 2026'],
    ['vi', 'annual-report-models', {}, 'Số mô hình?'],
    ['vi', 'models', { count: 0 }, 'Chưa có mô hình'],
    ['en', 'models', { count: 1 }, '1 model'],
    ['en', 'models', { count: 12_000 }, '12,000 models'],
    ['vi', 'models', { count: 12_000 }, '12.000 mô hình'],
    // A year that was passed as a number.
    ['vi', 'form.title', { year: 2026 }, 'Báo cáo năm 2026'],
    // The other language stands in.
    ['en', 'only-here', {}, 'Chỉ có ở đây'],
    ['vi', 'only-there', {}, 'Only there'],
    ['vi', 'no-such-text', {}, undefined],
    ['vi', 'form.nothing', {}, undefined],
    ['vi', '', {}, undefined],
    ['vi', 'constructor', {}, undefined],
    ['vi', 'form.constructor', {}, undefined],
  ] as const)('in %s, %s with %j is %j', (locale, key, vars, text) => {
    expect(texts.find(locale, key, vars)).toBe(text)
    expect(texts.t(locale, key as MessageKey, vars)).toBe(text ?? key)
  })

  test('names the variable that was forgotten, and does not fail', () => {
    expect(texts.t('en', 'hello' as MessageKey)).toBe('Hello {$name}.')
    expect(texts.find('en', 'models')).toBe('{$count} models')
  })

  test('that refers to itself does not fail', () => {
    expect(texts.find('vi', 'loop')).toBe('{???}')
  })

  test('keeps what people typed as it is', () => {
    const name = '{ $name } { "x" } <b>\u2068'
    expect(texts.find('en', 'hello', { name })).toBe(`Hello ${name}.`)
  })
})

test('a folder without texts is an error that names the folder', () => {
  expect(() => createTexts(join(folder, 'nowhere'))).toThrow(join(folder, 'nowhere', 'vi'))
})
