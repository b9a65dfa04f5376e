import { channelOf } from './accounts.ts'
import type { Database } from './database.ts'
import type { NewLink } from './people.ts'

export type LinkMany = ReturnType<typeof createLinkMany>

/** Links many chats at once, each to a new person; a chat that is there already is left alone. */
export function createLinkMany(database: Database) {
  return (links: Omit<NewLink, 'personId'>[]): Promise<void> =>
    database.transaction(async (tx) => {
      const keys = links.map(({ chatKey }) => chatKey)
      const known = await tx.chatAccount.findMany({ where: { key: { in: keys } } })
      const isKnown = new Set(known.map(({ key }) => key))
      const wanted = links.filter(({ chatKey }) => !isKnown.has(chatKey))
      const people = await tx.person.createManyAndReturn({
        data: wanted.map(({ name, now }) => ({ name, createdAt: now })),
      })
      const joined = wanted.flatMap((link, at) => {
        const personId = people[at]?.id
        return personId === undefined ? [] : [{ ...link, personId }]
      })
      await tx.membership.createMany({
        data: joined.map(({ personId, unitId, role, now }) => ({
          personId,
          unitId,
          role,
          validFrom: now,
        })),
      })
      await tx.chatAccount.createMany({
        data: joined.map(({ chatKey, personId, now }) => ({
          key: chatKey,
          channel: channelOf(chatKey),
          personId,
          linkedAt: now,
          createdAt: now,
        })),
      })
    })
}
