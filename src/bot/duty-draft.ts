import { defaultLadder, type Duty, type Recurrence } from '../domain/duties.ts'
import type { DraftState } from '../forms/draft.ts'

/** How the form about a new duty begins: whoever wants nothing special answers five questions. */
export const newDuty: Partial<DraftState> = {
  answers: { repeat: 'yearly', ladder: defaultLadder },
  skipped: ['units', 'opens'],
}

/** How the form begins about a duty that is there: everything is answered with what it has. */
export function dutyDraft(
  duty: Duty,
  { about, before }: { about: string; before: string },
): Partial<DraftState> {
  const { title, formId: form, unitKinds: kinds, basis, unitIds, ladder } = duty
  const repeat = Object.keys(everyMonths).find((name) => everyMonths[name] === duty.everyMonths)
  const { opensDays: opens } = duty
  const answers = { title, form, kinds, before, basis, units: unitIds, repeat, ladder }
  return opens === undefined
    ? { about, answers, skipped: ['opens'] }
    : { about, answers: { ...answers, opens } }
}

/** In how many months a deadline comes back, by the word for it in the form. */
export const everyMonths: Record<string, Recurrence> = {
  once: 0,
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
}

/** The duty and the period that a draft changes: a new period is not changed by an old draft. */
export type DutyAbout = { dutyId: string; periodId: string }

/** What a draft remembers of them. */
export const aboutOf = ({ duty, period }: { duty: { id: string }; period: { id: string } }) =>
  `${duty.id}:${period.id}`

/** What a draft is about; undefined where it is a new duty. */
export function readDutyAbout(about: string | undefined): DutyAbout | undefined {
  if (about === undefined) return undefined
  const [dutyId = '', periodId = ''] = about.split(':')
  return { dutyId, periodId }
}
