import { firstStatus, type Article } from '../domain/models.ts'
import { mayMove, stageAfter, type Move } from '../domain/model-life.ts'
import { whyLeftOut } from '../domain/recognitions.ts'
import { dayOf } from '../text/days.ts'
import type { Database, Tx } from './database.ts'
import { createDecisions } from './decisions.ts'
import { createModelReads } from './model-reads.ts'
import { createModelReport } from './model-report.ts'
import { createModelSearch } from './model-search.ts'
import { createListRecognition, recognisable } from './recognise-list.ts'
import { createModelCarry } from './model-carry.ts'
import { createRollOver, setYear, type Side, type YearSet } from './model-years.ts'
import { startAgain } from './model-start.ts'
import { createTakeBack } from './take-back.ts'
import { createRecognisedModels } from './recognised-models.ts'
import {
  columnsOf,
  lockModel,
  makeMove,
  tellStory,
  unitNames,
  type By,
  type Filled,
  type LockedModel,
} from './model-writes.ts'

export type Models = ReturnType<typeof createModels>

/** What a deed of somebody is done to. */
export type OnModel = By & { id: string }

/** The models of all units: written under a lock each, their story never changed. */
export function createModels(database: Database, { timezone }: { timezone: string }) {
  const locked = <T>(id: string, work: (tx: Tx, model: LockedModel) => Promise<T>) =>
    database.transaction(async (tx) => {
      const model = await lockModel(tx, id)
      return model ? work(tx, model) : undefined
    })

  return {
    ...createModelReads(database),
    ...createModelReport(database, { timezone }),
    find: createModelSearch(database),
    ...createModelCarry(database, { timezone }),
    ...createListRecognition(database),
    ...createTakeBack(database),
    ...createDecisions(database),

    /** Says of several models of a unit how they stand in a year. */
    rollOver: createRollOver(database),
    recognised: createRecognisedModels(database),

    /** Registers a model of a unit, as the first thing of its story; gives its number. */
    register: (model: Filled & By & { unitId: string; originId?: string | undefined }) =>
      database.transaction(async (tx) => {
        const { unitId, originId = null, personId, now, ...filled } = model
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(${numbersLock}::bigint)`
        const { _max: last } = await tx.model.aggregate({ _max: { number: true } })
        const unit = await tx.unit.findUniqueOrThrow({ where: { id: unitId } })
        const today = dayOf(now, timezone)
        const startedOn = filled.answers.start ?? today
        const year = Number(today.slice(0, 4))
        const row = await tx.model.create({
          data: {
            ...columnsOf(filled, unit.name),
            number: (last.number ?? 0) + 1,
            unitId,
            originId,
            stage: startedOn <= today ? 'under-way' : 'registered',
            startedOn: new Date(startedOn),
            registeredAt: now,
            changedAt: now,
            years: {
              create: {
                year,
                unitId,
                status: firstStatus(startedOn, year),
                setById: personId,
                setAt: now,
              },
            },
          },
        })
        const { answers: data, shown } = filled
        await tellStory(tx, row, { kind: 'registered', data, shown, personId, now })
        return { id: row.id, number: row.number }
      }),

    /** Puts other answers in place of those a model was registered with; both stay in its story. */
    change: ({ id, personId, now, ...filled }: OnModel & Filled) =>
      locked(id, async (tx, model) => {
        if (model.stage === 'stopped') return false
        const names = await unitNames(tx, model)
        const { answers: data, shown } = filled
        await tx.model.update({ where: { id }, data: columnsOf(filled, names) })
        const { start: startedOn } = data
        if (startedOn !== undefined)
          await startAgain(tx, model, { startedOn, today: dayOf(now, timezone) })
        await tellStory(tx, model, { kind: 'changed', data, shown, personId, now })
        return true
      }),

    /** Adds what is new of a model; one that was only registered is under way from now on. */
    update: ({ id, answers: data, shown, ...by }: OnModel & Pick<Filled, 'shown'> & Answers) =>
      locked(id, async (tx, model) => {
        if (model.stage === 'stopped') return false
        if (mayMove('begin', model.stage, 'unit')) {
          const stage = stageAfter('begin', model.stage, model.isRecognised)
          await tx.model.update({ where: { id }, data: { stage } })
        }
        await tellStory(tx, model, { kind: 'updated', data, shown, ...by })
        return true
      }),

    /** Says how a model stands in a year (II.2.3); its life goes along. */
    setYear: ({ id, side, ...set }: OnModel & YearSet & Side) =>
      locked(id, (tx, model) => setYear(tx, model, { side, ...set })),

    /** Makes a move of the life of a model; false when it may not be made any more. */
    move: ({ id, ...made }: OnModel & Side & { move: Move; reason?: string }) =>
      locked(id, (tx, model) => makeMove(tx, model, made)),

    /** Says whose example a model follows; false when that would go round in a circle. */
    setOrigin: ({ id, originId, ...by }: OnModel & { originId: string | undefined }) =>
      locked(id, async (tx, model) => {
        if (originId !== undefined && (await descendsFrom(tx, originId, id))) return false
        const origin = originId && (await tx.model.findUnique({ where: { id: originId } }))
        await tx.model.update({ where: { id }, data: { originId: originId ?? null } })
        const data = origin ? { number: origin.number } : {}
        await tellStory(tx, model, { kind: 'origin', data, ...by })
        return true
      }),

    /** Writes down that a model was recognised; the same decision twice is one. */
    recognise: ({ id, personId, now, ...said }: OnModel & Said) =>
      locked(id, async (tx, model) => {
        const { level, decision, day } = said
        // Under the lock, as the list does: “125-qđ” is the decision 125-QĐ.
        const [found] = await recognisable(tx, [id])
        if (!found || whyLeftOut(found, said, personId)) return false
        const by = { personId, now }
        const moved = await makeMove(tx, model, { move: 'recognise', side: 'office', ...by })
        if (!moved) return false
        await tx.recognition.create({
          data: { modelId: id, level, decision, day: new Date(day), byId: personId, at: now },
        })
        await tellStory(tx, model, { kind: 'recognised', data: said, ...by })
        return true
      }),

    /** Writes down what the press brought about a model; false when this link is there. */
    logArticle: ({ id, unitId, personId, now, ...article }: OnModel & Logged) =>
      locked(id, async (tx, model) => {
        const { day, ...rest } = article
        const { count } = await tx.article.createMany({
          data: [{ ...rest, modelId: id, day: new Date(day), unitId, byId: personId, at: now }],
          skipDuplicates: true,
        })
        if (count === 0) return false
        await tellStory(tx, model, { kind: 'article', data: article, personId, now })
        return true
      }),
  }
}

type Answers = { answers: Record<string, unknown> }
type Said = { level: string; decision: string; day: string }
type Logged = Omit<Article, 'unitName'> & { unitId: string }

/** The lock under which models are numbered. */
const numbersLock = 72707372

async function descendsFrom(tx: Tx, id: string, ancestorId: string): Promise<boolean> {
  const seen = new Set<string>()
  let at: string | null = id
  while (at !== null && !seen.has(at)) {
    if (at === ancestorId) return true
    seen.add(at)
    const row: { originId: string | null } | null = await tx.model.findUnique({
      where: { id: at },
      select: { originId: true },
    })
    at = row?.originId ?? null
  }
  return false
}
