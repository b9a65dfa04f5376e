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
  const deadlineOf = createDeadlines(where)
  const owed = (
    report: OwedReport,
    { personId, as, linkedAt }: { personId: string; as: OwedToPerson['as']; linkedAt: Date },
  ): OwedToPerson => {
    const { obligationId, opensAt, createdAt } = report
    const known = told.get(obligationId)?.get(personId)
    const { lastDay, steps } = deadlineOf(report)
    return {
      obligationId,
      opensAt,
      as,
      lastDay,
      toldDay: known?.lastDay,
      steps,
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

/** The last good day and the steps of deadlines; most units share one: each is worked out once. */
function createDeadlines(where: Where) {
  const known = new Map<string, { lastDay: string; steps: Step[] }>()
  return ({ ladder, dueAt }: Pick<OwedReport, 'ladder' | 'dueAt'>) => {
    const key = `${Number(dueAt)}:${ladder.join()}`
    const deadline = known.get(key) ?? {
      lastDay: lastGoodDay({ dueAt }, where.timezone),
      steps: stepsOf({ ladder, dueAt, ...where }),
    }
    known.set(key, deadline)
    return deadline
  }
}

const none: ReadonlySet<number> = new Set()
