import { describe, expect, test } from 'vitest'
import { actions, can, type Action, type Actor } from '../../src/domain/access.ts'
import { roles, type Role } from '../../src/domain/people.ts'
import { officeCode } from '../../src/domain/units.ts'

const iaLy = {
  unitId: 'ia-ly',
  unitCode: '23734',
  unitName: 'Đảng ủy xã Ia Ly',
  unitKind: 'commune',
} as const
const office = {
  unitId: 'office',
  unitCode: officeCode,
  unitName: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  unitKind: 'office',
} as const

const actor = (...memberships: Actor['memberships']): Actor => ({
  personId: 'p',
  name: 'Rơ Châm Hà',
  memberships,
})

/** The office asks nothing of itself. */
const answers: Action[] = ['extension:ask', 'paper:claim', 'reminder:steer']

/** Nor does it score for a unit what it scores after it. */
const ofUnits: Action[] = [...answers, 'model:read-recognised', 'score:fill']

/** The press sees what is recognised; the office sees it as it sees every model. */
const ofPress: Action[] = ['model:read-recognised', 'article:log', 'criteria:read', 'question:ask']

/** What everybody reads or asks of every unit. */
const everywhere: Action[] = ['model:read', 'criteria:read', 'question:ask']

const ofAdmin = actions.filter((action) => !ofUnits.includes(action))

const ofOfficer: Action[] = [
  ...(['report:fill', 'report:read', 'duty:read'] as const),
  ...(['model:write', 'model:read', 'model:read-whole'] as const),
  ...(['criteria:read', 'score:fill', 'score:read'] as const),
  ...answers,
  'question:ask',
]
const ofViewer: Action[] = [
  ...(['report:read', 'duty:read', 'model:read', 'model:read-whole', 'question:ask'] as const),
  ...(['criteria:read', 'score:read'] as const),
]
const ofOfficeViewer: Action[] = [
  'report:read',
  'overview:read',
  'duty:read',
  'model:read',
  'model:read-whole',
  'criteria:read',
  'score:read',
  'question:ask',
]

/** What each role may do to its own unit, and to any other. */
const expected: Record<'unit' | 'office', Record<Role, { own: Action[]; other: Action[] }>> = {
  unit: {
    officer: { own: ofOfficer, other: everywhere },
    leader: { own: [...ofViewer, ...answers], other: everywhere },
    viewer: { own: ofViewer, other: everywhere },
    admin: { own: ['criteria:read', 'question:ask'], other: ['criteria:read', 'question:ask'] },
    press: { own: ofPress, other: ofPress },
  },
  office: {
    officer: { own: ofOfficer, other: everywhere },
    leader: { own: [...ofOfficeViewer, ...answers], other: ofOfficeViewer },
    viewer: { own: ofOfficeViewer, other: ofOfficeViewer },
    admin: { own: ofAdmin, other: ofAdmin },
    press: { own: ofPress, other: ofPress },
  },
}

const inOrder = (few: Action[]) => actions.filter((action) => few.includes(action))

describe.each([
  ['in a commune', 'unit', iaLy],
  ['at the office', 'office', office],
] as const)('%s', (_, place, unit) => {
  test.each(roles)('the role %s may do exactly what the table says', (role) => {
    const who = actor({ ...unit, role })
    const may = (object: { unitId?: string }) => actions.filter((one) => can(who, one, object))
    expect(may({ unitId: unit.unitId })).toEqual(inOrder(expected[place][role].own))
    expect(may({ unitId: 'chu-se' })).toEqual(inOrder(expected[place][role].other))
  })
})

test('without a unit the question is whether it is allowed anywhere', () => {
  expect(can(actor({ ...iaLy, role: 'officer' }), 'report:fill')).toBe(true)
  expect(can(actor({ ...iaLy, role: 'leader' }), 'report:fill')).toBe(false)
  expect(can(actor({ ...iaLy, role: 'viewer' }), 'overview:read')).toBe(false)
})

test('a stranger, and a person without a role, may do nothing', () => {
  for (const who of [undefined, actor()]) {
    expect(actions.filter((action) => can(who, action))).toEqual([])
  }
})

test('two roles give what either of them gives', () => {
  const who = actor({ ...iaLy, role: 'officer' }, { ...office, role: 'viewer' })
  expect(can(who, 'report:fill', { unitId: 'ia-ly' })).toBe(true)
  expect(can(who, 'report:fill', { unitId: 'office' })).toBe(false)
  expect(can(who, 'report:read', { unitId: 'chu-se' })).toBe(true)
})
