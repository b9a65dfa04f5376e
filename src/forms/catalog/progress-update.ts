import { checkForm } from '../schema.ts'

/** What a unit did lately, at any time of the year; its figures pre-fill the annual report. */
export const progressUpdate = checkForm({
  id: 'progress-update',
  fields: [
    { key: 'period', kind: 'text', required: true, min: 2, max: 60 },
    { key: 'done', kind: 'long-text', required: true, clause: 'II.2.3', max: 2000 },
    { key: 'dialogues', kind: 'number', clause: 'II.2.4' },
    { key: 'people', kind: 'number', clause: 'I.2', max: 10_000_000 },
    { key: 'money', kind: 'money', clause: 'I.2' },
    { key: 'land', kind: 'area', clause: 'I.2' },
    { key: 'labour', kind: 'number', clause: 'I.2', max: 10_000_000 },
    { key: 'difficulties', kind: 'long-text', clause: 'I.4', max: 2000 },
    { key: 'photos', kind: 'files', max: 10 },
  ],
})
