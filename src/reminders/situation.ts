import type { Calendar } from '../domain/calendar.ts'
import { lastGoodDay } from '../domain/duties.ts'
import type { Addressee, OwedToPerson } from '../domain/reminders.ts'
import { stepsOf, type Step } from '../domain/steps.ts'
import type { OwedReport, ReminderPeople } from '../storage/reminder-people.ts'

type Where = { timezone: string; calendar: Calendar }

/**
 * The stored facts as the decision wants them: people with what they owe, and the wanted
 * obligations of units in which nobody reports.
 */
export function situationOf(
  { reports, people, told }: ReminderPeople,
  wantedIds: string[],
  where: Where,
): Addressee[] {
  const ladderOf = createLadders(where)
  const owed = (
    report: OwedReport,
    { personId, as, linkedAt }: { personId: string; as: OwedToPerson['as']; linkedAt: Date },
  ): OwedToPerson => {
    const { obligationId, opensAt, createdAt, dueAt } = report
    const known = told.get(obligationId)?.get(personId)
    return {
      obligationId,
      opensAt,
      as,
      lastDay: lastGoodDay({ dueAt }, where.timezone),
      toldDay: known?.lastDay,
      steps: ladderOf(report),
      since: linkedAt > createdAt ? linkedAt : createdAt,
      told: known?.steps ?? none,
      skipped: known?.skipped ?? none,
    }
  }

  const addressees = people.map(({ personId, remindAt, heardToday, owes }): Addressee => {
    const all = owes.flatMap(({ obligationId, ...rest }) => {
      const report = reports.get(obligationId)
      return report ? [owed(report, { personId, ...rest })] : []
    })
    return { personId, remindAt, heardToday, owes: all }
  })

  const reporting = new Set(
    people.flatMap(({ owes }) =>
      owes.filter(({ as }) => as === 'officer').map(({ obligationId }) => obligationId),
    ),
  )
  const orphans = wantedIds
    .filter((id) => !reporting.has(id))
    .flatMap((id) => reports.get(id) ?? [])
    .map((report): Addressee => {
      const owes = [
        owed(report, { personId: '', as: 'officer' as const, linkedAt: report.createdAt }),
      ]
      return { personId: undefined, remindAt: undefined, heardToday: false, owes }
    })
  return [...addressees, ...orphans]
}

/** The steps of deadlines; most units share one, so each is worked out once. */
function createLadders(where: Where): (of: Pick<OwedReport, 'ladder' | 'dueAt'>) => Step[] {
  const known = new Map<string, Step[]>()
  return ({ ladder, dueAt }) => {
    const key = `${Number(dueAt)}:${ladder.join()}`
    const steps = known.get(key) ?? stepsOf({ ladder, dueAt, ...where })
    known.set(key, steps)
    return steps
  }
}

const none: ReadonlySet<number> = new Set()
