import { expect, test } from 'vitest'
import { isCourtesy } from '../../src/knowledge/courtesies.ts'

test.each([
  'ok',
  'OK bot',
  'vâng ạ',
  'vang',
  'Dạ vâng ạ',
  'cảm ơn đồng chí nhé 🙏',
  'cam on nhieu',
  'camr own nhes',
  'rõ rồi',
  'tôi hiểu rồi ạ',
  'được rồi, cảm ơn',
])('“%s” asks nothing', (text) => {
  expect(isCourtesy(text)).toBe(true)
})

test.each([
  'ok vậy hạn nộp là ngày nào',
  'cảm ơn, cho tôi hỏi ai ký',
  'được khen thưởng thế nào',
  'khen thưởng',
  'đoàn thể',
  '',
  'ok '.repeat(40_000),
])('“%s” is for somebody else to read', (text) => {
  expect(isCourtesy(text)).toBe(false)
})
