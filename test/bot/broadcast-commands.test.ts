import { expect, test } from 'vitest'
import { readSteering } from '../../src/bot/broadcast-steer.ts'
import { readCommand } from '../../src/bot/commands.ts'

test.each([
  ['tạm dừng', 'tamdung', ''],
  ['tam dung thong bao so 12', 'tamdung', 'thong bao so 12'],
  ['Gửi tiếp 12', 'guitiep', '12'],
  ['dừng hẳn thông báo 12', 'dunghan', 'thong bao 12'],
  ['tốc độ 200', 'tocdo', '200'],
  ['toc do 12 200', 'tocdo', '12 200'],
  ['kết quả', 'ketqua', ''],
  ['kết quả thông báo 12', 'ketqua', 'thong bao 12'],
  ['trả lời 12', 'traloi', '12'],
  ['trả lời thông báo', 'traloi', ''],
  ['pause broadcast no. 12', 'tamdung', 'broadcast no. 12'],
])('“%s” steers a broadcast', (typed, name, rest) => {
  expect(readCommand(typed, { slashed: false })).toEqual({ name, rest })
})

test.each(['kết quả phong trào', 'trả lời câu hỏi 12'])('“%s” does not', (typed) => {
  expect(readCommand(typed, { slashed: false })).toBeUndefined()
})

test.each([
  ['tamdung', 'pause', '', {}],
  ['tamdung', 'pause', 'thong bao so 12', { number: 12 }],
  ['tocdo', 'rate', '', {}],
  ['tocdo', 'rate', '200', { rate: '200' }],
  ['tocdo', 'rate', '12 200', { number: 12, rate: '200' }],
  ['tocdo', 'rate', 'thông báo số 12', { number: 12 }],
  ['tocdo', 'rate', 'so 12', { number: 12 }],
  ['tocdo', 'rate', '200 nguoi', { rate: '200' }],
])('/%s (%s) “%s”', (_, verb, typed, meant) => {
  expect(readSteering(typed, verb)).toEqual(meant)
})
