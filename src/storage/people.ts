import type { Actor } from '../domain/access.ts'
import type { ChatAccount, Role } from '../domain/people.ts'
import type { UnitKind } from '../domain/units.ts'
import { locales, type Locale } from '../text/texts.ts'
import type { Database } from './database.ts'
import type { ChatAccount as AccountRow, Prisma } from './generated/client.ts'

/** Whoever is linked by an invitation, by the demo or by a test. */
export type NewLink = {
  chatKey: string
  /** A known person; without it a new one of this name is made. */
  personId?: string | undefined
  name: string
  unitId: string
  role: Role
  now: Date
}

export type Member = {
  membershipId: string
  personId: string
  name: string
  role: Role
  chats: number
}

export type People = ReturnType<typeof createPeople>

/** People, what they are in which unit, and the chats they write from. */
export function createPeople(database: Database) {
  const change = async (key: string, data: Prisma.ChatAccountUncheckedUpdateInput) => {
    // Many, not one: an account that was erased meanwhile is no error.
    await database.current().chatAccount.updateMany({ where: { key }, data })
  }

  return {
    /** The account of a chat; a chat that writes for the first time gets one. */
    async account(key: string, now: Date): Promise<ChatAccount> {
      const table = database.current().chatAccount
      const known = await table.findUnique({ where: { key } })
      const channel = key.split(':', 1)[0] ?? ''
      return toAccount(known ?? (await table.create({ data: { key, channel, createdAt: now } })))
    },

    /** The linked person with what they are at this moment; nobody, once all of it has ended. */
    async actorOf(
      { personId }: Pick<ChatAccount, 'personId'>,
      now: Date,
    ): Promise<Actor | undefined> {
      if (personId === undefined) return undefined
      const person = await database.current().person.findUnique({
        where: { id: personId, erasedAt: null },
        include: {
          memberships: { where: validAt(now), include: { unit: true }, orderBy: { id: 'asc' } },
        },
      })
      if (!person || person.memberships.length === 0) return undefined
      const memberships = person.memberships.map(({ unit, role }) => ({
        unitId: unit.id,
        role: role as Role,
        unitName: unit.name,
        unitCode: unit.code,
        unitKind: unit.kind as UnitKind,
      }))
      return { personId, name: person.name, memberships }
    },

    /** The name of a person, if there is such a person and they were not erased. */
    async nameOf(personId: string): Promise<string | undefined> {
      const where = { id: personId, erasedAt: null }
      return (await database.current().person.findUnique({ where }))?.name
    },

    /** The chats of a person, the one used last first: there they are told things. */
    async accountsOf(personId: string): Promise<ChatAccount[]> {
      const rows = await database.current().chatAccount.findMany({
        where: { personId },
        orderBy: [{ lastWroteAt: { sort: 'desc', nulls: 'last' } }, { key: 'asc' }],
      })
      return rows.map(toAccount)
    },

    /** The linked accounts of a channel, each with who writes from it. */
    async linkedOn(channel: string, now: Date): Promise<{ key: string; actor: Actor }[]> {
      const rows = await database.current().chatAccount.findMany({
        where: { channel, personId: { not: null } },
        orderBy: { key: 'asc' },
      })
      const linked: { key: string; actor: Actor }[] = []
      for (const row of rows) {
        const actor = await this.actorOf(toAccount(row), now)
        if (actor) linked.push({ key: row.key, actor })
      }
      return linked
    },

    /** Links a chat to a person and the person to a unit; whatever of it there is already stays. */
    link: ({ chatKey, personId, name, unitId, role, now }: NewLink): Promise<string> =>
      database.transaction(async (tx) => {
        const id = personId ?? (await tx.person.create({ data: { name, createdAt: now } })).id
        const membership = { personId: id, unitId, role }
        const held = await tx.membership.count({ where: { ...membership, ...validAt(now) } })
        if (held === 0) await tx.membership.create({ data: { ...membership, validFrom: now } })
        const linked = { personId: id, linkedAt: now, inviteId: null }
        await tx.chatAccount.upsert({
          where: { key: chatKey },
          create: {
            ...linked,
            key: chatKey,
            channel: chatKey.split(':', 1)[0] ?? '',
            createdAt: now,
          },
          update: linked,
        })
        return id
      }),

    /** The people of a unit, with the number of chats each of them is linked to. */
    async membersOf(unitId: string, now: Date): Promise<Member[]> {
      const rows = await database.current().membership.findMany({
        where: { unitId, ...validAt(now) },
        include: { person: { include: { _count: { select: { accounts: true } } } } },
      })
      return rows
        .map(({ id, role, personId, person }) => ({
          membershipId: id,
          personId,
          name: person.name,
          role: role as Role,
          chats: person._count.accounts,
        }))
        .sort((a, b) => byName.compare(a.name, b.name))
    },

    /** A membership that is valid now, with its person and unit. */
    async membership(id: string, now: Date) {
      const row = await database.current().membership.findFirst({
        where: { id, ...validAt(now) },
        include: { person: true, unit: true },
      })
      if (!row) return undefined
      const { personId, unitId, person, unit } = row
      return { id, personId, unitId, role: row.role as Role, name: person.name, unit: unit.name }
    },

    /** Ends a membership at once, and the invitations that would bring it back. */
    endMembership: (id: string, now: Date): Promise<boolean> =>
      database.transaction(async (tx) => {
        const [ended] = await tx.membership.updateManyAndReturn({
          where: { id, ...validAt(now) },
          data: { validTo: now },
        })
        if (!ended) return false
        const { personId, unitId } = ended
        await tx.invite.updateMany({
          where: { personId, unitId, usedAt: null, expiresAt: { gt: now } },
          data: { expiresAt: now },
        })
        return true
      }),

    /** How many people there are, and in how many units. */
    async counts(now: Date): Promise<{ people: number; units: number; chats: number }> {
      const tx = database.current()
      const where = validAt(now)
      const people = await tx.membership.groupBy({ by: ['personId'], where })
      const units = await tx.membership.groupBy({ by: ['unitId'], where })
      const chats = await tx.chatAccount.count({ where: { personId: { not: null } } })
      return { people: people.length, units: units.length, chats }
    },

    /** Notes when a chat wrote last. */
    touch: (key: string, lastWroteAt: Date) => change(key, { lastWroteAt }),

    /** Notes the language of a chat. */
    setLocale: (key: string, locale: Locale) => change(key, { locale }),

    /** Notes the draft a chat is filling; null when it is filling none. */
    setDraft: (key: string, draftId: string | null) => change(key, { draftId }),

    /** Notes the invitation that waits for consent; null when none waits. */
    setInvite: (key: string, inviteId: string | null) => change(key, { inviteId, consentAt: null }),

    /** Notes that this chat consented to what is stored. */
    consent: (key: string, consentAt: Date) => change(key, { consentAt }),
  }
}

/** The memberships that are valid at a moment. */
const validAt = (now: Date) =>
  ({
    validFrom: { lte: now },
    OR: [{ validTo: null }, { validTo: { gt: now } }],
  }) satisfies Prisma.MembershipWhereInput

const toAccount = ({ key, channel, lastWroteAt, consentAt, ...row }: AccountRow): ChatAccount => ({
  key,
  channel,
  personId: row.personId ?? undefined,
  locale: locales.find((locale) => locale === row.locale),
  inviteId: row.inviteId ?? undefined,
  consentAt: consentAt ?? undefined,
  draftId: row.draftId ?? undefined,
  askedRevision: row.askedRevision ?? undefined,
  menu: row.menu ?? undefined,
  isBlocked: row.blockedAt !== null,
  lastWroteAt: lastWroteAt ?? undefined,
})

const byName = new Intl.Collator('vi')
