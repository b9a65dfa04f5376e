import { checkForm } from '../schema.ts'

/** What a unit says of a model when it registers it; later it may be put right on the same form. */
export const modelForm = checkForm({
  id: 'model',
  fields: [
    { key: 'name', kind: 'text', required: true, min: 5, max: 150 },
    {
      key: 'problem',
      kind: 'long-text',
      required: true,
      clause: 'II.2.1',
      min: 5,
      max: 2000,
      prefill: 'origin',
    },
    {
      key: 'field',
      kind: 'term',
      required: true,
      list: 'field',
      clause: 'II.1.b',
      prefill: 'origin',
    },
    { key: 'kind', kind: 'choice', required: true, options: ['collective', 'individual'] },
    { key: 'place', kind: 'text', required: true, min: 2, max: 200 },
    { key: 'method', kind: 'long-text', required: true, min: 5, max: 2000, prefill: 'origin' },
    { key: 'start', kind: 'date', isStart: true },
    { key: 'tags', kind: 'terms', list: 'tag', clause: 'II.1.b', prefill: 'origin' },
    { key: 'area', kind: 'term', list: 'area', clause: 'II.1.b' },
    { key: 'leaders', kind: 'text', max: 300 },
    { key: 'forces', kind: 'long-text', max: 1000, prefill: 'origin' },
    { key: 'resources', kind: 'long-text', clause: 'I.2', max: 1000 },
    { key: 'expected', kind: 'long-text', clause: 'I.4', max: 2000, prefill: 'origin' },
    { key: 'files', kind: 'files', max: 10 },
  ],
})

/** What is new of a model; its figures go into the annual report. */
export const modelUpdate = checkForm({
  id: 'model-update',
  fields: [
    { key: 'progress', kind: 'long-text', required: true, clause: 'II.2.3', min: 3, max: 2000 },
    { key: 'people', kind: 'number', clause: 'I.2', max: 10_000_000 },
    { key: 'money', kind: 'money', clause: 'I.2' },
    { key: 'land', kind: 'area', clause: 'I.2' },
    { key: 'labour', kind: 'number', clause: 'I.2', max: 10_000_000 },
    { key: 'results', kind: 'long-text', clause: 'I.4', max: 2000 },
    { key: 'difficulties', kind: 'long-text', max: 2000 },
    { key: 'files', kind: 'files', max: 10 },
  ],
})

/** How one model stands this year; why, where it is stopped. */
export const modelStatus = checkForm({
  id: 'model-status',
  fields: [
    {
      key: 'status',
      kind: 'choice',
      required: true,
      clause: 'II.2.3',
      options: ['kept', 'replicated', 'stopped'],
      labels: 'models-status',
    },
    {
      key: 'reason',
      kind: 'text',
      required: true,
      min: 5,
      max: 300,
      when: { status: ['stopped'] },
    },
  ],
})

/** Whose example a registered model follows, by its number; 0 takes it back. */
export const modelOrigin = checkForm({
  id: 'model-origin',
  fields: [{ key: 'number', kind: 'number', required: true, max: 9_999_999 }],
})

/** The decision by which a model is recognised (III.5). */
export const recognition = checkForm({
  id: 'recognition',
  fields: [
    { key: 'level', kind: 'term', required: true, list: 'level' },
    { key: 'decision', kind: 'text', required: true, clause: 'III.5', min: 2, max: 100 },
    { key: 'day', kind: 'date', required: true },
  ],
})

/** Why the office takes back a recognition that was entered by mistake. */
export const recognitionBack = checkForm({
  id: 'recognition-back',
  fields: [{ key: 'reason', kind: 'text', required: true, min: 5, max: 300 }],
})

/** The models that one decision recognises, all in one go (III.5). */
export const recognitionList = checkForm({
  id: 'recognition-list',
  fields: [{ key: 'models', kind: 'models', required: true }, ...recognition.fields],
})

/** What the press brought about a model (III.3). */
export const article = checkForm({
  id: 'article',
  fields: [
    { key: 'title', kind: 'text', required: true, clause: 'III.3', min: 5, max: 200 },
    { key: 'link', kind: 'text', required: true, min: 8, max: 500 },
    { key: 'day', kind: 'date', required: true },
  ],
})

/** Every form about a model. */
export const modelForms = [
  modelForm,
  modelUpdate,
  modelStatus,
  modelOrigin,
  recognition,
  recognitionList,
  recognitionBack,
  article,
]
