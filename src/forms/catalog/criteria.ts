import { scoredThings } from '../../domain/criteria.ts'
import { checkForm } from '../schema.ts'

/** What is known of a set as a whole. */
const facts = [
  {
    key: 'about',
    kind: 'choice',
    required: true,
    options: scoredThings,
    labels: 'criteria-about',
  },
  { key: 'title', kind: 'text', required: true, min: 3, max: 300 },
  { key: 'basis', kind: 'text', required: true, min: 3, max: 500 },
  { key: 'number', kind: 'text', max: 60 },
  { key: 'issuer', kind: 'text', max: 200 },
  { key: 'valid-from', kind: 'date' },
  { key: 'valid-to', kind: 'date' },
]

/** What is said of one criterion. */
const criterion = [
  { key: 'code', kind: 'text', required: true, max: 20 },
  { key: 'text', kind: 'long-text', required: true, min: 3, max: 2000 },
  { key: 'scoring', kind: 'scoring', required: true },
  { key: 'heading', kind: 'text', max: 300 },
  {
    key: 'scored-by',
    kind: 'choice',
    options: ['unit', 'office'],
    labels: 'criteria-scored-by',
  },
  { key: 'evidence', kind: 'text', max: 500 },
]

/** What stands below the criteria. */
const below = [
  { key: 'bands', kind: 'bands', max: 10 },
  {
    key: 'exclusions',
    kind: 'repeat',
    max: 20,
    fields: [{ key: 'text', kind: 'text', required: true, min: 3, max: 500 }],
  },
]

/** The forms with which the office writes sets of criteria. */
export const criteriaForms = [
  checkForm({
    id: 'criteria-set',
    isKept: true,
    fields: [
      ...facts,
      { key: 'criteria', kind: 'repeat', required: true, max: 100, fields: criterion },
      ...below,
    ],
  }),
  checkForm({ id: 'criteria-facts', isKept: true, fields: [...facts, ...below] }),
  checkForm({ id: 'criterion', isKept: true, fields: criterion }),
  checkForm({
    id: 'criteria-file',
    fields: [{ key: 'file', kind: 'files', required: true, max: 1 }],
  }),
  checkForm({
    id: 'criteria-withdraw',
    fields: [{ key: 'reason', kind: 'text', required: true, min: 5, max: 300 }],
  }),
]
