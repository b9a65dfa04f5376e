import { describe, expect, test } from 'vitest'
import { createKnownAnswers } from '../../src/knowledge/known-answers.ts'

const known = [
  'Mỗi xã phải đăng ký mấy mô hình?',
  'Ai chấm điểm mô hình?',
  'Hồ sơ đề nghị công nhận gồm mấy bộ?',
  'Hội nghị tổng kết năm 2026 họp ngày nào?',
].map((question, at) => ({
  ...{ id: String(at), question, answer: `trả lời ${at}`, by: 'Lê An' },
  at: new Date('2026-11-23T02:00:00Z'),
}))
const find = createKnownAnswers(known)

describe('a question like one that the office has answered', () => {
  test.each([
    ['Mỗi xã phải đăng ký mấy mô hình?', 0],
    ['mỗi xã đăng ký bao nhiêu mô hình', 0],
    ['moi xa phai dang ky may mo hinh', 0],
    ['xã đăng ký ít nhất bao nhiêu mô hình ạ', 0],
    ['cho em hỏi cơ quan nào chấm điểm mô hình', 1],
    ['hồ sơ đề nghị công nhận cần bao nhiêu bộ', 2],
    ['hội nghị tổng kết năm 2026 họp khi nào', 3],
  ])('%s', (question, at) => {
    expect(find(question)?.known.id).toBe(String(at))
  })
})

describe('another question', () => {
  test.each([
    'Khi nào chấm điểm mô hình?',
    'Mỗi xã được hỗ trợ bao nhiêu tiền?',
    'Hội nghị tổng kết năm 2027 họp ngày nào?',
    'Hội nghị tổng kết họp ngày nào?',
    'đăng ký',
    'mô hình',
    'ai ký',
    '',
    '???',
  ])('%s', (question) => {
    expect(find(question)).toBeUndefined()
  })

  test('nothing is found where nothing was answered', () => {
    expect(createKnownAnswers([])('Ai chấm điểm mô hình?')).toBeUndefined()
  })
})

test('of two answers to one question the later one counts', () => {
  const [first] = known
  const later = first ? [{ ...first, id: 'later' }] : []
  expect(createKnownAnswers([...known, ...later])('mỗi xã mấy mô hình đăng ký')?.known.id).toBe(
    'later',
  )
})
