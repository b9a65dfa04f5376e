import { checkForm } from '../schema.ts'

/** A day that is not as the calendar says: off for the office, or worked in place of another. */
export const dayOff = checkForm({
  id: 'day-off',
  fields: [
    { key: 'day', kind: 'date', required: true },
    { key: 'work', kind: 'choice', required: true, options: ['off', 'worked'] },
    { key: 'name', kind: 'text', required: true, min: 2, max: 60 },
  ],
})

/** Whom the office telephones for a unit. */
export const unitPhone = checkForm({
  id: 'unit-phone',
  fields: [
    { key: 'unit', kind: 'unit', required: true },
    { key: 'phone', kind: 'text', required: true, max: 40 },
  ],
})
