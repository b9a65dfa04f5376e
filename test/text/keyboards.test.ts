import { expect, test } from 'vitest'
import { readTelex } from '../../src/text/telex.ts'
import { readVni } from '../../src/text/vni.ts'

test.each([
  ['baos', 'báo'],
  ['caos', 'cáo'],
  ['ddangr', 'đảng'],
  ['thuwowngf', 'thường'],
  ['thuowngf', 'thường'],
  ['thoasi', 'thoái'],
  ['truwowcs', 'trước'],
  ['vaanj', 'vận'],
  ['hoawcj', 'hoặc'],
  ['dana', 'dân'],
  ['dangd', 'đang'],
  ['quar', 'quả'],
  ['guwir', 'gửi'],
  ['tw', 'tư'],
  ['gif', 'gì'],
  ['nguwowif', 'người'],
  ['quyeets', 'quyết'],
  ['dan', undefined],
  ['ubnd', undefined],
  ['nhânj', 'nhận'],
  ['đươngf', 'đường'],
  ['bànf', undefined],
  ['hocr', undefined], // no such tone before a stop
  ['', undefined],
  ['s'.repeat(100_000), undefined],
])('Telex “%s” is %s', (word, meant) => {
  expect(readTelex(word)).toBe(meant)
})

test.each([
  ['ba1o', 'báo'],
  ['bao1', 'báo'],
  ['tru7o71c', 'trước'],
  ['thuong72', 'thường'],
  ['d9a3ng', 'đảng'],
  ['nghi5', 'nghị'],
  ['quye6t1', 'quyết'],
  ['ct05', undefined],
  ['muc3', undefined],
  ['nam2017', undefined],
  ['1'.repeat(100_000), undefined],
])('VNI “%s” is %s', (word, meant) => {
  expect(readVni(word)).toBe(meant)
})
