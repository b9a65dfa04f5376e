import { expect, test } from 'vitest'
import { joined, without } from '../../src/bot/broadcast-audience.ts'
import { optionsIn } from '../../src/bot/broadcast-changes.ts'
import type { Audience } from '../../src/domain/audience.ts'
import type { Role } from '../../src/domain/people.ts'
import type { UnitKind } from '../../src/domain/units.ts'

const kinds = (kind: UnitKind, roles: Role[] = []): Audience => ({
  to: [{ by: 'kinds', kinds: [kind] }],
  except: [],
  roles,
})

const everyone = (roles: Role[] = []): Audience => ({ to: [{ by: 'everyone' }], except: [], roles })

test('whoever is added is named beside the others, and once', () => {
  const both = joined(kinds('commune'), kinds('ward'))
  expect(both?.to).toEqual([
    { by: 'kinds', kinds: ['commune'] },
    { by: 'kinds', kinds: ['ward'] },
  ])
  expect(joined(kinds('commune'), kinds('commune'))?.to).toHaveLength(1)
  expect(joined({ ...everyone(), to: [] }, kinds('ward', ['leader']))?.roles).toEqual(['leader'])
})

test('nobody is left out in silence because the roles are others', () => {
  expect(joined(kinds('commune', ['leader']), kinds('press'))).toBeUndefined()
  expect(joined(kinds('commune'), kinds('ward', ['leader']))).toBeUndefined()
})

test('units, kinds and roles are left out; everybody can not be', () => {
  expect(without(everyone(), kinds('press'))?.except).toEqual(kinds('press').to)
  expect(without(everyone(), everyone(['leader']))?.roles).not.toContain('leader')
  expect(without(everyone(['leader', 'officer']), everyone(['leader']))?.roles).toEqual(['officer'])
  expect(without(everyone(['leader']), everyone(['leader']))).toBeUndefined()
  expect(without(kinds('commune'), everyone())).toBeUndefined()
  // The leaders of communes alone: an exception can not say that.
  expect(without(everyone(), kinds('commune', ['leader']))).toBeUndefined()
})

test.each([
  ['Có; Không; Chưa rõ', ['Có', 'Không', 'Chưa rõ']],
  ['Dự trực tiếp, hoặc trực tuyến; Không', ['Dự trực tiếp, hoặc trực tuyến', 'Không']],
  ['Sáng/Chiều', ['Sáng', 'Chiều']],
  ['Một, hai, hai', ['Một', 'hai']],
  ['Một', ['Một']],
])('“%s” are the options %j', (typed, options) => {
  expect(optionsIn(typed)).toEqual(options)
})
