import { expect, test } from 'vitest'
import { pick, pickSeveral } from '../../src/forms/fields/choice.ts'

const options = [
  { value: 'people', labels: ['Nhân dân tham gia ít'] },
  { value: 'money', labels: ['Không có kinh phí'] },
  { value: 'staff', labels: ['Cán bộ kiêm nhiệm'] },
]

test.each(['kinh phí', 'có kinh phí'])(
  '“%s” is not “Không có kinh phí”, where one is chosen and where several are',
  (typed) => {
    expect(pick(typed, options).ok).toBe(false)
    expect(pickSeveral(`1, ${typed}`, options).ok).toBe(false)
  },
)

test.each([
  ['không có kinh phí', ['money']],
  ['ko có kinh phí', ['money']],
  ['kiêm nhiệm, tham gia ít', ['people', 'staff']],
])('“%s” names %j', (typed, value) => {
  expect(pickSeveral(typed, options)).toEqual({ ok: true, value })
})
