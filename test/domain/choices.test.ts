import { expect, test } from 'vitest'
import { isHarmless, isShowing } from '../../src/domain/choices.ts'

const id = '018c2e8a-6c1f-7d3a-9b1e-000000000001'

test.each([
  ['report:open:12', true, true],
  ['report:open:12:1', true, true],
  ['nav:review:queue:2', true, true],
  [`cr:open:${id}`, true, true],
  ['bc:names:12:replies', true, true],
  ['ext:000000000001:open', true, true],
  ['paper:000000000001:kx9:open', true, true],
  ['go:hannop', true, true],
  ['go:bangiay', false, true],
  ['go:nhacmai', false, true],
  ['go:giahan', false, true],
  ['go:nhamnguoi', false, true],
  ['review:return:12:1', false, true],
  ['score:rule:12', false, true],
  ['bc:when:12', false, true],
  ['owed:000000000001:000000000002', false, true],
  ['bc:when:12:now', false, false],
  ['bc:reply:12:o1', false, false],
  ['bc:send:12:a1b2c3d4', false, false],
  ['review:accept:12:1', false, false],
  [`review:offer:send:${id}:1`, false, false],
  [`doc:publish:${id}`, false, false],
  [`cr:drop:${id}:abcdef`, false, false],
  ['paper:000000000001:kx9:no', false, false],
  ['ext:000000000001:20261218', false, false],
  ['score:new:23734:2026:anew', false, false],
  ['people:end:1', false, false],
  ['erase:yes', false, false],
])('%s shows: %s, and is harmless: %s', (data, shows, harmless) => {
  expect([isShowing(data), isHarmless(data)]).toEqual([shows, harmless])
})
