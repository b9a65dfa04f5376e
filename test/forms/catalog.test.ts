import { expect, test } from 'vitest'
import { catalog } from '../../src/forms/catalog/catalog.ts'
import { templateOf } from '../../src/forms/paste.ts'
import { emptyDraft } from '../../src/forms/draft.ts'
import { asking, kindOf } from '../../src/forms/schema.ts'
import { fold } from '../../src/text/fold.ts'
import { locales } from '../../src/text/texts.ts'
import { helps } from '../support/forms.ts'
import { own } from '../support/own-texts.ts'

const forms = catalog.map((form) => [form.id, form] as const)

test.each(forms)('%s has its wording in every language', (id, form) => {
  const roots = form.fields.flatMap((field) => [
    `${id}-${field.key}`,
    ...(field.kind === 'repeat' ? field.fields.map(({ key }) => `${id}-${field.key}-${key}`) : []),
  ])
  const options = form.fields.flatMap((field) => {
    const fields = field.kind === 'repeat' ? field.fields : [field]
    return fields.flatMap((each) =>
      'options' in each
        ? each.options.map((option) => `${each.labels ?? `${id}-${field.key}`}-${option}`)
        : [],
    )
  })
  const wanted = [
    id,
    ...roots.flatMap((root) => [root, `${root}.label`, `${root}.example`]),
    ...form.fields.map(({ key }) => `${id}-${key}.help`),
    ...options,
  ]
  for (const locale of locales) {
    expect(wanted.filter((key) => own(locale, key) === undefined)).toEqual([])
  }
})

test.each(forms)('the labels of %s can be told apart and are not numbers', (_, form) => {
  for (const locale of locales) {
    for (const field of form.fields) {
      const labels = (kindOf(field).options?.(asking(form, field, helps(locale))) ?? []).map(
        (option) => fold(option.labels[0] ?? ''),
      )
      expect(new Set(labels).size).toBe(labels.length)
      expect(labels.filter((label) => /^\d*$/.test(label))).toEqual([])
    }
  }
})

test.each(forms)('the examples of %s are answers that the form accepts', (_, form) => {
  for (const field of form.fields) {
    if (['files', 'unit', 'units', 'audience', 'repeat'].includes(field.kind)) continue
    for (const locale of locales) {
      const asked = asking(form, field, helps(locale))
      const example = own(locale, `${asked.wording}.example`) ?? ''
      expect([example, kindOf(field).read({ text: example }, asked)]).toMatchObject([
        example,
        { ok: true },
      ])
    }
  }
})

test('the template of the annual report fits into one message of 2000 characters', () => {
  const annual = catalog[0]
  if (!annual) throw new Error('the annual report is gone')
  for (const locale of locales) {
    const template = templateOf({ form: annual, state: emptyDraft(), helps: helps(locale) })
    expect(template.length).toBeLessThan(2000)
  }
})
