import type {
  OfficeQuestion,
  OfficeWord,
  Question,
  QuestionOutcome,
  QuestionState,
} from '../domain/questions.ts'
import type { Tx } from './database.ts'
import type { Question as Row } from './generated/client.ts'

/** A question as it is kept. */
export const toQuestion = (row: Row): Question => ({
  id: row.id,
  number: row.number ?? undefined,
  chatKey: row.chatKey,
  personId: row.personId ?? undefined,
  unitId: row.unitId ?? undefined,
  text: row.text,
  key: row.key,
  at: row.at,
  outcome: row.outcome as QuestionOutcome,
  why: row.why ?? undefined,
  documentId: row.documentId ?? undefined,
  position: row.position ?? undefined,
  knownId: row.knownId ?? undefined,
  handedOverAt: row.handedOverAt ?? undefined,
  state: stateOf(row),
})

function stateOf({ handedOverAt, answeredAt, closedAt }: Row): QuestionState {
  if (answeredAt) return 'answered'
  if (closedAt) return 'put-aside'
  return handedOverAt ? 'waiting' : 'not-sent'
}

/** Questions as the office sees them, with the names of people and units and the clause. */
export async function toOffice(tx: Tx, rows: Row[]): Promise<OfficeQuestion[]> {
  const nameOf = await peopleIn(tx, rows)
  const unitOf = await unitsIn(tx, rows)
  const clauseOf = await clausesIn(tx, rows)
  const word = (text: string | null, byId: string | null, at: Date | null) =>
    at ? { text: text ?? '', by: nameOf(byId), at } : undefined
  return rows.flatMap((row) => {
    const { number, handedOverAt } = row
    if (number === null || !handedOverAt) return []
    const question: OfficeQuestion = {
      ...toQuestion(row),
      number,
      handedOverAt,
      askedBy: nameOf(row.personId),
      unitName: unitOf(row.unitId),
      clause: clauseOf(row),
      answer: word(row.answer, row.answeredById, row.answeredAt),
      putAside: word(row.closeReason, row.closedById, row.closedAt),
      known: knownOf(row, word),
    }
    return [question]
  })
}

function knownOf(
  row: Row,
  word: (text: string | null, byId: string | null, at: Date | null) => OfficeWord | undefined,
): OfficeQuestion['known'] {
  const approved = word(row.knownAnswer, row.knownById, row.knownAt)
  if (!approved) return undefined
  const withdrawn = word(null, row.withdrawnById, row.withdrawnAt)
  return { ...approved, question: row.knownText ?? '', withdrawn }
}

async function peopleIn(tx: Tx, rows: Row[]) {
  const ids = rows.flatMap((row) => [
    ...[row.personId, row.answeredById, row.closedById, row.knownById, row.withdrawnById],
  ])
  const people = await tx.person.findMany({
    where: { id: { in: named(ids) }, erasedAt: null },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return (id: string | null) => names.get(id ?? '')
}

async function unitsIn(tx: Tx, rows: Row[]) {
  const ids = named(rows.map(({ unitId }) => unitId))
  const units = await tx.unit.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  })
  const names = new Map(units.map(({ id, name }) => [id, name]))
  return (id: string | null) => names.get(id ?? '')
}

async function clausesIn(tx: Tx, rows: Row[]) {
  const wanted = rows.flatMap(({ documentId, position }) =>
    documentId === null || position === null ? [] : [{ documentId, position }],
  )
  const passages = await tx.passage.findMany({
    where: { OR: wanted },
    select: { documentId: true, position: true, clause: true, document: true },
  })
  return ({ documentId, position }: Row) => {
    const found = passages.find(
      (each) => each.documentId === documentId && each.position === position,
    )
    return found && { title: found.document.title, clause: found.clause }
  }
}

const named = (ids: (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))]
