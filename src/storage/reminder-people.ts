import { readDraft, type DraftState } from '../forms/draft.ts'
import { groupBy } from '../text/group-by.ts'
import { locales, type Locale } from '../text/texts.ts'
import { orderOfUse } from './accounts.ts'
import type { Tx } from './database.ts'
import { toDay } from './periods.ts'

/** A report that is owed, as far as a reminder speaks of it. */
export type OwedReport = {
  obligationId: string
  unitId: string
  unitCode: string
  unitName: string
  title: string
  label: string
  basis: string
  clause: string | undefined
  formId: string
  ladder: number[]
  opensAt: Date
  /** The unit's own deadline. */
  dueAt: Date
  createdAt: Date
}

/** What has been told of an obligation to a person, or to nobody (""). */
export type Told = { steps: Set<number>; skipped: Set<number>; lastDay: string | undefined }

export type ReminderAccount = {
  key: string
  channel: string
  locale: Locale | undefined
  /** The chat is in the middle of a form. */
  isFilling: boolean
}

/** Somebody of the units in question, with everything their units owe. */
export type ReminderPerson = {
  personId: string
  name: string
  remindAt: Date | undefined
  heardToday: boolean
  /** The chats that can be reached, in the order they are to be used. */
  accounts: ReminderAccount[]
  owes: { obligationId: string; as: 'officer' | 'leader'; linkedAt: Date }[]
}

export type ReminderPeople = {
  reports: Map<string, OwedReport>
  people: ReminderPerson[]
  /** By obligation and person. */
  told: Map<string, Map<string, Told>>
  /** The furthest draft of an obligation; a person's own goes before. */
  drafts: { obligationId: string; personId: string; formId: string; state: DraftState }[]
}

/** Nothing came, nothing is excused, and the period is not closed. */
export const isUnanswered = `o."reportedAt" IS NULL AND o."exemptAt" IS NULL
  AND o."paperClaimedAt" IS NULL AND q."closedAt" IS NULL`

/** Whom to look at: the people of the units that owe these, and people by name. */
export type Wanted = { obligationIds: string[]; personIds: string[] }

/** What a unit still owes: nothing came, nothing is excused, and the period is not closed. */
export const isStillOwed = (timezone: string) => `${isUnanswered}
  AND (u."validTo" IS NULL OR u."validTo" >=
    ((o."dueAt" - interval '1 millisecond') AT TIME ZONE ${timezone})::date)`

/**
 * Everybody who may have to be reminded of these obligations, with all that they owe.
 *
 * The obligations are locked first, in one order for all: a report that comes in at this moment
 * is either seen here, or finds the reminder and takes it back.
 */
export async function readPeople(
  tx: Tx,
  { obligationIds, personIds }: Wanted,
  { now, today, timezone }: { now: Date; today: string; timezone: string },
): Promise<ReminderPeople> {
  const units = await tx.$queryRawUnsafe<{ unitId: string }[]>(
    `${who} SELECT DISTINCT m."unitId" FROM who JOIN "Membership" m ON m."personId" = who.id
     WHERE ${isReminded('$3')}`,
    obligationIds,
    personIds,
    now,
  )
  const unitIds = units.map(({ unitId }) => unitId)
  const locked = await tx.$queryRawUnsafe<{ id: string }[]>(
    `SELECT o.id FROM "Obligation" o WHERE o."reportedAt" IS NULL
       AND (o.id = ANY($1::text[]) OR o."unitId" = ANY($2::text[])) ORDER BY o.id FOR UPDATE`,
    obligationIds,
    unitIds,
  )
  // After the lock: whoever has left a unit meanwhile is not told for it.
  const members = await tx.$queryRawUnsafe<MemberRow[]>(
    `${who}
     SELECT m."personId", m."unitId", m.role, m."validFrom" AS "linkedAt", p.name, p."remindAt"
     FROM who JOIN "Person" p ON p.id = who.id AND p."erasedAt" IS NULL
     JOIN "Membership" m ON m."personId" = p.id WHERE ${isReminded('$3')} ORDER BY m."personId", m.id`,
    obligationIds,
    personIds,
    now,
  )
  const rows = await tx.$queryRawUnsafe<OwedRow[]>(
    `SELECT o.id AS "obligationId", o."unitId", u.code AS "unitCode", u.name AS "unitName",
       d.title, q.label, d.basis, d.clause, d."formId", d.ladder, q."opensAt", o."dueAt",
       o."createdAt"
     FROM "Obligation" o JOIN "Period" q ON q.id = o."periodId" JOIN "Duty" d ON d.id = q."dutyId"
     JOIN "Unit" u ON u.id = o."unitId"
     WHERE o.id = ANY($1::text[]) AND ${isStillOwed('$2')} ORDER BY o."dueAt", o.id`,
    // Exactly those that are locked; of more the planner would rather read every unit.
    locked.map(({ id }) => id),
    timezone,
  )
  const reports = new Map(
    rows.map((row) => [row.obligationId, { ...row, clause: row.clause ?? undefined }]),
  )
  const ids = [...reports.keys()]
  const people = [...new Set(members.map(({ personId }) => personId))]
  return {
    reports,
    told: await readTold(tx, ids),
    drafts: await readDrafts(tx, reports),
    people: join({
      members,
      reports,
      accounts: await readAccounts(tx, people),
      heard: await readHeard(tx, people, today),
    }),
  }
}

/** A membership, called `m`, for which somebody is reminded at a moment. */
export const isReminded = (now: string) => `m.role IN ('officer', 'leader')
  AND m."mutedAt" IS NULL AND (m."validTo" IS NULL OR m."validTo" > ${now}::timestamptz)`

const who = `WITH who AS (
  SELECT m."personId" AS id FROM "Obligation" o
  JOIN "Membership" m ON m."unitId" = o."unitId"
  WHERE o.id = ANY($1::text[]) AND ${isReminded('$3')} UNION SELECT unnest($2::text[])
)`

type MemberRow = {
  personId: string
  unitId: string
  role: 'officer' | 'leader'
  linkedAt: Date
  name: string
  remindAt: Date | null
}
type OwedRow = Omit<OwedReport, 'clause'> & { clause: string | null }
type ToldRow = {
  obligationId: string
  personId: string | null
  step: string
  status: string
  day: Date
}
type AccountRow = ReminderAccount & { personId: string }

function join({
  members,
  reports,
  accounts,
  heard,
}: {
  members: MemberRow[]
  reports: Map<string, OwedReport>
  accounts: Map<string, ReminderAccount[]>
  heard: Set<string>
}): ReminderPerson[] {
  const ofUnit = groupBy(reports.values(), ({ unitId }) => unitId)
  const byPerson = groupBy(members, ({ personId }) => personId)
  return [...byPerson].map(([personId, own]) => {
    const units = groupBy(own, ({ unitId }) => unitId)
    return {
      personId,
      name: own[0]?.name ?? '',
      remindAt: own[0]?.remindAt ?? undefined,
      heardToday: heard.has(personId),
      accounts: accounts.get(personId) ?? [],
      owes: [...units].flatMap(([unitId, roles]) => {
        // Who is both reports themselves, and hears every step.
        const as = roles.some(({ role }) => role === 'officer') ? 'officer' : 'leader'
        const linkedAt = new Date(Math.min(...roles.map((each) => Number(each.linkedAt))))
        const owed = ofUnit.get(unitId) ?? []
        return owed.map(({ obligationId }) => ({ obligationId, as, linkedAt }) as const)
      }),
    }
  })
}

async function readTold(tx: Tx, ids: string[]): Promise<ReminderPeople['told']> {
  // What has an "@" in its key was tried once, did not arrive, and is tried again.
  const rows = await tx.$queryRawUnsafe<ToldRow[]>(
    `SELECT "obligationId", "personId", step, status, day FROM "Reminder"
     WHERE "obligationId" = ANY($1::text[]) AND position('@' in key) = 0
     ORDER BY at, step = 'moved'`,
    ids,
  )
  const told: ReminderPeople['told'] = new Map()
  for (const { obligationId, personId, step, status, day } of rows) {
    const people = told.get(obligationId) ?? new Map<string, Told>()
    told.set(obligationId, people)
    const who = personId ?? ''
    const own = people.get(who) ?? { steps: new Set(), skipped: new Set(), lastDay: undefined }
    people.set(who, own)
    if (status === 'skipped') own.skipped.add(Number(step))
    else own.steps.add(Number(step))
    if (status === 'told') own.lastDay = toDay(day)
  }
  return told
}

async function readDrafts(
  tx: Tx,
  reports: ReminderPeople['reports'],
): Promise<ReminderPeople['drafts']> {
  const rows = await tx.draft.findMany({ where: { obligationId: { in: [...reports.keys()] } } })
  // A request for more time is a draft of the same obligation, and no part of its report.
  const own = rows.filter(
    ({ obligationId, formId }) => reports.get(obligationId ?? '')?.formId === formId,
  )
  return own.map(({ obligationId, personId, formId, state }) => ({
    obligationId: obligationId ?? '',
    personId,
    formId,
    state: readDraft(state),
  }))
}

async function readAccounts(tx: Tx, people: string[]): Promise<Map<string, ReminderAccount[]>> {
  const rows = await tx.$queryRawUnsafe<(AccountRow & { locale: string | null })[]>(
    `SELECT key, channel, locale, "personId", "draftId" IS NOT NULL AS "isFilling"
     FROM "ChatAccount" a
     WHERE "personId" = ANY($1::text[]) AND "blockedAt" IS NULL
     ORDER BY ${orderOfUse}`,
    people,
  )
  const accounts = rows.map((row) => ({
    ...row,
    locale: locales.find((known) => known === row.locale),
  }))
  return groupBy(accounts, ({ personId }) => personId)
}

/** Who has been reminded on this day, or is about to be. */
async function readHeard(tx: Tx, people: string[], today: string): Promise<Set<string>> {
  const rows = await tx.reminderMessage.findMany({
    where: {
      personId: { in: people },
      day: new Date(today),
      kind: 'digest',
      status: { not: 'withdrawn' },
    },
    select: { personId: true },
  })
  return new Set(rows.map(({ personId }) => personId))
}
