import type { Membership, Role } from './people.ts'
import { officeCode, type UnitKind } from './units.ts'

/** A linked person with the memberships that are valid at this moment. */
export type Actor = {
  personId: string
  name: string
  memberships: (Membership & { unitName: string; unitCode: string; unitKind: UnitKind })[]
}

export type Action = (typeof actions)[number]

export const actions = [
  'report:fill',
  'report:read',
  'report:review',
  'overview:read',
  'people:invite',
  'duty:create',
  'duty:read',
  'group:add',
  'extension:ask',
  'paper:claim',
  'reminder:steer',
  'obligation:rule',
  'model:write',
  'model:read',
  'model:read-whole',
  'model:read-recognised',
  'model:rule',
  'article:log',
  'term:write',
  'criteria:read',
  'criteria:write',
  'score:fill',
  'score:read',
  'score:rule',
  'question:ask',
  'question:answer',
  'document:write',
  'broadcast:send',
  'audit:read',
  'trouble:settle',
] as const

/**
 * May this person do this, to this unit? Without a unit: may they do it anywhere at all?
 *
 * Asked at every command, button, dialogue step and route; a stranger may do nothing.
 */
export function can(
  actor: Actor | undefined,
  action: Action,
  object: { unitId?: string } = {},
): boolean {
  if (!actor) return false
  return actor.memberships.some((membership) => {
    const reach = rights[membership.role][action]
    const atOffice = membership.unitCode === officeCode
    if (reach === undefined) return false
    if (reach === 'any') return true
    if (atOffice && reach !== 'own') return true
    if (reach === 'office') return false
    return object.unitId === undefined || object.unitId === membership.unitId
  })
}

/**
 * own: the member's own unit. office: every unit, for members of the office only. wide: both.
 * any: every unit, wherever one is a member.
 */
type Reach = 'own' | 'office' | 'wide' | 'any'

const reads = {
  'report:read': 'wide',
  'overview:read': 'office',
  'duty:read': 'wide',
  'model:read': 'any',
  'model:read-whole': 'wide',
  'score:read': 'wide',
} as const

/** What the documents and the criteria say is for everybody who is linked. */
const asks = { 'question:ask': 'any', 'criteria:read': 'any' } as const

/** What those who are reminded of the reports of a unit may say about them. */
const answers = { 'extension:ask': 'own', 'paper:claim': 'own', 'reminder:steer': 'own' } as const

const rights: Record<Role, Partial<Record<Action, Reach>>> = {
  officer: {
    'report:fill': 'own',
    'report:read': 'own',
    'duty:read': 'own',
    'model:write': 'own',
    'model:read': 'any',
    'model:read-whole': 'own',
    'score:fill': 'own',
    'score:read': 'own',
    ...answers,
    ...asks,
  },
  leader: { ...reads, ...answers, ...asks },
  viewer: { ...reads, ...asks },
  admin: {
    'report:fill': 'office',
    'report:read': 'office',
    'report:review': 'office',
    'overview:read': 'office',
    'people:invite': 'office',
    'duty:create': 'office',
    'duty:read': 'office',
    'group:add': 'office',
    'obligation:rule': 'office',
    'model:write': 'office',
    'model:read': 'office',
    'model:read-whole': 'office',
    'model:rule': 'office',
    'article:log': 'office',
    'term:write': 'office',
    'criteria:write': 'office',
    'score:read': 'office',
    'score:rule': 'office',
    'question:answer': 'office',
    'document:write': 'office',
    'broadcast:send': 'office',
    'audit:read': 'office',
    'trouble:settle': 'office',
    ...asks,
  },
  // The press introduces and praises what is recognised (III.3).
  press: { 'model:read-recognised': 'any', 'article:log': 'any', ...asks },
}
