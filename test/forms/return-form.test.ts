import { describe, expect, test } from 'vitest'
import { returnedAnswers } from '../../src/bot/review-forms.ts'
import { emptyDraft, type DraftState } from '../../src/forms/draft.ts'
import { nextQuestion, questionId } from '../../src/forms/engine.ts'
import { renderQuestion } from '../../src/forms/render.ts'
import { readReply } from '../../src/forms/reply.ts'
import { returnReportForm, type ReturnedItem } from '../../src/forms/return-form.ts'
import { withWords } from '../../src/forms/worded.ts'
import { helps, texts } from '../support/forms.ts'

const answers = [
  ['registered', 'Mô hình đăng ký'],
  ['split', 'Tập thể / cá nhân'],
  ['recognised', 'Mô hình được công nhận'],
  ['areas', 'Theo lĩnh vực'],
  ['dialogues', 'Số cuộc đối thoại'],
  ['complaints', 'Đơn thư nhận / giải quyết'],
  ['money', 'Kinh phí vận động'],
  ['land', 'Đất hiến'],
  ['labour', 'Ngày công'],
  ['difficulties', 'Khó khăn, hạn chế'],
].map(([key = '', label = '']) => ({ key, label }))

const worded = returnReportForm(answers)
if (!worded) throw new Error('There is no form')
const { form, words } = worded
const own = { ...helps(), texts: withWords(texts, words) }

const say = (text: string, state: DraftState = emptyDraft()) => {
  const question = nextQuestion(form, state)
  return readReply({ text }, { form, state, question, helps: own })
}

function after(text: string, state?: DraftState): DraftState {
  const step = say(text, state)
  if (step.do !== 'save') throw new Error(`“${text}” was not taken: ${JSON.stringify(step)}`)
  return step.state
}

describe('what is returned', () => {
  test.each([
    ['3, 5 và 7', ['recognised', 'dialogues', 'money']],
    ['3 5 7', ['recognised', 'dialogues', 'money']],
    ['mục 7', ['money']],
    ['doi thoai', ['dialogues']],
    ['đối thoại, khó khăn, hạn chế', ['dialogues', 'difficulties']],
    ['doi thoai va dat hien', ['dialogues', 'land']],
  ])('“%s” is several answers at once, for one reason', (said, keys) => {
    const state = after('chưa khớp với sổ', after(said))
    expect(state.answers['fields']).toEqual([{ field: keys, reason: 'chưa khớp với sổ' }])
    expect(questionId(nextQuestion(form, state))).toBe('field:fields.field')
  })

  test('words in two labels are asked about, and nothing is chosen', () => {
    expect(say('đối thoại, mo hinh')).toEqual({
      do: 'tell',
      note: '“mo hinh” là mục nào? Đồng chí gõ số: 1. Mô hình đăng ký; 3. Mô hình được công nhận',
      whole: true,
    })
  })

  test('what is not understood is said in one sentence, without the whole list', () => {
    expect(say('chuyện khác')).toEqual({
      do: 'tell',
      note: 'Tôi chưa hiểu “chuyện khác”. Đồng chí gõ số từ 1 đến 10, hoặc tên ở danh sách trên.',
      whole: true,
    })
  })

  test('“xong” before anything is chosen says so', () => {
    expect(say('xong')).toMatchObject({
      note: expect.stringContaining('Chưa có mục nào') as string,
      whole: true,
    })
  })

  test.each(['bỏ qua hết', 'bỏ qua', 'xong'])('“%s” at the reason loses nothing', (said) => {
    expect(say(said, after('3, 5, 7'))).toEqual({
      do: 'tell',
      note: 'Mục này bắt buộc nên không bỏ qua được. Nếu không có, đồng chí gõ “không”.',
    })
  })

  test('the star is there until one is chosen, and never beside “bỏ qua”', () => {
    const shown = (state: DraftState) => renderQuestion(nextQuestion(form, state), form, state, own)
    const first = shown(emptyDraft())
    expect(first.text).toContain(' *')
    expect(first.words.map(({ word }) => word)).not.toContain('skip')
    const next = shown(after('chưa khớp với sổ', after('5')))
    expect(next.text).not.toContain(' *')
    expect(next.words.map(({ word }) => word)).toContain('done')
  })

  test('a draft in which answers were chosen one by one goes on', () => {
    const one = { field: 'dialogues', reason: 'chưa khớp' }
    const half = { key: 'fields', parts: { field: 'money' }, done: ['field'] }
    const state = after('thiếu chứng từ', emptyDraft({ answers: { fields: [one] }, item: half }))
    const { text } = renderQuestion(nextQuestion(form, state), form, state, own)
    expect(text).toContain('1) Số cuộc đối thoại – chưa khớp')
    expect(text).toContain('2) Kinh phí vận động – thiếu chứng từ')
    expect(questionId(nextQuestion(form, after('xong', state)))).toBe('field:words')
  })

  test('every answer bears its reasons, whichever were given together', () => {
    const items: ReturnedItem[] = [
      { field: ['dialogues', 'money'], reason: 'chưa khớp' },
      { field: 'money', reason: 'thiếu chứng từ' },
    ]
    const withValues = answers.map((each) => ({ ...each, value: undefined }))
    expect(returnedAnswers(items, withValues)).toEqual([
      { key: 'dialogues', label: 'Số cuộc đối thoại', reason: 'chưa khớp' },
      { key: 'money', label: 'Kinh phí vận động', reason: 'chưa khớp; thiếu chứng từ' },
    ])
  })
})
