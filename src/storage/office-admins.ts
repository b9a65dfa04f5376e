import { officeCode } from '../domain/units.ts'
import { locales, type Locale } from '../text/texts.ts'
import { inOrderOfUse } from './accounts.ts'
import type { Database } from './database.ts'
import { validAt } from './memberships.ts'

/** An admin of the office, with the chats that can be reached, in the order they are to be used. */
export type OfficeAdmin = {
  personId: string
  hearsOfReports: boolean
  accounts: { key: string; channel: string; locale: Locale | undefined }[]
}

/** The admins of the office at a moment. */
export async function officeAdmins(database: Database, now: Date): Promise<OfficeAdmin[]> {
  const rows = await database.current().person.findMany({
    where: {
      erasedAt: null,
      memberships: {
        some: {
          role: 'admin',
          unit: { code: officeCode },
          ...validAt(now),
        },
      },
    },
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
