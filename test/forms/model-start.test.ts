import { expect, test } from 'vitest'
import { modelForm } from '../../src/forms/catalog/model.ts'
import { filling } from '../support/forms.ts'

test('the start of a model may be a month of last year, whose first day is confirmed', () => {
  const form = filling(modelForm, { at: 'start' })
  form.say('tháng 3 năm ngoái')
  expect(form.state.doubts).toEqual({ start: '2025-03-01' })
})
