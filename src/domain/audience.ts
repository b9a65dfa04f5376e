import type { Role } from './people.ts'
import type { UnitKind } from './units.ts'

/** Whom a broadcast is for: all who are named by a part of `to`, but nobody of `except`. */
export type Audience = {
  to: AudiencePart[]
  except: AudiencePart[]
  /** Of these only who has one of these roles; all of them when there is none. */
  roles: Role[]
}

export type AudiencePart =
  | { by: 'everyone' }
  | { by: 'kinds'; kinds: UnitKind[] }
  | { by: 'units'; unitIds: string[] }
  /** A unit with those that came after it. */
  | { by: 'below'; unitId: string }
  /** Those who owe the report of a period. */
  | { by: 'owing'; periodId: string }
  /** Those who got an earlier broadcast and have not acknowledged it. */
  | { by: 'silent'; broadcastId: string }
  /** A line of “Nơi nhận” of the plan. */
  | { by: 'recipients'; group: RecipientGroup }
  | { by: 'people'; personIds: string[] }

/** The lines of “Nơi nhận” that name bodies which may be linked here (recipients). */
export type RecipientGroup = 'advisory' | 'party' | 'state-and-mass'

/** Somebody who may be addressed, as they stand when the list is made. */
export type Candidate = {
  personId: string
  memberships: { unitId: string; unitKind: UnitKind; role: Role }[]
  /** The earlier broadcasts that they got and have not acknowledged, of those asked for. */
  silentTo: string[]
}

/** What else decides who is addressed, as it stands when the list is made. */
type KnownToAddress = {
  /** The units that owe the report of a period. */
  unitsOwing: ReadonlyMap<string, ReadonlySet<string>>
  /** The units of today that came after a unit. */
  heirs: ReadonlyMap<string, readonly string[]>
}

/**
 * Is the broadcast for this person, and for which of their units? The first part that names them
 * tells; whoever is named by an exception in any of their units is left out.
 */
export function isAddressed(
  candidate: Candidate,
  { to, except, roles }: Audience,
  known: KnownToAddress,
): { unitId: string } | undefined {
  const isNamed = (part: AudiencePart, membership: Membership) =>
    isNamedBy(part, { candidate, membership, known })
  const isLeftOut = candidate.memberships.some((membership) =>
    except.some((part) => isNamed(part, membership)),
  )
  if (isLeftOut) return undefined
  const eligible = candidate.memberships.filter(
    ({ role }) => roles.length === 0 || roles.includes(role),
  )
  for (const part of to) {
    const found = eligible.find((membership) => isNamed(part, membership))
    if (found) return { unitId: found.unitId }
  }
  return undefined
}

type Membership = Candidate['memberships'][number]
type Asked = { candidate: Candidate; membership: Membership; known: KnownToAddress }

function isNamedBy(part: AudiencePart, { candidate, membership, known }: Asked): boolean {
  const { unitId, unitKind } = membership
  switch (part.by) {
    case 'everyone':
      return true
    case 'kinds':
      return part.kinds.includes(unitKind)
    case 'units':
      return part.unitIds.includes(unitId)
    case 'below':
      return unitId === part.unitId || (known.heirs.get(part.unitId) ?? []).includes(unitId)
    case 'owing':
      return known.unitsOwing.get(part.periodId)?.has(unitId) ?? false
    case 'silent':
      return candidate.silentTo.includes(part.broadcastId)
    case 'recipients':
      return kindsOfGroup(part.group).includes(unitKind)
    case 'people':
      return part.personIds.includes(candidate.personId)
  }
}

/** The bodies that a line of “Nơi nhận” names, by their kinds of today. */
export const kindsOfGroup = (group: RecipientGroup): readonly UnitKind[] => kindsOf[group]

const kindsOf: Record<RecipientGroup, readonly UnitKind[]> = {
  // Các cơ quan chuyên trách tham mưu, giúp việc Tỉnh ủy
  advisory: ['office'],
  // Các đảng đoàn, ban cán sự đảng, các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy:
  // since the districts ended those of communes and wards are such committees.
  party: ['party-group', 'district-committee', 'direct-committee', 'commune', 'ward'],
  // Các sở, ban, ngành, Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội tỉnh
  'state-and-mass': ['mass-organisation'],
}
