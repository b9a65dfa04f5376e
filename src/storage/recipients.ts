import type { Duty } from '../domain/duties.ts'
import type { Unit } from '../domain/units.ts'
import { inOrderOfUse } from './accounts.ts'
import type { Database } from './database.ts'
import { validAt } from './memberships.ts'
import { boundUnits } from './periods.ts'
import { byName, toUnit } from './units.ts'

/** Somebody who is reminded for a unit; without a channel they have no chat that works. */
export type Recipient = {
  personId: string
  name: string
  role: 'officer' | 'leader'
  channel: string | undefined
}

/** A unit that is bound, and who is told of it. */
export type UnitRecipients = { unit: Unit; people: Recipient[] }

/** Who would be reminded of a duty as it is about to be set. */
export function createRecipients(database: Database) {
  const read = async (unitIds: string[], now: Date): Promise<UnitRecipients[]> => {
    const rows = await database.current().unit.findMany({
      where: { id: { in: unitIds } },
      include: {
        aliases: true,
        memberships: {
          where: {
            ...validAt(now),
            role: { in: ['officer', 'leader'] },
            mutedAt: null,
            person: { erasedAt: null },
          },
          include: {
            person: {
              include: {
                accounts: { where: { blockedAt: null }, orderBy: inOrderOfUse, take: 1 },
              },
            },
          },
          orderBy: { id: 'asc' },
        },
      },
    })
    return rows
      .map(({ memberships, ...unit }) => ({
        unit: toUnit(unit),
        people: memberships.map(({ personId, role, person }) => ({
          personId,
          name: person.name,
          role: role as Recipient['role'],
          channel: person.accounts[0]?.channel,
        })),
      }))
      .sort((a, b) => byName.compare(a.unit.name, b.unit.name))
  }

  return {
    /** Of the units that a duty binds on a day. */
    async ofDuty(duty: Duty, day: string, now: Date): Promise<UnitRecipients[]> {
      const bound = await boundUnits(database.current(), { duty, day })
      return read(
        bound.map(({ id }) => id),
        now,
      )
    },
  }
}
