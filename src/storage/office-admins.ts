import { officeCode } from '../domain/units.ts'
import { locales, type Locale } from '../text/texts.ts'
import { inOrderOfUse } from './accounts.ts'
import type { Database } from './database.ts'
import type { Prisma } from './generated/client.ts'
import { validAt } from './memberships.ts'

/** Somebody to be told things, with the chats that can be reached, in the order they are to be used. */
export type Reachable = {
  personId: string
  accounts: { key: string; channel: string; locale: Locale | undefined }[]
}

/** An admin of the office, and where to tell them things. */
export type OfficeAdmin = Reachable & { hearsOfReports: boolean }

/** The admins of the office at a moment. */
export const officeAdmins = (database: Database, now: Date): Promise<OfficeAdmin[]> =>
  people(database, {
    memberships: { some: { role: 'admin', unit: { code: officeCode }, ...validAt(now) } },
  })

/** The officers who report for a unit, and whoever else is named; not those who want no news. */
export const unitOfficers = (
  database: Database,
  { unitId, alsoId, now }: { unitId: string; alsoId?: string | undefined; now: Date },
): Promise<Reachable[]> => {
  const officer = { role: 'officer', unitId, mutedAt: null, ...validAt(now) }
  const isOfficer = { memberships: { some: officer } }
  return people(database, alsoId === undefined ? isOfficer : { OR: [isOfficer, { id: alsoId }] })
}

/** One person, whatever they are; nobody when they erased themselves. */
export const onePerson = (database: Database, id: string): Promise<Reachable[]> =>
  people(database, { id })

async function people(database: Database, where: Prisma.PersonWhereInput): Promise<OfficeAdmin[]> {
  const rows = await database.current().person.findMany({
    where: { erasedAt: null, ...where },
    include: { accounts: { where: { blockedAt: null }, orderBy: inOrderOfUse } },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id, hearsOfReports, accounts }) => ({
    personId: id,
    hearsOfReports,
    accounts: accounts.map(({ key, channel, locale }) => ({
      key,
      channel,
      locale: locales.find((known) => known === locale),
    })),
  }))
}
