import { expect, test } from 'vitest'
import { annualReport } from '../../src/forms/catalog/annual-report.ts'
import { formOf } from '../../src/forms/catalog/catalog.ts'
import { filling } from '../support/forms.ts'

/** A set of criteria with two of them written, and a third one asked for. */
function begin() {
  const form = formOf('criteria-set')
  if (!form) throw new Error('The catalogue has no form of a set')
  const begun = filling(form, { at: 'criteria' })
  begun.say('1.1 | Có kế hoạch | 10')
  begun.say('1.2 | Có kiểm tra | 10')
  return begun
}

test('in a list “sửa 2” means its second thing: how is told, and nothing is lost or asked', () => {
  const form = begin()
  expect(form.pending).toBe('field:criteria.code')
  expect(form.say('sua 2')).toMatchObject({
    do: 'tell',
    note: expect.stringContaining('gõ “xóa 2” rồi ghi lại dòng đó') as string,
  })
  form.say('1.3')
  expect(form.pending).toBe('field:criteria.text')
  expect(form.say('sửa 1')).toMatchObject({ do: 'tell' })
  expect(form.pending).toBe('field:criteria.text')
  expect(form.state.answers).not.toHaveProperty('title')
})

test('a number that the list does not have is that of a question', () => {
  const form = begin()
  form.say('sửa 3')
  expect(form.pending).toBe('field:basis')
})

test('what is chosen after “sửa” is asked, also in the middle of a thing', () => {
  const form = filling(annualReport, { at: 'models' })
  form.say('Tổ tự quản')
  expect(form.pending).toBe('field:models.area')
  form.say('sửa')
  form.say('9')
  expect(form.pending).toBe('field:dialogues')
  form.say('4')
  expect(form.state.answers).toMatchObject({
    dialogues: 4,
    models: [{ name: 'Tổ tự quản' }],
  })
})

test('nothing that has to be answered is offered to be skipped', () => {
  const form = formOf('criteria-set')
  if (!form) throw new Error('The catalogue has no form of a set')
  const notes = ['giữ', 'xong'].map((word) => filling(form, { at: 'title' }).say(word))
  for (const note of notes) expect(JSON.stringify(note)).not.toContain('bỏ qua')
  expect(filling(form, { at: 'number' }).say('giữ')).toMatchObject({
    note: expect.stringContaining('bỏ qua') as string,
  })
})

test.each(['sửa', 'sửa 4', 'gửi', 'giữ', 'xong'])(
  '“%s” in the middle of a criterion keeps what was said of it, and asks the rest',
  (said) => {
    const form = begin()
    form.say('1.3')
    form.say(said)
    expect(form.pending).toBe('field:criteria.text')
    form.say('Có sơ kết, tổng kết')
    form.say('10')
    form.say('xong')
    expect(form.state.answers['criteria']).toHaveLength(3)
    expect(form.state.answers['criteria']).toMatchObject([{}, {}, { code: '1.3' }])
  },
)

test('a criterion that lacks something holds the person, and says how it is left out', () => {
  const form = begin()
  form.say('1.3')
  form.say('Có sơ kết, tổng kết')
  const held = {
    do: 'tell',
    note: expect.stringContaining('gõ “quay lại” cho đến khi bỏ hết') as string,
  }
  expect(form.say('sửa')).toMatchObject(held)
  form.say('quay lại')
  expect(form.say('sửa')).toMatchObject(held)
  form.say('quay lại')
  form.say('sửa')
  expect(form.pending).toBe('pick')
  expect(form.state.answers['criteria']).toHaveLength(2)
})

test('lines that are pasted in the middle of a criterion do not take its place', () => {
  const form = begin()
  form.say('1.3')
  form.say('2. Tên bộ tiêu chí: Chính quyền thân thiện\n3. Căn cứ: Công văn 12-CV/BDV')
  expect(form.state.answers).toMatchObject({ title: 'Chính quyền thân thiện' })
  expect(form.pending).toBe('field:criteria.text')
  expect(form.state.item?.parts).toEqual({ code: '1.3' })
})
