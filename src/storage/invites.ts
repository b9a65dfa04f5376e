import {
  hashCode,
  inviteLifetime,
  makeCode,
  readCode,
  triesAllowed,
  tryLifetime,
  type Invite,
  type Tries,
} from '../domain/invites.ts'
import { isSameName, type Role } from '../domain/people.ts'
import { officeCode } from '../domain/units.ts'
import { tidy } from '../text/fold.ts'
import type { Problem } from '../text/reading.ts'
import type { Database } from './database.ts'
import type { Prisma } from './generated/client.ts'
import type { People } from './people.ts'
import type { Settings } from './settings.ts'

/** Whom the office invites. */
export type NewInvite = {
  /** "23734", "BTGDV" */
  unitCode: string
  role: Role
  name?: string | undefined
  createdById?: string | undefined
  now: Date
}

export type MadeInvite = { ok: true; code: string; invite: Invite } | { ok: false; error: Problem }

/** An invitation nobody has used yet, and who made it. */
export type WaitingInvite = Invite & { createdBy: string | undefined }

export type Invites = ReturnType<typeof createInvites>

type Needs = {
  settings: Pick<Settings, 'getOrCreate'>
  people: Pick<People, 'link'>
  random: (bytes: number) => Uint8Array
}

/** Who accepts an invitation, in which chat; a known person when the chat has one already. */
export type Acceptance = {
  invite: Invite
  chatKey: string
  name: string
  personId: string | undefined
  now: Date
}

/** The invitations: of a code only its keyed hash is stored, so no backup gives one away. */
export function createInvites(database: Database, { settings, people, random }: Needs) {
  const pepper = () =>
    settings.getOrCreate('invite-pepper', () => Buffer.from(random(32)).toString('hex'))

  const find = async (where: Prisma.InviteWhereInput) => {
    const row = await database.current().invite.findFirst({ where, include: { unit: true } })
    return row ? toInvite(row) : undefined
  }

  return {
    /** Makes an invitation; its code is shown once, here. */
    create: (asked: NewInvite): Promise<MadeInvite> =>
      database.transaction(async (tx): Promise<MadeInvite> => {
        const { role, createdById, now } = asked
        const code = asked.unitCode.trim().toUpperCase()
        const unit = await tx.unit.findUnique({ where: { code } })
        if (!unit) {
          return { ok: false, error: { id: 'people-no-such-unit', args: { code: asked.unitCode } } }
        }
        if (role === 'admin' && unit.code !== officeCode) {
          const args = { unit: unit.name, code: officeCode }
          return { ok: false, error: { id: 'people-admin-elsewhere', args } }
        }
        const name = tidy(asked.name ?? '') || null
        const holders = await tx.membership.findMany({
          where: { unitId: unit.id, role, OR: [{ validTo: null }, { validTo: { gt: now } }] },
          include: { person: true },
        })
        const person = name && holders.find((held) => isSameName(held.person.name, name))?.person
        const secret = makeCode(random)
        const row = await tx.invite.create({
          data: {
            codeHash: hashCode(secret, await pepper()),
            unitId: unit.id,
            role,
            name: person ? person.name : name,
            personId: person ? person.id : null,
            createdById: createdById ?? null,
            createdAt: now,
            expiresAt: new Date(now.getTime() + inviteLifetime),
          },
          include: { unit: true },
        })
        return { ok: true, code: secret, invite: toInvite(row) }
      }),

    /** The invitation a typed text is the code of, used and expired ones included. */
    async byCode(text: string): Promise<Invite | undefined> {
      const code = readCode(text)
      return code === undefined ? undefined : find({ codeHash: hashCode(code, await pepper()) })
    },

    /** The invitation with this id. */
    byId: (id: string): Promise<Invite | undefined> => find({ id }),

    /**
     * Uses an invitation up and links the chat; the id of the person, or undefined when it
     * was used or ran out meanwhile. Of all who try at once exactly one gets through.
     */
    accept: ({ invite, chatKey, name, now, ...known }: Acceptance): Promise<string | undefined> =>
      database.transaction(async (tx) => {
        const { id, unitId, role } = invite
        const { count } = await tx.invite.updateMany({
          where: { id, usedAt: null, expiresAt: { gt: now } },
          data: { usedAt: now, usedByChat: chatKey },
        })
        if (count === 0) return undefined
        const personId = await people.link({
          chatKey,
          personId: known.personId ?? invite.personId,
          name,
          unitId,
          role,
          now,
        })
        await tx.invite.update({ where: { id }, data: { personId } })
        return personId
      }),

    /** The invitations that wait to be used, the oldest first. */
    async waiting(now: Date): Promise<WaitingInvite[]> {
      const rows = await database.current().invite.findMany({
        where: { usedAt: null, expiresAt: { gt: now } },
        include: { unit: true, createdBy: true },
        orderBy: { id: 'asc' },
      })
      return rows.map((row) => ({ ...toInvite(row), createdBy: row.createdBy?.name }))
    },

    /** Takes an invitation back that nobody has used; false when there is none any more. */
    async withdraw(id: string, now: Date): Promise<boolean> {
      const { count } = await database.current().invite.updateMany({
        where: { id, usedAt: null, expiresAt: { gt: now } },
        data: { expiresAt: now },
      })
      return count > 0
    },

    /** It is for somebody else of the same name; false when it was used or is no more. */
    async setApart(id: string, now: Date): Promise<boolean> {
      const { count } = await database.current().invite.updateMany({
        where: { id, usedAt: null, expiresAt: { gt: now }, personId: { not: null } },
        data: { personId: null },
      })
      return count > 0
    },

    /** How many invitations wait to be used. */
    open: (now: Date): Promise<number> =>
      database.current().invite.count({ where: { usedAt: null, expiresAt: { gt: now } } }),

    /** When wrong codes were typed in the last hour; of many only the latest. */
    async tries(chatKey: string, now: Date): Promise<Tries> {
      const latest = async (where: Prisma.InviteTryWhereInput, take: number) => {
        const rows = await database.current().inviteTry.findMany({
          where: { ...where, at: { gt: new Date(now.getTime() - tryLifetime), lte: now } },
          orderBy: { at: 'desc' },
          take,
        })
        return rows.map(({ at }) => at).reverse()
      }
      return {
        chat: await latest({ chatKey }, triesAllowed.chat),
        all: await latest({}, triesAllowed.all),
      }
    },

    /** Counts a wrong code, and forgets those of this chat that count no more. */
    async countTry(chatKey: string, now: Date): Promise<void> {
      const table = database.current().inviteTry
      const old = { lte: new Date(now.getTime() - tryLifetime) }
      await table.deleteMany({ where: { chatKey, at: old } })
      await table.create({ data: { chatKey, at: now } })
    },
  }
}

const toInvite = (row: Prisma.InviteGetPayload<{ include: { unit: true } }>): Invite => ({
  id: row.id,
  unitId: row.unitId,
  unitName: row.unit.name,
  unitCode: row.unit.code,
  role: row.role as Role,
  name: row.name ?? undefined,
  personId: row.personId ?? undefined,
  expiresAt: row.expiresAt,
  usedAt: row.usedAt ?? undefined,
  usedByChat: row.usedByChat ?? undefined,
})
