import { locales } from '../text/texts.ts'
import type { Database } from './database.ts'

/** Linked people who wrote on these channels since a moment, each by the chat they wrote from last. */
export async function recentWriters(
  database: Database,
  { channels, since }: { channels: string[]; since: Date },
) {
  const rows = await database.current().chatAccount.findMany({
    where: {
      channel: { in: channels },
      personId: { not: null },
      blockedAt: null,
      lastWroteAt: { gte: since },
    },
    orderBy: [{ lastWroteAt: 'desc' }, { key: 'asc' }],
  })
  const latest = new Map<string, (typeof rows)[number]>()
  for (const row of rows) {
    if (row.personId !== null && !latest.has(row.personId)) latest.set(row.personId, row)
  }
  return [...latest].map(([personId, { key, channel, locale }]) => ({
    ...{ personId, key, channel },
    locale: locales.find((known) => known === locale),
  }))
}
