import { stageAfter, type Stage } from '../domain/model-life.ts'
import type { Recognition } from '../domain/models.ts'
import {
  whyLeftOut,
  type LeftOut,
  type PickableModel,
  type Recognisable,
} from '../domain/recognitions.ts'
import { groupBy } from '../text/group-by.ts'
import type { Database, Tx } from './database.ts'
import type { Prisma } from './generated/client.ts'
import { proposing, type By } from './model-writes.ts'
import { toDay } from './periods.ts'

/** What became of a model of the list: recognised, or why it was left out. */
export type ListedModel = Recognisable & { leftOut: LeftOut | undefined }

/** Recognises many models by one decision (III.5). */
export function createListRecognition(database: Database) {
  return {
    /** Every model there is, as far as choosing it needs, by its number. */
    async pickable(): Promise<PickableModel[]> {
      const rows = await database
        .current()
        .model.findMany({ select: pickable, orderBy: { number: 'asc' } })
      return rows.map((row) => ({ ...row, stage: row.stage as Stage }))
    },

    /** These models with what they were recognised by, by their numbers. */
    recognisable: (ids: string[]) => recognisable(database.current(), ids),

    /**
     * Recognises what can be recognised now, each under its lock; says of every model what
     * became of it. What somebody else did meanwhile stays.
     */
    recogniseList: ({ ids, personId, now, ...said }: By & Recognition & { ids: string[] }) =>
      database.transaction(async (tx): Promise<ListedModel[]> => {
        // One order for everybody: two admins at once must not wait for each other.
        await tx.$executeRawUnsafe(
          'SELECT id FROM "Model" WHERE id = ANY($1::text[]) ORDER BY id FOR UPDATE',
          ids,
        )
        const models = (await recognisable(tx, ids)).map((model) => ({
          ...model,
          leftOut: whyLeftOut(model, said, personId),
        }))
        await write(
          tx,
          models.filter(({ leftOut }) => leftOut === undefined),
          { said, by: { personId, now } },
        )
        return models
      }),
  }
}

const pickable = {
  ...{ id: true, number: true, name: true, stage: true },
  unit: { select: { id: true, name: true } },
} as const satisfies Prisma.ModelSelect

/** These models as a decision looks at them. */
export async function recognisable(tx: Tx, ids: string[]): Promise<Recognisable[]> {
  const rows = await tx.model.findMany({
    where: { id: { in: ids } },
    select: {
      ...pickable,
      recognitions: {
        select: { level: true, decision: true, day: true },
        orderBy: [{ day: 'asc' }, { id: 'asc' }],
      },
      entries: {
        where: proposing,
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        select: { byId: true },
        take: 1,
      },
    },
    orderBy: { number: 'asc' },
  })
  return rows.map(({ recognitions, entries, ...row }) => ({
    ...row,
    stage: row.stage as Stage,
    recognitions: recognitions.map((each) => ({ ...each, day: toDay(each.day) })),
    proposedById: entries[0]?.byId ?? undefined,
  }))
}

/** The same as one by one, in a few statements: some hundreds are one transaction. */
async function write(
  tx: Tx,
  models: Recognisable[],
  { said, by: { personId, now } }: { said: Recognition; by: By },
): Promise<void> {
  const moved = models.map((model) => ({
    ...model,
    after: stageAfter('recognise', model.stage, model.recognitions.length > 0),
  }))
  for (const [stage, those] of groupBy(moved, ({ after }) => after))
    await tx.$executeRawUnsafe(
      `UPDATE "Model" SET stage = $2, "changedAt" = greatest("changedAt", $3::timestamptz)
       WHERE id = ANY($1::text[])`,
      ...[those.map(({ id }) => id), stage, now],
    )
  const entry = ({ id, unit }: Recognisable) => ({
    ...{ modelId: id, at: now, unitId: unit.id, byId: personId },
  })
  await tx.modelEntry.createMany({
    data: moved.map((model) => ({
      ...entry(model),
      kind: 'moved',
      data: { move: 'recognise', stage: model.after },
    })),
  })
  await tx.recognition.createMany({
    data: models.map(({ id }) => ({
      ...{ modelId: id, level: said.level, decision: said.decision, day: new Date(said.day) },
      ...{ byId: personId, at: now },
    })),
  })
  await tx.modelEntry.createMany({
    data: models.map((model) => ({ ...entry(model), kind: 'recognised', data: said })),
  })
}
