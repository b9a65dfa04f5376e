import { describe, expect, test } from 'vitest'
import { optionMeant, readReceived } from '../../src/domain/broadcast-replies.ts'

describe('that somebody got it', () => {
  test.each([
    'đã nhận',
    'nhận rồi',
    'da nhan roi a',
    'dạ đã nhận ạ',
    'Em đã nhận được thông báo rồi ạ.',
  ])('“%s” says it anywhere', (text) => {
    expect(readReceived(text)).toEqual({ says: 'surely' })
  })
  test.each(['ok', 'Ok ạ', 'rõ', 'đã rõ', 'da ro', 'vâng ạ', '1', 'ok rõ rồi ạ', 'OK, cảm ơn'])(
    '“%s” says it right below the broadcast',
    (text) => {
      expect(readReceived(text)).toEqual({ says: 'here' })
    },
  )
  test.each(['đã nhận 3', 'xác nhận đã nhận thông báo số 3'])(
    '“%s” names its broadcast',
    (text) => {
      expect(readReceived(text)).toEqual({ says: 'surely', number: '3' })
    },
  )
  test.each([
    'chưa nhận',
    'nhận ở đâu',
    '2',
    'rõ ràng là sai',
    'ai xác nhận báo cáo',
    'không',
    'dạ',
  ])('“%s” does not', (text) => {
    expect(readReceived(text)).toBeUndefined()
  })
})

describe('which option is meant', () => {
  const options = ['Dự trực tiếp', 'Dự trực tuyến', 'Không dự']
  test.each([
    ['dự trực tiếp', 0],
    ['truc tuyen', 1],
    ['em dự trực tuyến ạ', 1],
    ['Không dự.', 2],
    ['không', 2],
    ['trực', undefined],
    ['dự', undefined],
    ['1', undefined],
    ['bao giờ họp', undefined],
  ])('“%s”', (text, at) => {
    expect(optionMeant(text, options)).toBe(at)
  })

  test('the whole of one comes before a part of another', () => {
    expect(optionMeant('dự', ['Dự', 'Không dự'])).toBe(0)
    expect(optionMeant('phương án a', ['Phương án A', 'Phương án B'])).toBe(0)
  })
})
