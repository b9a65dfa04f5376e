import type { Move } from '../domain/model-life.ts'
import { firstStatus, type YearStatus } from '../domain/models.ts'
import type { RolledStatus } from '../domain/year-words.ts'
import type { Database, Tx } from './database.ts'
import { lockModel, makeMove, tellStory, type By, type LockedModel } from './model-writes.ts'

/** On whose side somebody acts. */
export type Side = { side: 'unit' | 'office' }

export type YearSet = { year: number; status: YearStatus; reason?: string | undefined }

export type RollOver = By &
  Side & {
    unitId: string
    year: number
    said: { id: string; status: RolledStatus; reason?: string | undefined }[]
  }

/** What became of it for one model: set, or why not. */
export type Rolled = {
  number: number
  name: string
  /** The status that counts now: the one that was said, or what somebody else said before. */
  status: YearStatus | undefined
  reason: string | undefined
  outcome: 'set' | 'said' | 'elsewhere' | 'stopped'
}

/**
 * Says of several models of a unit how they stand in a year. What somebody said meanwhile
 * stays, and so does what has gone to another unit.
 */
export const createRollOver =
  (database: Database) =>
  ({ said, ...deed }: RollOver): Promise<Rolled[]> =>
    database.transaction(async (tx) => {
      const rolled = new Map<string, Rolled>()
      // One order for everybody: two officers at once must not wait for each other.
      for (const one of said.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
        const done = await roll(tx, one, deed)
        if (done) rolled.set(one.id, done)
      }
      return said.flatMap(({ id }) => rolled.get(id) ?? [])
    })

async function roll(
  tx: Tx,
  { id, status, reason }: RollOver['said'][number],
  { unitId, ...deed }: Omit<RollOver, 'said'>,
): Promise<Rolled | undefined> {
  const model = await lockModel(tx, id)
  if (!model) return undefined
  const { number } = model
  const { name } = await tx.model.findUniqueOrThrow({ where: { id }, select: { name: true } })
  // What is said of a later year stays too: a draft of last year would stop what goes on.
  const known = await tx.modelYear.findFirst({
    where: { modelId: id, year: { gte: deed.year } },
    orderBy: { year: 'desc' },
  })
  const now = { number, name, status: known?.status as YearStatus | undefined }
  if (model.unitId !== unitId) return { ...now, reason: undefined, outcome: 'elsewhere' }
  if (known) return { ...now, reason: known.reason ?? undefined, outcome: 'said' }
  if (model.stage === 'stopped') return { ...now, reason: undefined, outcome: 'stopped' }
  await setYear(tx, model, { ...deed, status, reason })
  return { number, name, status: statusIn(deed.year, status, model), reason, outcome: 'set' }
}

/** What goes on in the year it began in is new, whatever it is called (II.2.3). */
const statusIn = (year: number, said: YearStatus, { startedOn }: LockedModel): YearStatus =>
  said === 'kept' ? firstStatus(startedOn, year) : said

/** Sets the status of a year on a locked model; false when its life does not allow it. */
export async function setYear(
  tx: Tx,
  model: LockedModel,
  { year, status: said, reason, side, ...by }: By & YearSet & Side,
): Promise<boolean> {
  const status = statusIn(year, said, model)
  const why = reason === undefined ? {} : { reason }
  const move = moveFor(status, model)
  if (move && !(await makeMove(tx, model, { move, side, ...why, ...by }))) return false
  const row = {
    unitId: model.unitId,
    status,
    reason: reason ?? null,
    setById: by.personId,
    setAt: by.now,
  }
  await tx.modelYear.upsert({
    where: { modelId_year: { modelId: model.id, year } },
    create: { modelId: model.id, year, ...row },
    update: row,
  })
  await tellStory(tx, model, { kind: 'year', data: { year, status, ...why }, ...by })
  return true
}

/** The move of its life that a status of the year comes with; none where it stands so already. */
function moveFor(status: YearStatus, { stage }: Pick<LockedModel, 'stage'>): Move | undefined {
  if (status === 'stopped') return stage === 'stopped' ? undefined : 'stop'
  if (stage === 'stopped') return 'resume'
  return status === 'replicated' && stage === 'recognised' ? 'replicate' : undefined
}
