import { channelOf } from './accounts.ts'
import type { Database } from './database.ts'

export type Groups = ReturnType<typeof createGroups>

/** The groups that somebody of the office added the bot to. */
export function createGroups(database: Database) {
  const table = () => database.current().group

  return {
    /** Did somebody of the office add the bot to this group? */
    isKnown: async (key: string): Promise<boolean> => (await table().count({ where: { key } })) > 0,

    /** Notes a group; one that is known stays as it is. */
    async add({ key, addedById, now }: { key: string; addedById: string; now: Date }) {
      const data = [{ key, addedById, createdAt: now }]
      await table().createMany({ data, skipDuplicates: true })
    },

    /** The bot is not in this group any more. */
    async forget(key: string): Promise<void> {
      await table().deleteMany({ where: { key } })
    },

    /** The group has another id from now on. */
    rename: (from: string, to: string): Promise<void> =>
      database.transaction(async (tx) => {
        const [renamed] = await tx.group.findMany({ where: { key: from } })
        if (!renamed) return
        await tx.group.delete({ where: { key: from } })
        await tx.group.createMany({ data: [{ ...renamed, key: to }], skipDuplicates: true })
      }),

    /** Has a chat said since then that it is this one from now on, handled already or not? */
    async isMovedTo(chatKey: string, since: Date): Promise<boolean> {
      const found = await database.current().inboxEvent.findFirst({
        where: {
          channel: channelOf(chatKey),
          receivedAt: { gt: since },
          payload: {
            path: ['message', 'migrate_to_chat_id'],
            equals: Number(chatKey.slice(channelOf(chatKey).length + 1)),
          },
        },
        select: { id: true },
      })
      return found !== null
    },

    /** Has the bot said anything in this chat since then? */
    async hasSpoken(chatKey: string, since: Date): Promise<boolean> {
      const last = await database.current().outboxMessage.findFirst({
        where: { chatKey },
        orderBy: { id: 'desc' },
      })
      return last !== null && last.createdAt > since
    },
  }
}
