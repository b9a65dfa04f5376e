import { describe, expect, test } from 'vitest'
import {
  isAddressed,
  kindsOfGroup,
  type Audience,
  type AudiencePart,
  type Candidate,
} from '../../src/domain/audience.ts'

const iaLy = { unitId: 'ia-ly', unitKind: 'commune', role: 'officer' } as const
const pleiku = { unitId: 'pleiku', unitKind: 'ward', role: 'leader' } as const
const office = { unitId: 'office', unitKind: 'office', role: 'admin' } as const

const person = (...memberships: Candidate['memberships']): Candidate => ({
  personId: 'ha',
  memberships,
  silentTo: ['b1'],
})

const known = {
  unitsOwing: new Map([['2026', new Set(['pleiku'])]]),
  heirs: new Map([['chu-pah', ['ia-ly', 'chu-pah-xa']]]),
}

const to = (...parts: AudiencePart[]): Audience => ({ to: parts, except: [], roles: [] })

describe('one part', () => {
  test.each<[string, AudiencePart, string | undefined]>([
    ['everyone', { by: 'everyone' }, 'ia-ly'],
    ['their kind', { by: 'kinds', kinds: ['ward', 'press'] }, 'pleiku'],
    ['another kind', { by: 'kinds', kinds: ['press'] }, undefined],
    ['their unit', { by: 'units', unitIds: ['pleiku'] }, 'pleiku'],
    ['another unit', { by: 'units', unitIds: ['chu-pah-xa'] }, undefined],
    ['what came after a unit', { by: 'below', unitId: 'chu-pah' }, 'ia-ly'],
    ['the unit itself', { by: 'below', unitId: 'pleiku' }, 'pleiku'],
    ['who owes', { by: 'owing', periodId: '2026' }, 'pleiku'],
    ['who owes of a period nobody knows', { by: 'owing', periodId: '2025' }, undefined],
    ['who is silent', { by: 'silent', broadcastId: 'b1' }, 'ia-ly'],
    ['who is silent to another', { by: 'silent', broadcastId: 'b2' }, undefined],
    ['a line of “Nơi nhận”', { by: 'recipients', group: 'party' }, 'ia-ly'],
    ['another line', { by: 'recipients', group: 'state-and-mass' }, undefined],
    ['they by name', { by: 'people', personIds: ['ha'] }, 'ia-ly'],
    ['another by name', { by: 'people', personIds: ['lan'] }, undefined],
  ])('%s', (_, part, unitId) => {
    expect(isAddressed(person(iaLy, pleiku), to(part), known)).toEqual(unitId && { unitId })
  })
})

test('the first part that names somebody tells the unit', () => {
  const both = to({ by: 'owing', periodId: '2026' }, { by: 'everyone' })
  expect(isAddressed(person(iaLy, pleiku), both, known)).toEqual({ unitId: 'pleiku' })
  expect(isAddressed(person(iaLy), both, known)).toEqual({ unitId: 'ia-ly' })
})

test('roles count in the unit that is addressed', () => {
  const leaders: Audience = { ...to({ by: 'everyone' }), roles: ['leader'] }
  expect(isAddressed(person(iaLy, pleiku), leaders, known)).toEqual({ unitId: 'pleiku' })
  expect(isAddressed(person(iaLy, office), leaders, known)).toBeUndefined()
  const communes: Audience = { ...to({ by: 'kinds', kinds: ['commune'] }), roles: ['leader'] }
  expect(isAddressed(person(iaLy, pleiku), communes, known)).toBeUndefined()
})

test('an exception in any unit leaves the person out', () => {
  const audience: Audience = {
    ...to({ by: 'kinds', kinds: ['commune'] }),
    except: [{ by: 'units', unitIds: ['office'] }],
  }
  expect(isAddressed(person(iaLy), audience, known)).toEqual({ unitId: 'ia-ly' })
  expect(isAddressed(person(iaLy, office), audience, known)).toBeUndefined()
})

test('nobody is addressed who belongs nowhere, or by nothing', () => {
  expect(isAddressed(person(), to({ by: 'everyone' }), known)).toBeUndefined()
  expect(isAddressed(person(iaLy), to(), known)).toBeUndefined()
})

test('the lines of “Nơi nhận” name each kind once at most', () => {
  const kinds = (['advisory', 'party', 'state-and-mass'] as const).flatMap(kindsOfGroup)
  expect(new Set(kinds).size).toBe(kinds.length)
})
