import type { Actor } from '../domain/access.ts'
import type { ChatAccount, Role } from '../domain/people.ts'
import { officeCode, type UnitKind } from '../domain/units.ts'
import { channelOf, createAccounts } from './accounts.ts'
import { fold } from '../text/fold.ts'
import type { Database } from './database.ts'
import { validAt } from './memberships.ts'
import { recallFrom } from './recall.ts'
import { remindAnew } from './remind-anew.ts'

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
  return {
    ...createAccounts(database),

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

    /** The people who bear this name, whoever they were; marks are not looked at. */
    async named(text: string): Promise<{ id: string; name: string }[]> {
      const wanted = fold(text)
      const all = await database
        .current()
        .person.findMany({ where: { erasedAt: null }, select: { id: true, name: true } })
      const whole = all.filter(({ name }) => fold(name) === wanted)
      if (whole.length > 0 || wanted === '') return whole
      return all.filter(({ name }) => ` ${fold(name)} `.includes(` ${wanted} `))
    },

    /** The linked accounts of a channel, each with who writes from it. */
    async linkedOn(channel: string, now: Date): Promise<{ key: string; actor: Actor }[]> {
      const rows = await database.current().chatAccount.findMany({
        where: { channel, personId: { not: null } },
        orderBy: { key: 'asc' },
      })
      const linked: { key: string; actor: Actor }[] = []
      for (const row of rows) {
        const actor = await this.actorOf({ personId: row.personId ?? undefined }, now)
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
            channel: channelOf(chatKey),
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

    /** Is there no other admin of the office who can be reached? */
    async isLastAdmin(personId: string, now: Date): Promise<boolean> {
      const admins = await database.current().membership.findMany({
        where: {
          ...{ role: 'admin', ...validAt(now) },
          ...{ unit: { code: officeCode }, person: { erasedAt: null, accounts: { some: {} } } },
        },
      })
      return (
        admins.some((each) => each.personId === personId) &&
        admins.every((each) => each.personId === personId)
      )
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
        // Whom a tick is about to tell is decided anew, without the one who left.
        await remindAnew(tx, { unitId }, now)
        await recallFrom(tx, personId, now)
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
  }
}

const byName = new Intl.Collator('vi')
