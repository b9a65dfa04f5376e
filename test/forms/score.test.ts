import { describe, expect, test } from 'vitest'
import type { CriteriaSet, Marks } from '../../src/domain/criteria.ts'
import { exclusionsCode } from '../../src/domain/score-sheets.ts'
import { attachedIn, withoutAttached } from '../../src/forms/attached.ts'
import { emptyDraft } from '../../src/forms/draft.ts'
import { askedQuestion, nextQuestion, questionId } from '../../src/forms/engine.ts'
import type { Reply } from '../../src/forms/kind.ts'
import { renderQuestion } from '../../src/forms/render.ts'
import { readReply } from '../../src/forms/reply.ts'
import { answersOf, marksOf, scoreForm } from '../../src/forms/score-form.ts'
import { withWords } from '../../src/forms/worded.ts'
import { helps, texts } from '../support/forms.ts'
import { mark, modelSet, unitSet } from '../support/scoring.ts'

const setOf = (content: typeof unitSet): CriteriaSet => ({
  ...content,
  ...{ id: 's1', seriesId: 's', version: 1, status: 'published', isExample: false },
})

type Of = { side: 'unit' | 'office'; given?: Marks; answers?: object; set?: CriteriaSet }

/** Fills a form that is worded anew for every question, as the bot does. */
function filling({ side, given = {}, answers = {}, set = setOf(unitSet) }: Of) {
  let state = emptyDraft({ answers: { ...answers }, suggested: { ...answersOf(set, given) } })
  const now = () => {
    const figures = new Map([['place', 'làng Mrông Ngó']])
    const scoring = { id: 'score-unit', set, side, given, givenBy: 'unit' as const, figures, state }
    const { form, words } = scoreForm(scoring, { texts, locale: 'vi' })
    return { form, state, helps: { ...helps(), texts: withWords(texts, words) } }
  }
  return {
    now,
    marks: () => marksOf(set, state.answers),
    pending: () => questionId(nextQuestion(now().form, state)),
    asked: () => renderQuestion(nextQuestion(now().form, state), now().form, state, now().helps),
    say(reply: string | Reply) {
      const question = askedQuestion(now().form, state)
      if (!question) throw new Error('Nothing is asked')
      const said = typeof reply === 'string' ? { text: reply } : reply
      const step = readReply(said, { ...now(), question })
      if (step.do === 'save') state = step.state
      return step.do === 'save' ? step.notes.join('\n') : 'note' in step ? step.note : step.do
    },
  }
}

const photo = (id: string) => ({ file: { id, isDocument: false } })

describe('a unit scores itself', () => {
  test('by points, all or nothing, what is done, and what excludes', () => {
    const form = filling({ side: 'unit' })
    expect(form.asked().text).toBe(
      [
        '(1/4) I. Lãnh đạo',
        '1 Quán triệt và có kế hoạch năm (tối đa 10 điểm)',
        'Minh chứng: kế hoạch của cấp ủy. Có ảnh hay tài liệu thì đồng chí gửi trước, rồi gõ điểm.',
        'Chấm mấy điểm? * Ví dụ: 7,5',
      ].join('\n'),
    )
    form.say('7,5')
    expect(form.asked().text).toContain('Đang 7,5/40 điểm.')
    form.say('đạt')
    form.say('1, 2')
    form.say('không')
    expect(form.pending()).toBe('review')
    expect(form.marks()).toEqual({
      ...{ '1': mark(750), '2.1': mark(2000), '2.2': mark(700, { ticked: [0, 1] }) },
      [exclusionsCode]: mark(0),
    })
  })

  test.each([
    ['11', 'Tiêu chí này từ 0 đến 10 điểm'],
    ['-1', 'Tôi chưa đọc được'],
    ['7,555', 'Tôi chưa đọc được'],
    ['bỏ qua', 'Mục này bắt buộc'],
    ['xong', 'Còn thiếu số điểm'],
  ])('“%s” is no answer', (typed, note) => {
    const form = filling({ side: 'unit' })
    expect(form.say(typed)).toContain(note)
    expect(form.pending()).toBe('field:c1')
  })

  test('photos come before the points, and more of them after when it is opened again', () => {
    const form = filling({ side: 'unit' })
    expect(form.say(photo('a'))).toBe('Đã ghi: 1 ảnh.')
    expect(form.pending()).toBe('field:c1')
    expect(form.asked().text).toContain('Đang ghi: 1 ảnh')
    expect(form.say('7 vì có kế hoạch')).toBe('Đã ghi: 7 điểm vì có kế hoạch (1 ảnh).')
    form.say('sửa 1')
    form.say(photo('b'))
    form.say(photo('c'))
    expect(form.pending()).toBe('field:c1')
    form.say('xong')
    expect(form.pending()).toBe('field:c2')
    const attachments = ['a', 'b', 'c']
    expect(form.marks()['1']).toEqual(mark(700, { reason: 'có kế hoạch', attachments }))
    const { form: own, state } = form.now()
    expect(attachedIn(own, state)).toEqual(attachments)
    const left = withoutAttached(own, state, ['b'])
    expect(marksOf(setOf(unitSet), left.answers)['1']?.attachments).toEqual(['a', 'c'])
  })

  test('all in one message', () => {
    const form = filling({ side: 'unit' })
    form.say(photo('a'))
    form.say('1. 7,5/10\n2. không đạt\n3. tất cả\n4. không có')
    expect(form.pending()).toBe('review')
    expect(form.marks()).toEqual({
      ...{ '1': mark(750, { attachments: ['a'] }), '2.1': mark(0) },
      ...{ '2.2': mark(1000, { ticked: [0, 1, 2] }), [exclusionsCode]: mark(0) },
    })
  })

  test('a question with as many long milestones as there can be fits one message', () => {
    const [first] = unitSet.criteria
    if (!first) throw new Error('The set has no criterion')
    const milestones = Array.from({ length: 20 }, () => ({ text: 'việc '.repeat(60), points: 50 }))
    const long = { text: 'nội dung '.repeat(200), evidence: 'tài liệu '.repeat(50) }
    const criteria = [{ ...first, ...long, kind: 'milestones' as const, milestones }]
    const form = filling({ side: 'unit', set: setOf({ ...unitSet, criteria }) })
    const { text, options } = form.asked()
    const all = [text, ...options.map((each, at) => `${at + 1}. ${each.label}`)].join('\n')
    expect(all.length).toBeLessThan(2000)
  })

  test.each([
    [1, 'Ví dụ: 1'],
    [2, 'Ví dụ: 1, 2'],
    [3, 'Ví dụ: 1, 3'],
  ])('the example of %s milestones names none that is not there', (count, example) => {
    const milestones = unitSet.criteria.flatMap((each) => each.milestones).slice(0, count)
    const criteria = unitSet.criteria
      .filter(({ kind }) => kind === 'milestones')
      .map((each) => ({ ...each, milestones }))
    const form = filling({ side: 'unit', set: setOf({ ...unitSet, criteria }) })
    expect(form.asked().text).toMatch(new RegExp(`${example}$`, 'm'))
  })

  test('a criterion of a model shows the figure of the model', () => {
    const form = filling({ side: 'unit', set: setOf(modelSet) })
    expect(form.asked().text).toContain('Số liệu của mô hình: làng Mrông Ngó')
  })
})

describe('the office scores beside it', () => {
  const given = {
    ...{ '1': mark(750), '2.1': mark(2000), '2.2': mark(700, { ticked: [0, 1] }) },
    [exclusionsCode]: mark(0),
  }

  test('keeps in one word, and says why where it does not, at once or asked', () => {
    const form = filling({ side: 'office', given })
    expect(form.asked().words.map(({ word }) => word)).toContain('keep')
    form.say('6')
    expect(form.pending()).toBe('field:c1')
    expect(form.asked().text).toContain('Đơn vị tự chấm 7,5, Ban chấm 6. Vì sao khác?')
    form.say('thiếu minh chứng')
    form.say('giữ')
    form.say('1 do chưa đối thoại')
    expect(form.pending()).toBe('field:c4')
    form.say('9')
    form.say('giữ')
    expect(form.pending()).toBe('review')
    expect(form.marks()).toEqual({
      ...{ '1': mark(600, { reason: 'thiếu minh chứng' }), '2.1': mark(2000) },
      '2.2': mark(400, { ticked: [0], reason: 'chưa đối thoại' }),
      ...{ '3': mark(900), [exclusionsCode]: mark(0) },
    })
  })

  test('is told what proves it, and not asked to send that', () => {
    const { text } = filling({ side: 'office', given }).asked()
    expect(text).toContain('Minh chứng: kế hoạch của cấp ủy.')
    expect(text).not.toContain('gửi trước')
  })

  test('may think better of it instead of saying why', () => {
    const form = filling({ side: 'office', given })
    form.say('6')
    form.say('7,5')
    expect(form.pending()).toBe('field:c2')
  })

  test('says why it excludes', () => {
    const form = filling({ side: 'office', given, answers: answersOf(setOf(unitSet), given) })
    form.say('9')
    form.say('sửa 5')
    form.say('2')
    expect(form.asked().text).toContain('Khác với đơn vị tự khai')
    form.say('theo kết luận kiểm tra')
    expect(form.marks()[exclusionsCode]).toEqual(
      mark(0, { ticked: [1], reason: 'theo kết luận kiểm tra' }),
    )
  })
})
