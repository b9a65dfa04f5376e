import type { UnitKind } from '../../domain/units.ts'
import { checkForm } from '../schema.ts'
import { reportForms } from './reports.ts'

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
    {
      key: 'repeat',
      kind: 'choice',
      required: true,
      options: ['once', 'monthly', 'quarterly', 'half-yearly', 'yearly'],
    },
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
