import { expect, test } from 'vitest'
import { modelForm } from '../../src/forms/catalog/model.ts'
import { filling, texts } from '../support/forms.ts'

test('the start of a model may be a month of last year, whose first day is confirmed', () => {
  const form = filling(modelForm, { at: 'start' })
  form.say('tháng 3 năm ngoái')
  expect(form.state.doubts).toEqual({ start: '2025-03-01' })
})

test.each(['vi', 'en'] as const)('what the help in %s gives as examples is taken', (locale) => {
  const help = texts.find(locale, 'model-start.help') ?? ''
  const [, examples = ''] = /(?:ví dụ: |e\.g\. )(.{1,120})\.$/.exec(help) ?? []
  const said = examples.split(', ').map((each) => each.replace(/ \(.*/, ''))
  expect(said.length).toBeGreaterThan(1)
  for (const each of said) {
    const form = filling(modelForm, { at: 'start' })
    form.say(each)
    expect(form.state.doubts, each).toHaveProperty('start')
  }
})

test('a month alone is asked for its year', () => {
  const form = filling(modelForm, { at: 'start' })
  expect(form.say('tháng 3')).toMatchObject({
    do: 'tell',
    note: 'Tháng 3 của năm nào? Đồng chí gõ cả năm. Ví dụ: tháng 3/2025',
  })
})
