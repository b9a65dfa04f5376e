import { expect, test } from 'vitest'
import { toJson } from '../../src/messaging/to-json.ts'

test.each([
  ['NUL', 'a\0b', 'a\ufffdb'],
  ['half of a pair', 'a\ud83d', 'a\ufffd'],
  ['the other half', '\ude00b', '\ufffdb'],
  ['two halves that are no pair', '\ude00\ud83d', '\ufffd\ufffd'],
  ['a whole pair', 'a😀b', 'a😀b'],
  ['a backslash before u0000', 'a\\u0000b', 'a\\u0000b'],
  ['a backslash before NUL', 'a\\\0b', 'a\\\ufffdb'],
])('%s becomes something PostgreSQL stores', (_, text, stored) => {
  expect(JSON.parse(toJson({ text }))).toEqual({ text: stored })
})
