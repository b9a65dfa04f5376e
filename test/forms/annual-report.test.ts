import { expect, test } from 'vitest'
import { annualReport } from '../../src/forms/catalog/annual-report.ts'
import { progressOf } from '../../src/forms/engine.ts'
import { filling } from '../support/forms.ts'

const required = { registered: 12, split: { collective: 9, individual: 3 } }

test('the first question carries its number, an example and the clause', () => {
  const { question } = filling(annualReport)
  expect(question.text).toBe('(1/19) Số mô hình đăng ký trong năm? * Ví dụ: 12 [mục II.1.b]')
  expect(question.words.map(({ word }) => word)).toEqual(['template', 'help', 'cancel'])
})

test('numbers may be written in words, and are echoed with their unit', () => {
  const form = filling(annualReport)
  expect(form.say('mười hai')).toMatchObject({ notes: ['Đã ghi: 12 mô hình.'] })
  expect(form.say('10 va 3')).toMatchObject({ notes: ['Đã ghi: tập thể 10, cá nhân 3.'] })
})

test('a number in words is one number, and one figure for two is asked again', () => {
  const form = filling(annualReport)
  form.say('12')
  expect(form.say('muoi hai')).toMatchObject({ do: 'tell' })
  expect(form.say('mười hai')).toMatchObject({ do: 'tell' })
  form.say('muoi hai ba')
  expect(form.pending).toBe('confirm:split')
  expect(form.question.text).toContain('tập thể 12, cá nhân 3')
  form.say('nhập lại')
  expect(form.say('chin ba')).toMatchObject({ notes: ['Đã ghi: tập thể 9, cá nhân 3.'] })
})

test('of a label in a pasted template the beginning is enough, and is no part of the answer', () => {
  const form = filling(annualReport)
  form.say('1. 12\n2. 9 và 3\n10. Đơn thư: 7 và 5\n17. Khó khăn: thiếu cán bộ')
  expect(form.state.answers).toMatchObject({
    registered: 12,
    difficulties: 'thiếu cán bộ',
  })
})

test('what of a template could not be read is named again at the review, until it is answered', () => {
  const form = filling(annualReport)
  form.say('1. 12\n2. 9 và 3\n13. Đất hiến: 2 sào')
  const unread = 'tôi chưa đọc được “2 sào”'
  expect(form.say('xem lại')).toMatchObject({ note: expect.stringContaining(unread) as string })
  form.say('13. Đất hiến: 500 m2')
  expect(form.say('xem lại')).toMatchObject({
    note: expect.not.stringContaining(unread) as string,
  })
})

test('a sum that does not agree is asked about, and can be mended by one number', () => {
  const form = filling(annualReport)
  form.say('12')
  form.say('10 và 3')
  expect(form.question).toMatchObject({
    text: '⚠️ Mục 2 cộng lại là 13, mà mục 1 ghi 12. Đồng chí chọn:',
    options: [{ label: 'Sửa mục 1 thành 13' }, { label: 'Nhập lại mục 2' }, { label: 'Cứ để vậy' }],
  })
  form.say('1')
  expect(form.state.answers).toMatchObject({ registered: 13 })
  expect(form.pending).toBe('field:recognised')
})

test('a sum that is left as it is stays as a warning in the review, and is not asked again', () => {
  const form = filling(annualReport)
  form.say('12')
  form.say('10 và 3')
  form.say('cứ để vậy')
  expect(form.pending).toBe('field:recognised')
  expect(form.say('xem lại')).toMatchObject({
    note: expect.stringContaining('⚠️ Mục 2 cộng lại là 13, mà mục 1 ghi 12.') as string,
  })
})

test('a value understood with a doubt is asked back, and typing the right one settles it', () => {
  const form = filling(annualReport)
  form.say('sửa 12')
  expect(form.pending).toBe('field:money')
  form.say('350')
  expect(form.pending).toBe('confirm:money')
  form.say('350 triệu')
  expect(form.state.answers['money']).toBe(350_000_000)
})

test('an answer that can not be read changes nothing and says what to type', () => {
  const form = filling(annualReport)
  expect(form.say('nhiều lắm')).toMatchObject({ do: 'tell' })
  expect(form.state.answers).toEqual({})
})

test('an optional field can be skipped, a required one can not', () => {
  const form = filling(annualReport)
  expect(form.say('bỏ qua')).toMatchObject({
    note: expect.stringContaining('bắt buộc') as string,
  })
  form.say('12')
  form.say('9/3')
  form.say('bo qua')
  expect(form.pending).toBe('field:areas')
})

test('going back asks the field before again, and keeps its answer when skipped', () => {
  const form = filling(annualReport)
  form.say('12')
  form.say('quay lai')
  expect(form.pending).toBe('field:registered')
  expect(form.question.text).toContain('Đang ghi: 12 mô hình')
  form.say('bỏ qua')
  expect(form.state.answers['registered']).toBe(12)
  expect(form.pending).toBe('field:split')
})

test('several numbered lines fill the fields they name', () => {
  const form = filling(annualReport)
  form.say('1. 12\n2: 9 tập thể, 3 cá nhân')
  expect(form.state.answers).toEqual({ registered: 12, split: { collective: 9, individual: 3 } })
  expect(form.pending).toBe('field:recognised')
})

test('the whole template pasted back leaves only the review', () => {
  const form = filling(annualReport)
  const template = form.say('mẫu')
  if (template.do !== 'tell') throw new Error('no template')
  const values: Record<string, string> = {
    '1': '13',
    '2': '10/3',
    '6': 'Tổ tự quản an ninh - quốc phòng - an ninh; Vườn rau sạch',
    '9': '2',
    '12': '1,2 tỷ',
    '17': 'Kinh phí ít\n1. cán bộ mỏng',
  }
  const filled = template.note
    .split('\n')
    .map((line) => `${line}${values[/^\d+/.exec(line)?.[0] ?? ''] ?? ''}`)
    .join('\n')
  const step = form.say(filled)
  expect(step).toMatchObject({ do: 'save', notes: ['Đã nhận 6/19 mục.'] })
  expect(form.state.answers).toMatchObject({
    registered: 13,
    dialogues: 2,
    money: 1_200_000_000,
    difficulties: 'Kinh phí ít\n1. cán bộ mỏng',
  })
  expect(form.pending).toBe('review')
})

test('below a label, a number is of a list in the text, unless what follows answers a later question', () => {
  const form = filling(annualReport)
  form.say(
    '1. Mô hình đăng ký: 3\n8. Quán triệt, tuyên truyền: hai đợt\n9. họp dân\n1. loa truyền thanh\n12: 1,2 tỷ',
  )
  expect(form.state.answers).toEqual({
    registered: 3,
    propaganda: 'hai đợt\n9. họp dân\n1. loa truyền thanh',
    money: 1_200_000_000,
  })
})

test('what a paste could not say is named, the rest is kept', () => {
  const form = filling(annualReport)
  const step = form.say('1. mười ba\n2: chưa rõ\n9. 4')
  expect(step).toMatchObject({
    notes: [
      'Đã nhận 2/19 mục.',
      'Còn mục bắt buộc chưa có: 2 (Tập thể / cá nhân), 17 (Khó khăn, hạn chế).',
      'Mục 2 (Tập thể / cá nhân): tôi chưa đọc được “chưa rõ”.',
    ],
  })
})

test('what could not be read of a whole template is asked again, the rest is left out', () => {
  const form = filling(annualReport)
  form.say('1. 3\n2. 2/1\n3. nhiều lắm\n9. 0\n17. Khó khăn, hạn chế: không')
  expect(form.pending).toBe('field:recognised')
  form.say('bỏ qua')
  expect(form.pending).toBe('review')
})

test('a numbered list is an answer where free text is asked', () => {
  const form = filling(annualReport, { answers: { ...required, dialogues: 1 } })
  form.say('sửa 17')
  form.say('1. Thiếu kinh phí\n2. Cán bộ kiêm nhiệm')
  expect(form.state.answers['difficulties']).toBe('1. Thiếu kinh phí\n2. Cán bộ kiêm nhiệm')
})

test('models are told one by one until “xong”, and half a one is not lost', () => {
  const form = filling(annualReport, { answers: required })
  form.say('sửa 6')
  form.say('Tổ tự quản an ninh')
  expect(form.pending).toBe('field:models.area')
  form.say('3')
  form.say('Không còn mất trộm')
  expect(form.pending).toBe('field:models.name')
  form.say('Vườn rau sạch')
  form.say('xong')
  expect(form.state.answers['models']).toEqual([
    { name: 'Tổ tự quản an ninh', area: 'defence', result: 'Không còn mất trộm' },
    { name: 'Vườn rau sạch' },
  ])
  expect(form.pending).toBe('field:recognised')
})

test('photos and documents are gathered until “xong”', () => {
  const form = filling(annualReport, { answers: required })
  form.say('sửa 19')
  form.say({ file: { id: 'a', isDocument: false } })
  form.say({ file: { id: 'b', isDocument: true } })
  expect(form.say('hai ảnh đó')).toMatchObject({ do: 'tell' })
  form.say('xong')
  expect(form.state.answers['photos']).toEqual(['a', 'document:b'])
  expect(form.pending).toBe('field:recognised')
})

test('a field that depends on another is asked only when it concerns the unit', () => {
  const form = filling(annualReport, { answers: required })
  form.say('sửa 7')
  form.say('có')
  expect(progressOf(annualReport, form.state).total).toBe(20)
  form.say('sửa 7')
  form.say('chưa')
  expect(progressOf(annualReport, form.state).total).toBe(19)
})

test('“gửi” never sends what was not read: it leads to the review, or says what is missing', () => {
  const form = filling(annualReport, { answers: required })
  expect(form.say('gửi')).toMatchObject({
    note: 'Còn mục bắt buộc chưa có: 9 (Số cuộc đối thoại), 17 (Khó khăn, hạn chế).',
  })
  form.say('sửa 9')
  form.say('4')
  form.say('sửa 17')
  form.say('không')
  expect(form.say('gui')).toMatchObject({ do: 'save' })
  expect(form.pending).toBe('review')
  expect(form.say('gui')).toEqual({ do: 'submit' })
})

test('an earlier answer is offered and kept by one word', () => {
  const form = filling(annualReport, { suggested: { registered: 11 } })
  expect(form.question.text).toContain('Kỳ trước: 11 mô hình. Gõ “giữ” để dùng lại.')
  form.say('giữ')
  expect(form.state.answers['registered']).toBe(11)
})

test('a question in English takes the labels of both languages', () => {
  const form = filling(annualReport, { answers: required }, 'en')
  form.say('edit 7')
  form.say('có')
  form.say('edit 7')
  form.say('no')
  expect(form.state.answers['has-plan']).toBe(false)
})

const ten = Array.from({ length: 10 }, (_, index) => ({ name: `Mô hình số ${index + 1}` }))

test('a list that is full takes no more, and keeps what it has', () => {
  const form = filling(annualReport, { answers: { ...required, models: ten } })
  form.say('sửa 6')
  expect(form.say('Mô hình thứ mười một')).toMatchObject({
    note: expect.stringContaining('nhiều nhất 10') as string,
  })
  expect(form.say('xong')).toMatchObject({ do: 'save' })
  expect(form.state.answers['models']).toEqual(ten)
  expect(form.pending).toBe('field:recognised')
})

test.each(['giữ', '9. 4\n17. không'])('a half described model is not lost by “%s”', (said) => {
  const form = filling(annualReport, {
    answers: { ...required, models: [{ name: 'Vườn rau sạch' }] },
  })
  form.say('sửa 6')
  form.say('Tổ tự quản an ninh')
  form.say(said)
  expect(form.state.answers['models']).toEqual([
    { name: 'Vườn rau sạch' },
    { name: 'Tổ tự quản an ninh' },
  ])
})

test('two parts of one answer that do not agree are named, and can be typed again', () => {
  const form = filling(annualReport, { answers: required })
  form.say('sửa 10')
  form.say('7 và 8')
  expect(form.question).toMatchObject({
    text: '⚠️ Mục 10 ghi giải quyết 8, nhiều hơn nhận 7. Đồng chí chọn:',
    options: [{ label: 'Nhập lại mục 10' }, { label: 'Cứ để vậy' }],
  })
  form.say('1')
  expect(form.pending).toBe('field:complaints')
})

test('“quay lại” at a warning leads to the answer it is about, “gửi” says what it waits for', () => {
  const form = filling(annualReport, {
    answers: { ...required, registered: 13, dialogues: 4, difficulties: 'không' },
  })
  expect(form.say('gửi')).toMatchObject({ note: 'Còn mục chờ đồng chí xác nhận.' })
  form.say('quay lại')
  expect(form.pending).toBe('field:split')
})

test.each([
  ['sửa 2', '9\n3', 'split', { collective: 9, individual: 3 }],
  [
    'sửa 5',
    '3 mới\n8 duy trì\n1 nhân rộng\n0 dừng',
    'status',
    { new: 3, kept: 8, replicated: 1, stopped: 0 },
  ],
])('%s: numbers on lines of their own are an answer, not a paste', (edit, said, key, value) => {
  const form = filling(annualReport, { answers: { registered: 12 } })
  form.say(edit)
  form.say(said)
  expect(form.state.answers).toEqual({ registered: 12, [key]: value })
})

test('a line of the template goes to its label when the numbers have moved since', () => {
  const form = filling(annualReport, { answers: { ...required, 'has-plan': true } })
  form.say('sửa 17')
  form.say('8. Quán triệt, tuyên truyền: 12 hội nghị\n9. Số cuộc đối thoại (4) *: 3')
  expect(form.state.answers).toMatchObject({ propaganda: '12 hội nghị', dialogues: 3 })
  expect(form.state.answers).not.toHaveProperty('plan')
})

test('a template in the other language is read as well', () => {
  const form = filling(annualReport, { answers: required }, 'en')
  form.say('1. Mô hình đăng ký (12) *: 15\n9. Số cuộc đối thoại (4) *: 3')
  expect(form.state.answers).toMatchObject({ registered: 15, dialogues: 3 })
})

test('a number at the start of a line does not end the free text of a template', () => {
  const form = filling(annualReport)
  form.say('9. Số cuộc đối thoại: 3\n17. Khó khăn, hạn chế: Vận động được\n18 hộ còn khó khăn')
  expect(form.state.answers).toEqual({
    dialogues: 3,
    difficulties: 'Vận động được\n18 hộ còn khó khăn',
  })
})

test('a filled report comes back from its own template as it was', () => {
  const answers = {
    ...required,
    areas: { economy: 4, culture: 5, defence: 2, system: 1 },
    models: [
      { name: 'Vườn rau', area: 'culture', result: '45 hộ; 3 thôn' },
      { name: 'Tổ tự quản' },
    ],
    'has-plan': true,
    plan: '05-KH/ĐU',
    money: 1_234_567_890,
    land: 1500,
    difficulties: 'Ít kinh phí\n1. kiêm nhiệm',
  }
  const form = filling(annualReport, { answers })
  const template = form.say('mẫu')
  if (template.do !== 'tell') throw new Error('no template')
  form.say(template.note)
  expect(form.state.answers).toEqual(answers)
})

test('figures of the updates are offered as their sum, not as those of the last period', () => {
  const form = filling(annualReport, { answers: required, suggested: { dialogues: 5 } })
  form.say('sửa 9')
  expect(form.question.text).toContain('Cộng các lần cập nhật trong năm: 5 cuộc.')
})

test('an earlier list is offered by a button, until a new one is begun', () => {
  const form = filling(annualReport, {
    answers: required,
    suggested: { models: [{ name: 'Vườn rau' }] },
  })
  form.say('sửa 6')
  expect(form.question.words.map(({ word }) => word)).toContain('keep')
  form.say('Tổ tự quản an ninh')
  expect(form.question.words.map(({ word }) => word)).not.toContain('keep')
  expect(form.question.text).not.toContain('Kỳ trước')
})

test('a warning takes the words of both languages', () => {
  const form = filling(annualReport, { answers: { ...required, registered: 13 } }, 'en')
  form.say('cứ để vậy')
  expect(form.pending).toBe('field:recognised')
})
