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
      return toDraft(await table().findUnique({ where: { id } }))
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
      return toDraft(row)
    },

    /** Saves a draft that was read at this revision; refuses when somebody saved in between. */
    async save({ id, revision }: Draft, state: DraftState, now: Date): Promise<Draft> {
      const rows = await table().updateManyAndReturn({
        where: { id, revision },
        data: { state: toJson(state), revision: revision + 1, savedAt: now },
      })
      const [row] = rows
      if (!row) throw changedMeanwhile(id)
      return toDraft(row)
    },

    /** Holds a draft until the transaction ends; of two chats that send it at once, one does. */
    async hold({ id, revision }: Draft): Promise<void> {
      const { count } = await table().updateMany({ where: { id, revision }, data: { revision } })
      if (count === 0) throw changedMeanwhile(id)
    },

    async drop(id: string): Promise<void> {
      await table().deleteMany({ where: { id } })
    },
  }
}

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
