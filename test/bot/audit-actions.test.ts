import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { patternsIn } from '../../src/text/keys-source.ts'

const root = join(import.meta.dirname, '../..')

const source = ['bot', 'broadcasts', 'commands', 'server', 'storage']
  .flatMap((room) =>
    readdirSync(join(root, 'src', room))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(root, 'src', room, name), 'utf8')),
  )
  .join('\n')

const worded = patternsIn(join(root, 'locales/vi/audit.ftl'))
  .map(([key]) => key)
  .filter((key) => key.startsWith('audit-did-'))

const keyOf = (action: string) => `audit-did-${action.replaceAll('.', '-')}`

/** What stands behind `action:` or is handed to an `append` of a feature. */
const literal = [
  ...source.matchAll(/(?:action: ?|append\((?:ctx, )?|\? |: |note\(ctx, )'([a-z-]+\.[a-z.-]+)'/g),
].map(([, action = '']) => action)

/** Actions that are put together: “broadcast.${…}”. */
const composed = [...source.matchAll(/`([a-z]+)\.\$\{/g)].map(([, subject = '']) => subject)

test('every action that is recorded can be shown in words', () => {
  const actions = [...new Set(literal)].filter(
    // Names of files, and of what is in a Word file, look the same.
    (action) => !/\.(?:ts|document|sheet)$/.test(action),
  )
  expect(actions.length).toBeGreaterThan(45)
  expect(actions.filter((action) => !worded.includes(keyOf(action)))).toEqual([])
})

test('so can those that are put together', () => {
  const subjects = ['broadcast', 'model', 'obligation', 'period']
  expect([...new Set(composed)].sort()).toEqual(subjects)
  for (const subject of subjects)
    expect(worded.filter((key) => key.startsWith(`audit-did-${subject}-`))).not.toEqual([])
})

test('no words are kept for an action that nobody records', () => {
  const isRecorded = (key: string) =>
    literal.some((action) => keyOf(action) === key) ||
    composed.some((subject) => key.startsWith(`audit-did-${subject}-`))
  expect(worded.filter((key) => !isRecorded(key))).toEqual([])
})
