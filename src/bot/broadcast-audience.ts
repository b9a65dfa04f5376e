import type { Audience, AudiencePart } from '../domain/audience.ts'
import { roles, type Role } from '../domain/people.ts'
import { presentPeriods } from '../domain/periods.ts'
import type { BroadcastServices } from './broadcast-services.ts'

type Services = Pick<BroadcastServices, 'units' | 'duties' | 'broadcasts'>

/** What an audience is read and shown with: units, periods that are owed, broadcasts to acknowledge. */
export async function audienceNames({ units, duties, broadcasts }: Services, day: string) {
  const sent = await broadcasts.list(['running', 'paused', 'finished'], { limit: 30 })
  return {
    day,
    units: await units.all(),
    periods: (await duties.list()).map(({ duty, period }) => ({
      id: period.id,
      label: period.label,
      title: duty.title,
    })),
    // A reminder is no other thing to acknowledge than what it reminds of.
    broadcasts: sent
      .filter(({ kind, wantsAck }) => kind === 'message' && wantsAck)
      .map(({ id, number }) => ({ id, number })),
  }
}

/** What the office may pick without typing: the debtors of what runs, who is silent, by kinds. */
export async function audienceHelps(services: Services, { now, day }: { now: Date; day: string }) {
  const names = await audienceNames(services, day)
  const present = presentPeriods(await services.duties.list(), now).filter(
    ({ period, reported, total }) => period.opensAt <= now && reported < total,
  )
  const owed = names.periods.filter(({ id }) => present.some(({ period }) => period.id === id))
  return {
    ...names,
    offered: { periods: owed.slice(-2), broadcasts: names.broadcasts.slice(0, 2) },
  }
}

/**
 * One audience as well as another: whoever is named by either, less the exceptions of both.
 * Undefined where one is for other roles than the other: those of either would be left out.
 */
export function joined(one: Audience, other: Audience): Audience | undefined {
  if (one.to.length === 0) return other
  if (one.roles.toSorted().join() !== other.roles.toSorted().join()) return undefined
  return {
    to: together(one.to, other.to),
    except: together(one.except, other.except),
    roles: one.roles,
  }
}

/** An audience without those whom another one names; undefined where nobody would be left. */
export function without(one: Audience, other: Audience): Audience | undefined {
  const isAll = other.to.some(({ by }) => by === 'everyone')
  // “Trừ lãnh đạo” leaves out a role of everybody.
  if (other.roles.length > 0 && isAll) {
    const left = (one.roles.length > 0 ? one.roles : roles).filter(
      (role) => !other.roles.includes(role),
    )
    return left.length > 0 ? { ...one, roles: left } : undefined
  }
  const isClear = !isAll && other.roles.length === 0
  return !isClear ? undefined : { ...one, except: together(one.except, other.to) }
}

/** Only those of an audience who have one of these roles. */
export const withRoles = (one: Audience, only: Role[]): Audience => ({ ...one, roles: only })

/** Nobody is named twice. */
function together(one: AudiencePart[], other: AudiencePart[]): AudiencePart[] {
  const known = new Set(one.map((part) => JSON.stringify(part)))
  return [...one, ...other.filter((part) => !known.has(JSON.stringify(part)))]
}
