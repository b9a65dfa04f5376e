import type { ModelLine } from '../domain/models.ts'
import { wordsOf } from '../domain/model-words.ts'
import { heirsOf, wayOf, type Succession } from '../domain/successions.ts'
import { dayOf, startOfDay } from '../text/days.ts'
import type { Database, Tx } from './database.ts'
import { lineColumns, toLine } from './model-rows.ts'
import { lockModel, tellStory, type By } from './model-writes.ts'
import { datesOf, toDay } from './periods.ts'
import { createSettings } from './settings.ts'

/** Whether a unit took a model over; otherwise who has it. */
export type Taken = { ok: true; from: string } | { ok: false; holder: string }

/** What becomes of the models of a unit that is over. */
export function createModelCarry(database: Database, { timezone }: { timezone: string }) {
  const settings = createSettings(database)

  const knownOn = async (tx: Tx, today: string) => ({
    units: (await tx.unit.findMany()).map((unit) => ({ ...unit, ...datesOf(unit) })),
    successions: (await tx.unitSuccession.findMany()).map(({ date, note, ...ids }): Succession => ({
      ...ids,
      day: toDay(date),
      note: note ?? undefined,
    })),
    today,
  })

  /** The units that are over and have models still. */
  const over = (tx: Tx, today: string) =>
    tx.unit.findMany({
      where: { validTo: { lt: new Date(today) }, models: { some: {} } },
      select: { id: true },
    })

  return {
    /**
     * Gives the models of units that are over to the one unit that came after, once a day. The
     * years that were said stay with the unit that said them.
     */
    carry: (now: Date): Promise<number> =>
      database.transaction(async (tx) => {
        const today = dayOf(now, timezone)
        if ((await settings.get(carriedKey)) === today) return 0
        await settings.put(carriedKey, today)
        const gone = await over(tx, today)
        if (gone.length === 0) return 0
        const known = await knownOn(tx, today)
        let count = 0
        for (const { id: unitId } of gone) {
          const way = wayOf(unitId, known)
          if (way.length === 0) continue
          const models = await tx.model.findMany({ where: { unitId }, orderBy: { id: 'asc' } })
          for (const { id, registeredAt } of models) {
            for (const { day, ...hop } of way) {
              // A succession may be known late: no story begins before the model was there.
              const now = new Date(Math.max(+startOfDay(day, timezone), +registeredAt))
              await handOver(tx, { id, ...hop, personId: null, now })
            }
            count += 1
          }
        }
        return count
      }),

    /** The models of units that are over with several after them: for one of these, or of all. */
    async left(now: Date, heirIds?: string[]): Promise<ModelLine[]> {
      const tx = database.current()
      const today = dayOf(now, timezone)
      const gone = await over(tx, today)
      if (gone.length === 0) return []
      const known = await knownOn(tx, today)
      const ids = gone
        .map(({ id }) => id)
        .filter(
          (id) => heirIds === undefined || heirsOf(id, known).some((h) => heirIds.includes(h)),
        )
      const rows = await tx.model.findMany({
        where: { unitId: { in: ids } },
        select: lineColumns,
        orderBy: { number: 'asc' },
      })
      return rows.map(toLine)
    },

    /** The units of today that may take over what a unit left. */
    async heirs(unitId: string, now: Date): Promise<{ id: string; code: string; name: string }[]> {
      const known = await knownOn(database.current(), dayOf(now, timezone))
      const ids = heirsOf(unitId, known)
      return known.units.filter(({ id }) => ids.includes(id))
    },

    /** A unit takes over a model of one that came before it; the first one has it. */
    take: ({
      id,
      unitId,
      ...by
    }: By & { id: string; unitId: string }): Promise<Taken | undefined> =>
      database.transaction(async (tx) => {
        const model = await lockModel(tx, id)
        if (!model) return undefined
        const known = await knownOn(tx, dayOf(by.now, timezone))
        const holder = known.units.find((unit) => unit.id === model.unitId)?.name ?? ''
        if (!heirsOf(model.unitId, known).includes(unitId)) return { ok: false, holder }
        const { unitId: fromId } = model
        await handOver(tx, { id, fromId, toId: unitId, note: undefined, ...by })
        return { ok: true, from: holder }
      }),
  }
}

const carriedKey = 'models-carried'

type HandOver = By & { id: string; fromId: string; toId: string; note: string | undefined }

/** Gives a model and its points to another unit; it is found by the names of both from then on. */
async function handOver(tx: Tx, { id, fromId, toId, note, ...by }: HandOver): Promise<void> {
  const locked = await lockModel(tx, id)
  // Somebody was faster.
  if (locked?.unitId !== fromId) return
  const model = await tx.model.findUniqueOrThrow({ where: { id }, include: { unit: true } })
  const to = await tx.unit.findUniqueOrThrow({ where: { id: toId } })
  const words = [...new Set([...model.words, ...wordsOf(to.name)])]
  await tx.model.update({ where: { id }, data: { unitId: toId, words } })
  await tx.scoreSheet.updateMany({ where: { modelId: id }, data: { unitId: toId } })
  const why = note === undefined ? {} : { note }
  const data = { fromUnitId: fromId, fromName: model.unit.name, ...why }
  await tellStory(tx, { id, unitId: toId }, { kind: 'carried', data, ...by })
}
