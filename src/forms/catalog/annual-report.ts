import { checkForm } from '../schema.ts'

const people = ['collective', 'individual']

/**
 * The yearly report of a unit to the Provincial Standing Committee (III.4).
 *
 * No official outline is known; each field names the clause of the plan it follows.
 */
export const annualReport = checkForm({
  id: 'annual-report',
  fields: [
    {
      key: 'registered',
      kind: 'number',
      required: true,
      clause: 'II.1.b',
      max: 10_000,
      prefill: 'models-or-last',
    },
    {
      key: 'split',
      kind: 'breakdown',
      required: true,
      clause: 'II.1.b',
      options: people,
      labels: 'annual-report-who',
      prefill: 'models',
    },
    { key: 'recognised', kind: 'number', clause: 'II.1.b', max: 10_000, prefill: 'models' },
    {
      key: 'areas',
      kind: 'breakdown',
      clause: 'II.1.b',
      options: ['economy', 'culture', 'defence', 'system'],
      labels: 'annual-report-area',
      prefill: 'models',
    },
    {
      key: 'status',
      kind: 'breakdown',
      clause: 'II.2.3',
      options: ['new', 'kept', 'replicated', 'stopped'],
      labels: 'annual-report-status',
      prefill: 'models',
    },
    {
      key: 'models',
      kind: 'repeat',
      clause: 'I.4',
      max: 10,
      prefill: 'models-or-last',
      fields: [
        { key: 'name', kind: 'text', required: true, min: 3, max: 200 },
        {
          key: 'area',
          kind: 'choice',
          options: ['economy', 'culture', 'defence', 'system'],
          labels: 'annual-report-area',
        },
        { key: 'result', kind: 'long-text', max: 1000 },
      ],
    },
    { key: 'has-plan', kind: 'yes-no', clause: 'III.2', prefill: 'last' },
    { key: 'plan', kind: 'text', clause: 'III.2', when: { 'has-plan': [true] } },
    { key: 'propaganda', kind: 'long-text', clause: 'I.1, II.2.1', max: 2000 },
    {
      key: 'dialogues',
      kind: 'number',
      required: true,
      clause: 'II.2.4',
      prefill: { sumOf: ['progress-update'], field: 'dialogues' },
    },
    { key: 'complaints', kind: 'breakdown', clause: 'II.2.4', options: ['received', 'settled'] },
    { key: 'people', kind: 'number', clause: 'I.2', max: 10_000_000, prefill: sum('people') },
    { key: 'money', kind: 'money', clause: 'I.2', prefill: sum('money') },
    { key: 'land', kind: 'area', clause: 'I.2', prefill: sum('land') },
    { key: 'labour', kind: 'number', clause: 'I.2', max: 10_000_000, prefill: sum('labour') },
    {
      key: 'commended',
      kind: 'breakdown',
      clause: 'I.4, III.5',
      options: people,
      labels: 'annual-report-who',
    },
    { key: 'example', kind: 'long-text', clause: 'II.1.a, II.2.2', max: 2000 },
    { key: 'difficulties', kind: 'long-text', required: true, clause: 'I.4', max: 2000 },
    { key: 'proposals', kind: 'long-text', clause: 'III.5', max: 2000 },
    { key: 'photos', kind: 'files', max: 10 },
  ],
  checks: [
    { kind: 'sum', parts: 'split', total: 'registered' },
    { kind: 'sum', parts: 'areas', total: 'registered' },
    { kind: 'at-most', field: 'recognised', limit: ['registered', 'status.kept'] },
    { kind: 'at-most', field: 'complaints.settled', limit: ['complaints.received'] },
  ],
})

/** What updates of the unit and of its models add up to. */
function sum(field: string) {
  return { sumOf: ['progress-update', 'model-update'], field }
}
