import { readDraft, type DraftState } from '../forms/draft.ts'
import type { Database } from './database.ts'
import type { Draft as Row, Prisma } from './generated/client.ts'

/** A form somebody is filling for a unit. */
export type Draft = {
  id: string
  personId: string
  unitId: string
  formId: string
  obligationId: string | undefined
  state: DraftState
  /** Grows with every save; buttons of an older revision are stale. */
  revision: number
  begunAt: Date
  savedAt: Date
}

export type Drafts = ReturnType<typeof createDrafts>

/** The drafts: one for each person, unit and form. */
export function createDrafts(database: Database) {
  const table = () => database.current().draft

  return {
    async byId(id: string): Promise<Draft | undefined> {
      const kept = database.atHand()?.get(handle(id)) as Draft | undefined
      return kept ?? keep(toDraft(await table().findUnique({ where: { id } })))
    },

    async find(key: { personId: string; unitId: string; formId: string }) {
      return toDraft(await table().findUnique({ where: { personId_unitId_formId: key } }))
    },

    /** What a person has begun, for one unit or for all; what was saved last comes first. */
    async ofPerson(personId: string, unitId?: string): Promise<Draft[]> {
      const rows = await table().findMany({
        where: { personId, ...(unitId === undefined ? {} : { unitId }) },
        orderBy: { savedAt: 'desc' },
      })
      return rows.map((row) => toDraft(row))
    },

    async create(draft: {
      personId: string
      unitId: string
      formId: string
      obligationId: string | undefined
      state: DraftState
      now: Date
    }): Promise<Draft> {
      const { now, obligationId = null, state, ...rest } = draft
      const row = await table().create({
        data: { ...rest, obligationId, state: toJson(state), createdAt: now, savedAt: now },
      })
      return keep(toDraft(row))
    },

    /**
     * Saves a draft that was read at this revision; refuses when somebody saved in between.
     * `seenIn` is a chat that fills it and is asked its next question now.
     */
    async save(draft: Draft, state: DraftState, now: Date, seenIn?: string): Promise<Draft> {
      const { id, revision } = draft
      const stored = JSON.stringify(state)
      const saved = await database
        .current()
        .$executeRawUnsafe(saving, id, revision, stored, now, seenIn ?? null)
      if (saved === 0) throw changedMeanwhile(id)
      const read = readDraft(JSON.parse(stored))
      return keep({ ...draft, state: read, revision: revision + 1, savedAt: now })
    },

    /** Holds a draft until the transaction ends; of two chats that send it at once, one does. */
    async hold({ id, revision }: Draft): Promise<void> {
      const { count } = await table().updateMany({ where: { id, revision }, data: { revision } })
      if (count === 0) throw changedMeanwhile(id)
    },

    async drop(id: string): Promise<void> {
      database.atHand()?.delete(handle(id))
      await table().deleteMany({ where: { id } })
    },
  }

  function keep<T extends Draft | undefined>(draft: T): T {
    if (draft) database.atHand()?.set(handle(draft.id), draft)
    return draft
  }
}

/** Keeps a draft that was read along with something else, for whoever asks for it next. */
export function keepDraft(database: Database, row: Row): void {
  database.atHand()?.set(handle(row.id), toDraft(row))
}

const handle = (id: string) => `draft:${id}`

const saving = `WITH seen AS (
    UPDATE "ChatAccount" SET "askedRevision" = $2::int + 1 WHERE key = $5 AND "draftId" = $1
  )
  UPDATE "Draft" SET state = $3::jsonb, revision = $2::int + 1, "savedAt" = $4::timestamptz
  WHERE id = $1 AND revision = $2::int`

const changedMeanwhile = (id: string) =>
  new Error(`Draft ${id} was changed by someone else meanwhile; read it again`)

// A draft state is plain JSON; what is undefined in it is left out when it is written.
const toJson = (state: DraftState) => state as Prisma.InputJsonObject

function toDraft(row: Row): Draft
function toDraft(row: Row | null): Draft | undefined
function toDraft(row: Row | null): Draft | undefined {
  if (!row) return undefined
  const { id, personId, unitId, formId, revision, createdAt: begunAt, savedAt } = row
  const obligationId = row.obligationId ?? undefined
  return {
    id,
    personId,
    unitId,
    formId,
    obligationId,
    revision,
    begunAt,
    savedAt,
    state: readDraft(row.state),
  }
}
