import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '@fluent/syntax'
import { describe, expect, test } from 'vitest'
import { keysSource, patternsIn, variablesOf } from '../../src/text/keys-source.ts'
import { locales, textFiles } from '../../src/text/texts.ts'

const root = join(import.meta.dirname, '../..')
const folderOf = (locale: string) => join(root, 'locales', locale)

/**
 * Beginnings of keys that the code puts together at run time, as in `people-role-${role}`.
 * The wording of forms (`locales/<locale>/forms/`) is demanded by the tests of the forms.
 */
const prefixes = [
  'ask-declined-',
  'ask-example-',
  'ask-says-',
  'audience-group-',
  'audience-kind-',
  'audience-role-',
  'audit-about-',
  'audit-did-',
  'audit-why-',
  'broadcast-asks-',
  'broadcast-begin-',
  'broadcast-follows-',
  'broadcast-message-',
  'broadcast-missed-',
  'broadcast-name-',
  'broadcast-names-',
  'broadcast-outcome-',
  'broadcast-paused-',
  'broadcast-repeats-',
  'broadcast-state-',
  'broadcast-status-',
  'broadcast-steer-',
  'broadcast-unreachable-',
  'broadcast-watch-',
  'broadcast-when-',
  'broadcast-whom-',
  'channel-',
  'criteria-about-',
  'criteria-line-',
  'criteria-fault-',
  'criteria-history-',
  'criteria-item-',
  'criteria-part-',
  'criteria-refused-',
  'command-restore-',
  'decisions-kind-',
  'documents-diff-',
  'documents-history-',
  'documents-kind-',
  'documents-lost-',
  'documents-refused-',
  'documents-warning-',
  'duties-do-',
  'duties-outcome-',
  'duties-ruled-',
  'duties-state-',
  'duties-step-',
  'forms-offered-',
  'forms-word-',
  'guide-',
  'held-',
  'menu-command-',
  'models-begin-',
  'models-done-',
  'models-stage-',
  'models-status-',
  'notices-dump-why-',
  'notices-platform-',
  'office-notice-why-',
  'owe-day-',
  'owe-go-',
  'owe-settled-',
  'owe-unasked-',
  'people-go-',
  'people-language-',
  'people-role-',
  'photos-lost-',
  'photos-missing-',
  'questions-state-',
  'picks-why-',
  'recognise-left-',
  'reminder-',
  'review-state-',
  'roll-outcome-',
  'rulings-begin-',
  'rulings-done-',
  'scores-ask-',
  'scores-example-',
  'scores-less-',
  'scores-why-',
  'terms-kind-',
  'troubles-done-',
  'troubles-name-',
  'troubles-retry-',
  'troubles-what-',
]

const vietnamese = textFiles(folderOf('vi'))

test('every language has the same files', () => {
  for (const locale of locales) expect(textFiles(folderOf(locale))).toEqual(vietnamese)
})

describe.each(vietnamese)('%s', (path) => {
  test('has the same keys and variables in every language', () => {
    for (const locale of locales) expect(variablesIn(locale, path)).toEqual(variablesIn('vi', path))
  })

  test.each(locales)('has no line in %s that Fluent can not read', (locale) => {
    const { body } = parse(readFileSync(join(folderOf(locale), path), 'utf8'), {})
    expect(body.flatMap((entry) => (entry.type === 'Junk' ? [entry.content] : []))).toEqual([])
  })
})

test.each(locales)('no text of %s is given twice', (locale) => {
  const all = textFiles(folderOf(locale)).flatMap((path) =>
    patternsIn(join(folderOf(locale), path)),
  )
  const keys = all.map(([key]) => key)
  expect(keys.filter((key, at) => keys.indexOf(key) < at)).toEqual([])
})

test('keys.ts is up to date: `npm run keys` makes it', async () => {
  const source = readFileSync(join(root, 'src/text/keys.ts'), 'utf8')
  expect(source).toBe(await keysSource(folderOf('vi')))
})

test('every text is used', () => {
  const source = sources().join('\n')
  const isUsed = (key: string) =>
    ["'", '"', '`'].some((quote) => source.includes(`${quote}${key}${quote}`)) ||
    prefixes.some((prefix) => key.startsWith(prefix))
  const keys = vietnamese
    .filter((path) => !path.startsWith('forms/'))
    .flatMap((path) => patternsIn(join(folderOf('vi'), path)).map(([key]) => key))
  expect(keys.filter((key) => !isUsed(key))).toEqual([])
})

test.each(prefixes)('keys that begin with %s are still put together somewhere', (prefix) => {
  expect(sources().some((source) => source.includes(`\`${prefix}\${`))).toBe(true)
})

function variablesIn(locale: string, path: string): Record<string, string[]> {
  const paths = textFiles(folderOf(locale)).map((other) => join(folderOf(locale), other))
  const patterns = new Map(paths.flatMap(patternsIn))
  const keys = patternsIn(join(folderOf(locale), path)).map(([key]) => key)
  return Object.fromEntries(keys.sort().map((key) => [key, variablesOf(key, patterns)]))
}

function sources(): string[] {
  const folder = join(root, 'src')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') || path.startsWith('server/page/'))
    .filter((path) => path !== 'text/keys.ts' && !path.startsWith('storage/generated/'))
    .filter((path) => /\.\w+$/.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
}
