import type { Database } from './database.ts'

/** What an entry is about, with its name of today; `text` is left empty where that is gone. */
export type AuditObject = {
  /** unit, obligation, model … */
  kind: string
  text: string
  /** The unit it belongs to, where it belongs to one. */
  unit?: string | undefined
}

type Entry = { actorId?: string | null; object: string; details: Record<string, unknown> }

/** Looks the names up that stand behind the ids of entries; the record itself holds none. */
export function createAuditObjects(database: Database) {
  return async (entries: Entry[]) => {
    const tx = database.current()
    const idsOf = (kind: string) => entries.flatMap(({ object }) => idIn(object, kind) ?? [])
    const numbersOf = (kind: string) => idsOf(kind).map(Number).filter(Number.isSafeInteger)
    const unitIds = entries.flatMap(({ details: { unitId } }) =>
      typeof unitId === 'string' ? [unitId] : [],
    )

    const units = await tx.unit.findMany({
      where: {
        OR: [{ id: { in: [...unitIds, ...idsOf('unit')] } }, { code: { in: idsOf('unit') } }],
      },
    })
    const memberships = await tx.membership.findMany({
      where: { id: { in: idsOf('membership') } },
      include: { unit: true, person: true },
    })
    const people = await tx.person.findMany({
      where: {
        id: { in: [...entries.flatMap(({ actorId }) => actorId ?? []), ...idsOf('person')] },
      },
    })
    const obligations = await tx.obligation.findMany({
      where: { id: { in: idsOf('obligation') } },
      include: { unit: true, period: { include: { duty: true } } },
    })
    const periods = await tx.period.findMany({
      where: { id: { in: idsOf('period') } },
      include: { duty: true },
    })
    const duties = await tx.duty.findMany({ where: { id: { in: idsOf('duty') } } })
    const documents = await tx.document.findMany({ where: { id: { in: idsOf('document') } } })
    const broadcasts = await tx.broadcast.findMany({
      where: { id: { in: idsOf('broadcast') } },
      select: { id: true, number: true },
    })
    const sets = await tx.criteriaSet.findMany({ where: { id: { in: idsOf('criteria') } } })
    const models = await tx.model.findMany({
      where: { number: { in: numbersOf('model') } },
      include: { unit: true },
    })
    const reports = await tx.report.findMany({
      where: { number: { in: numbersOf('report') } },
      include: { unit: true },
    })
    const terms = await tx.term.findMany({
      where: { code: { in: idsOf('term').map((id) => id.slice(id.indexOf(':') + 1)) } },
    })

    const personName = (id: string) => people.find((each) => each.id === id)?.name
    const find: Record<string, (id: string) => Omit<AuditObject, 'kind'> | undefined> = {
      unit: (id) => ({
        text: units.find((each) => each.id === id || each.code === id)?.name ?? '',
      }),
      person: (id) => ({ text: personName(id) ?? '' }),
      membership(id) {
        const one = memberships.find((each) => each.id === id)
        return { text: one?.person.name ?? '', unit: one?.unit.name }
      },
      obligation(id) {
        const one = obligations.find((each) => each.id === id)
        return { text: one ? named(one.period) : '', unit: one?.unit.name }
      },
      period(id) {
        const one = periods.find((each) => each.id === id)
        return { text: one ? named(one) : '' }
      },
      duty: (id) => ({ text: duties.find((each) => each.id === id)?.title ?? '' }),
      document: (id) => ({ text: documents.find((each) => each.id === id)?.title ?? '' }),
      broadcast(id) {
        const one = broadcasts.find((each) => each.id === id)
        return one && { text: String(one.number) }
      },
      criteria: (id) => ({ text: sets.find((each) => each.id === id)?.title ?? '' }),
      model: (id) => ({
        text: id,
        unit: models.find((each) => each.number === Number(id))?.unit.name,
      }),
      report: (id) => ({
        text: id,
        unit: reports.find((each) => each.number === Number(id))?.unit.name,
      }),
      // Its id says nothing to anybody.
      file: () => ({ text: '' }),
      term: (id) => ({
        text: terms.find((each) => `${each.kind}:${each.code}` === id)?.name ?? '',
      }),
    }

    return {
      person: personName,
      object({ object, details: { unitId, number, title } }: Entry): AuditObject {
        const [kind = '', ...ids] = object.split(':')
        const id = ids.join(':')
        const found = find[kind]?.(id) ?? { text: typeof number === 'number' ? String(number) : id }
        const unit = units.find((each) => each.id === unitId)?.name ?? found.unit
        // A draft that was dropped is nowhere else any more.
        const text = found.text === '' && typeof title === 'string' ? title : found.text
        return { kind, ...found, text, unit: unit === text ? undefined : unit }
      },
    }
  }
}

const idIn = (object: string, kind: string): string | undefined =>
  object.startsWith(`${kind}:`) ? object.slice(kind.length + 1) : undefined

const named = ({ label, duty }: { label: string; duty: { title: string } }) =>
  `${duty.title} ${label}`
