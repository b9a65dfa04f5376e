import type { Actor } from '../domain/access.ts'
import type { ChatAccount, Role } from '../domain/people.ts'
import type { UnitKind } from '../domain/units.ts'
import { channelOf, toAccount } from './accounts.ts'
import type { Database } from './database.ts'
import { keepDraft } from './drafts.ts'
import type { ChatAccount as AccountRow, Draft as DraftRow } from './generated/client.ts'

/** A chat that something came from, and the linked person who writes there. */
export type Arrival = { account: ChatAccount; actor: Actor | undefined }

/**
 * All that is known of a chat as an event of it begins, and that it was heard of now: one
 * statement, since everybody who writes waits for it.
 *
 * The draft that is filled there is kept at hand, since whoever handles the event asks for it.
 */
export function createArrivals(database: Database) {
  return async (chatKey: string, now: Date, { writes }: { writes: boolean }): Promise<Arrival> => {
    const tx = database.current()
    const [row] = await tx.$queryRawUnsafe<Row[]>(whoWrites, chatKey, now, writes)
    if (row) {
      if (row.draft) keepDraft(database, toDates(row.draft))
      return { account: toAccount(row), actor: actorIn(row) }
    }
    // A chat that writes for the first time has not written before.
    const made = { key: chatKey, channel: channelOf(chatKey), createdAt: now }
    const lastWroteAt = writes ? now : null
    const account = await tx.chatAccount.create({ data: { ...made, lastWroteAt } })
    return { account: toAccount({ ...account, lastWroteAt: null }), actor: undefined }
  }
}

type Row = AccountRow & {
  name: string | null
  memberships: { unitId: string; role: string; name: string; code: string; kind: string }[]
  draft: Stored | null
}

/** A row that travelled as JSON: its moments are text. */
type Stored = Omit<DraftRow, 'createdAt' | 'savedAt'> & { createdAt: string; savedAt: string }

// What is read is the row as it was before. Whoever writes can be reached again.
const whoWrites = `WITH heard AS (
    UPDATE "ChatAccount" SET "lastWroteAt" = $2::timestamptz, "blockedAt" = NULL
    WHERE key = $1 AND $3::boolean
  )
  SELECT a.*, p.name, to_jsonb(d) AS draft, coalesce((
    SELECT jsonb_agg(jsonb_build_object('unitId', u.id, 'role', m.role, 'name', u.name,
      'code', u.code, 'kind', u.kind) ORDER BY m.id)
    FROM "Membership" m JOIN "Unit" u ON u.id = m."unitId"
    WHERE m."personId" = p.id AND (m."validTo" IS NULL OR m."validTo" > $2::timestamptz)
  ), '[]') AS memberships
  FROM "ChatAccount" a
  LEFT JOIN "Person" p ON p.id = a."personId" AND p."erasedAt" IS NULL
  LEFT JOIN "Draft" d ON d.id = a."draftId"
  WHERE a.key = $1`

function actorIn({ personId, name, memberships }: Row): Actor | undefined {
  if (personId === null || name === null || memberships.length === 0) return undefined
  return {
    personId,
    name,
    memberships: memberships.map(({ unitId, role, ...unit }) => ({
      unitId,
      role: role as Role,
      unitName: unit.name,
      unitCode: unit.code,
      unitKind: unit.kind as UnitKind,
    })),
  }
}

const toDates = ({ createdAt, savedAt, ...row }: Stored): DraftRow => ({
  ...row,
  createdAt: new Date(createdAt),
  savedAt: new Date(savedAt),
})
