import type { ModelAnswer, ModelDeed } from '../domain/models.ts'
import { unsharedAnswers } from '../domain/models.ts'
import { mayMove, stageAfter, type Move, type Stage } from '../domain/model-life.ts'
import { wordsOf } from '../domain/model-words.ts'
import type { Tx } from './database.ts'
import type { Prisma } from './generated/client.ts'
import { toDay } from './periods.ts'

/** The answers of the form about a model, as far as its rows need them. */
export type ModelAnswers = {
  name: string
  place: string
  kind: string
  field: string
  start?: string
} & Record<string, unknown>

export type Filled = { answers: ModelAnswers; formVersion: string; shown: ModelAnswer[] }

/** Who does something to a model, and when. */
export type By = { personId: string | null; now: Date }

/** A model that is locked until the transaction ends: nobody else changes it meanwhile. */
export type LockedModel = {
  id: string
  number: number
  unitId: string
  stage: Stage
  originId: string | null
  isRecognised: boolean
  /** "2026-03-01" */
  startedOn: string
}

/** Locks a model; undefined when there is none. */
export async function lockModel(tx: Tx, id: string): Promise<LockedModel | undefined> {
  await tx.$queryRaw`SELECT id FROM "Model" WHERE id = ${id} FOR UPDATE`
  const row = await tx.model.findUnique({
    where: { id },
    select: {
      ...{ id: true, number: true, unitId: true, stage: true, originId: true, startedOn: true },
      _count: { select: { recognitions: true } },
    },
  })
  if (!row) return undefined
  const { _count: count, stage, startedOn, ...rest } = row
  return {
    ...rest,
    stage: stage as Stage,
    isRecognised: count.recognitions > 0,
    startedOn: toDay(startedOn),
  }
}

/** Adds a thing to the story of a model. */
export async function tellStory(
  tx: Tx,
  model: Pick<LockedModel, 'id' | 'unitId'>,
  { personId, now, shown = [], ...deed }: ModelDeed & By & { shown?: ModelAnswer[] },
): Promise<void> {
  await tx.modelEntry.create({
    data: {
      modelId: model.id,
      at: now,
      unitId: model.unitId,
      byId: personId,
      kind: deed.kind,
      data: deed.data as Prisma.InputJsonValue,
      shown,
    },
  })
  await tx.model.updateMany({
    where: { id: model.id, changedAt: { lt: now } },
    data: { changedAt: now },
  })
}

/** Makes a move of the table of a model's life; false when it may not be made any more. */
export async function makeMove(
  tx: Tx,
  model: LockedModel,
  { move, side, reason, ...by }: By & { move: Move; side: 'unit' | 'office'; reason?: string },
): Promise<boolean> {
  if (!mayMove(move, model.stage, side)) return false
  const isRuled = side === 'office' && model.stage === 'proposed'
  if (isRuled && by.personId && (await proposerOf(tx, model.id)) === by.personId) return false
  const stage = stageAfter(move, model.stage, model.isRecognised)
  await tx.model.update({ where: { id: model.id }, data: { stage } })
  const why = reason === undefined ? {} : { reason }
  await tellStory(tx, model, { kind: 'moved', data: { move, stage, ...why }, ...by })
  return true
}

/** The entries of a story that propose the model. */
export const proposing = {
  kind: 'moved',
  data: { path: ['move'], equals: 'propose' },
} satisfies Prisma.ModelEntryWhereInput

/** Who proposed a model last; nobody rules on what they proposed themselves. */
export async function proposerOf(tx: Tx, modelId: string): Promise<string | undefined> {
  const proposed = await tx.modelEntry.findFirst({
    where: { modelId, ...proposing },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { byId: true },
  })
  return proposed?.byId ?? undefined
}

/** The name of the unit that runs a model, and of those before: it is found by each of them. */
export async function unitNames(tx: Tx, { id, unitId }: Pick<LockedModel, 'id' | 'unitId'>) {
  const unit = await tx.unit.findUniqueOrThrow({ where: { id: unitId } })
  const carried = await tx.modelEntry.findMany({ where: { modelId: id, kind: 'carried' } })
  const before = carried.map(({ data }) => (data as { fromName: string }).fromName)
  return [unit.name, ...before].join(' ')
}

/** The columns that a model's answers are kept in, and found by. */
export function columnsOf({ answers, formVersion, shown }: Filled, unitNames: string) {
  const { name, place, kind, field } = answers
  const shared = shown.filter(({ key }) => !unsharedAnswers.includes(key))
  return {
    answers: answers as Prisma.InputJsonObject,
    formVersion,
    shown,
    name,
    place,
    kind,
    field,
    words: wordsOf([unitNames, ...shared.map(({ value }) => value)].join(' ')),
    nameWords: wordsOf(name),
  }
}
