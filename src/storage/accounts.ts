import type { ChatAccount } from '../domain/people.ts'
import { locales, type Locale } from '../text/texts.ts'
import type { Database } from './database.ts'
import type { ChatAccount as Row, Prisma } from './generated/client.ts'

/** The chats people write from, and what is remembered of each of them. */
export function createAccounts(database: Database) {
  const table = () => database.current().chatAccount

  const change = async (key: string, data: Prisma.ChatAccountUncheckedUpdateInput) => {
    // Many, not one: an account that was erased meanwhile is no error.
    await table().updateMany({ where: { key }, data })
  }

  const ofPerson = async (personId: string): Promise<ChatAccount[]> =>
    (await table().findMany({ where: { personId }, orderBy: inOrderOfUse })).map(toAccount)

  /** The account of a chat that wrote before. */
  const known = async (key: string): Promise<ChatAccount | undefined> => {
    const row = await table().findUnique({ where: { key } })
    return row ? toAccount(row) : undefined
  }

  return {
    known,

    /** The account of a chat; a chat that writes for the first time gets one. */
    account: async (key: string, now: Date): Promise<ChatAccount> =>
      (await known(key)) ??
      toAccount(await table().create({ data: { key, channel: channelOf(key), createdAt: now } })),

    /** The accounts of a person in the order they are to be used, unreachable ones last. */
    async accountsFor(personId: string): Promise<ChatAccount[]> {
      const all = await ofPerson(personId)
      return [...all.filter((each) => !each.isBlocked), ...all.filter((each) => each.isBlocked)]
    },

    /**
     * Where to try when this chat can not be used: the best other account of the same person, on
     * a channel that works.
     */
    async nextAccount(key: string, down = new Set<string>()): Promise<ChatAccount | undefined> {
      const { personId } = (await known(key)) ?? {}
      if (personId === undefined) return undefined
      const all = await ofPerson(personId)
      return all.find((each) => each.key !== key && !each.isBlocked && !down.has(each.channel))
    },

    /** Notes when a chat wrote last; whoever writes can be reached again. */
    touch: (key: string, lastWroteAt: Date) => change(key, { lastWroteAt, blockedAt: null }),

    /** Notes that a chat can not be reached: the person blocked the bot, or the platform said so. */
    block: (key: string, blockedAt: Date) => change(key, { blockedAt }),

    /** Notes that a chat can be reached again. */
    unblock: (key: string) => change(key, { blockedAt: null }),

    /** Notes that a person chose this chat for what comes unasked. */
    prefer: (key: string, preferredAt: Date) => change(key, { preferredAt }),

    /** A chat goes by another key from now on; one that is there already stays as it is. */
    rename: async (from: string, to: string): Promise<void> => {
      if (!(await known(to))) await change(from, { key: to })
    },

    /** Notes the language of a chat. */
    setLocale: (key: string, locale: Locale) => change(key, { locale }),

    /** Notes the command menu a chat was given; null when it has the one of strangers. */
    setMenu: (key: string, menu: string | null) => change(key, { menu }),

    /** Notes the draft a chat is filling, none of whose questions it has seen yet. */
    setDraft: (key: string, draftId: string | null) =>
      change(key, { draftId, askedRevision: null }),

    /** Notes the revision of the draft whose question this chat sees. */
    setAsked: (key: string, askedRevision: number) => change(key, { askedRevision }),

    /** Notes that the next message of a chat is a question; null when it is not any more. */
    setAsking: (key: string, askingSince: Date | null) => change(key, { askingSince }),

    /** Notes the invitation that waits for consent; null when none waits. */
    setInvite: (key: string, inviteId: string | null) => change(key, { inviteId, consentAt: null }),

    /** Notes that this chat consented to what is stored. */
    consent: (key: string, consentAt: Date) => change(key, { consentAt }),
  }
}

/** "zalo:6ede…" → "zalo" */
export const channelOf = (key: string): string => key.split(':', 1)[0] ?? ''

/** Where a person is told things: the chat they chose, or else the one they wrote from last. */
export const inOrderOfUse = [
  { preferredAt: { sort: 'desc', nulls: 'last' } },
  { lastWroteAt: { sort: 'desc', nulls: 'last' } },
  { key: 'asc' },
] satisfies Prisma.ChatAccountOrderByWithRelationInput[]

/** The same order for statements of our own, where the account is called `a`. */
export const orderOfUse = 'a."preferredAt" DESC NULLS LAST, a."lastWroteAt" DESC NULLS LAST, a.key'

/** A row as the rest of the bot knows it. */
export const toAccount = ({ key, channel, ...row }: Row): ChatAccount => ({
  key,
  channel,
  personId: row.personId ?? undefined,
  locale: locales.find((locale) => locale === row.locale),
  inviteId: row.inviteId ?? undefined,
  consentAt: row.consentAt ?? undefined,
  draftId: row.draftId ?? undefined,
  askedRevision: row.askedRevision ?? undefined,
  askingSince: row.askingSince ?? undefined,
  menu: row.menu ?? undefined,
  isBlocked: row.blockedAt !== null,
  lastWroteAt: row.lastWroteAt ?? undefined,
})
