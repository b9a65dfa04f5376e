import { createDuties, type NewDuty } from '../../src/storage/duties.ts'
import type { Database } from '../../src/storage/database.ts'
import type { Submission } from '../../src/storage/submit-report.ts'

export const timezone = 'Asia/Ho_Chi_Minh'

/** A moment of Gia Lai: '2026-11-22 09:00'. */
export const at = (moment: string): Date => new Date(`${moment.replace(' ', 'T')}:00+07:00`)

/** Enters a unit as data and gives its id; a commune of today unless told otherwise. */
export async function addUnit(
  database: Database,
  unit: { code: string; name: string; kind?: string; validFrom?: string; validTo?: string },
): Promise<string> {
  const { code, name, kind = 'commune', validFrom, validTo } = unit
  const row = await database.current().unit.create({
    data: {
      code,
      name,
      kind,
      validFrom: validFrom === undefined ? null : new Date(validFrom),
      validTo: validTo === undefined ? null : new Date(validTo),
    },
  })
  return row.id
}

/** Enters a person and gives the id; with a unit and role, a member since 2026 began. */
export async function addPerson(
  database: Database,
  person: { name: string; unitId?: string; role?: string; account?: string },
): Promise<string> {
  const { name, unitId, role = 'officer', account } = person
  const since = at('2026-01-01 00:00')
  const row = await database.current().person.create({
    data: {
      name,
      createdAt: since,
      memberships: { create: unitId === undefined ? [] : [{ unitId, role, validFrom: since }] },
    },
  })
  if (account !== undefined) await addAccount(database, { personId: row.id, key: account })
  return row.id
}

/** Links a chat account to a person. */
export async function addAccount(
  database: Database,
  account: { personId: string; key: string; locale?: string; lastWroteAt?: Date },
): Promise<void> {
  await database.current().chatAccount.create({
    data: {
      createdAt: at('2026-01-01 00:00'),
      channel: account.key.split(':')[0] ?? '',
      ...account,
    },
  })
}

/** Sets the annual report of 2026, due before 10 December, for communes. */
export const setDuty = (database: Database, change: Partial<NewDuty> = {}) =>
  createDuties(database, { timezone }).create({
    title: 'Báo cáo năm',
    formId: 'annual-report',
    basis: 'theo mẫu mục III.4 của kế hoạch 2017–2020',
    clause: 'III.4',
    unitKinds: ['commune'],
    dueMonth: 12,
    dueDay: 10,
    year: 2026,
    createdById: undefined,
    now: at('2026-01-05 09:00'),
    ...change,
  })

/** A set of answers to send for a unit. */
export const answersOf = (
  submission: Pick<Submission, 'unitId' | 'personId'> & Partial<Submission>,
): Submission => ({
  formId: 'annual-report',
  formVersion: 'a1b2c3',
  answers: { registered: 12 },
  shown: [{ label: 'Mô hình đăng ký', value: '12 mô hình' }],
  now: at('2026-11-22 09:00'),
  ...submission,
})
