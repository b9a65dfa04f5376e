import { expect, test } from 'vitest'
import { allModels, type AskedModels } from '../../src/domain/model-query.ts'
import { queryCode, readQueryCode } from '../../src/domain/query-code.ts'
import type { Unit } from '../../src/domain/units.ts'

const unit = (code: string): Unit => ({
  ...{ id: `id-${code}`, code, kind: 'commune', name: `Đảng ủy xã ${code}` },
  ...{ validFrom: undefined, validTo: undefined, isExample: false, aliases: [] },
})
const units = [unit('23617'), unit('623'), unit('23734')]

const asked = (change: Partial<AskedModels>): AskedModels => ({ ...allModels, ...change })

test.each<[string, Partial<AskedModels>, string]>([
  ['everything', {}, ''],
  ['a page', { page: 12 }, 'p12'],
  ['words', { text: 'rau sạch' }, 'wrau sạch'],
  ['a status of a year', { status: 'kept', year: 2026 }, 'y2026;s1'],
  ['a stage', { stage: 'stopped' }, 'g5'],
  ['what was recognised', { isRecognised: true }, 'r'],
  ['one’s own', { isOwn: true, field: 'economy' }, 'feconomy;o'],
  ['two units of a name', { units: units.slice(0, 2) }, 'u23617;u623'],
  ['words with a sign', { page: 2, text: 'u623 w' }, 'p2;wu623 w'],
])('%s can be put into a button and read back', (_, change, code) => {
  expect(queryCode(asked(change), { most: 50 })).toBe(code)
  expect(readQueryCode(code, { units })).toEqual(asked(change))
})

test('words lose their marks before they do not fit', () => {
  const text = 'trồng dược liệu'
  expect(queryCode(asked({ text }), { most: 18 })).toBe('wtrong duoc lieu')
  expect(queryCode(asked({ text }), { most: 12 })).toBeUndefined()
})

test.each(['p0', 'pxx', 'y20261', 's9', 'g-1', 'u99999', 'zzz', ';;;', 'constructor'])(
  'what was forged says nothing: %s',
  (code) => {
    expect(readQueryCode(code, { units })).toEqual(allModels)
  },
)
