import { checkForm } from '../schema.ts'

/** What the office says of a person before their invitation code is made. */
export const invite = checkForm({
  id: 'invite',
  fields: [
    {
      key: 'role',
      kind: 'choice',
      required: true,
      options: ['officer', 'leader', 'viewer', 'press', 'admin'],
    },
    { key: 'unit', kind: 'unit', required: true },
    { key: 'name', kind: 'text', min: 2, max: 80 },
  ],
})
