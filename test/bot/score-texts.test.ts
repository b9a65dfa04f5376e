import { expect, test } from 'vitest'
import { criterionName } from '../../src/bot/score-texts.ts'

const named = (text: string) => criterionName({ code: '2.1', text } as never)

test('the name of a criterion ends without its full stop, and is cut where it is long', () => {
  expect(named('Nắm tình hình của dân.')).toBe('2.1 Nắm tình hình của dân')
  expect(named('Có kế hoạch\n năm; ')).toBe('2.1 Có kế hoạch năm')
  expect(named('việc '.repeat(40))).toMatch(/…$/)
})
