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
