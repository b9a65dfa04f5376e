import { defaultLadder, type Duty, type Recurrence } from '../../domain/duties.ts'
import type { UnitKind } from '../../domain/units.ts'
import type { DraftState } from '../draft.ts'
import { checkForm } from '../schema.ts'
import { reportForms } from './reports.ts'

/** In how many months a deadline comes back, by the word for it. */
export const everyMonths: Record<string, Recurrence> = {
  once: 0,
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
}

/** What the office says when it lays a reporting duty on units, by kind or by name. */
export const duty = checkForm({
  id: 'duty',
  fields: [
    { key: 'title', kind: 'text', required: true, min: 3, max: 120 },
    { key: 'form', kind: 'choice', required: true, options: reportForms.map(({ id }) => id) },
    {
      key: 'kinds',
      kind: 'multi',
      options: [
        'commune',
        'ward',
        'direct-committee',
        'party-group',
        'district-committee',
        'mass-organisation',
        'press',
      ],
    },
    { key: 'before', kind: 'date', required: true },
    { key: 'basis', kind: 'text', required: true, min: 5, max: 300 },
    { key: 'units', kind: 'units' },
    { key: 'repeat', kind: 'choice', required: true, options: Object.keys(everyMonths) },
    { key: 'opens', kind: 'number', max: 366 },
    { key: 'ladder', kind: 'ladder', required: true },
  ],
})

/** The answers of the form about a duty. */
export type DutyAnswers = {
  title: string
  form: string
  kinds?: UnitKind[]
  /** The first day that is too late: '2026-12-10' for “trước ngày 10/12”. */
  before: string
  basis: string
  units?: string[]
  repeat: string
  /** 0, like no answer, means the usual day. */
  opens?: number
  ladder: number[]
}

/** How the form about a new duty begins: whoever wants nothing special answers five questions. */
export const newDuty: Partial<DraftState> = {
  answers: { repeat: 'yearly', ladder: defaultLadder },
  skipped: ['units', 'opens'],
}

/** How the form begins about a duty that is there: everything is answered with what it has. */
export function dutyDraft(duty: Duty, before: string): Partial<DraftState> {
  const { id: about, title, formId: form, unitKinds: kinds, basis, unitIds, ladder } = duty
  const repeat = Object.keys(everyMonths).find((name) => everyMonths[name] === duty.everyMonths)
  const { opensDays: opens } = duty
  const answers = { title, form, kinds, before, basis, units: unitIds, repeat, ladder }
  return opens === undefined
    ? { about, answers, skipped: ['opens'] }
    : { about, answers: { ...answers, opens } }
}
