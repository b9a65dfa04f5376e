import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  readArea,
  readMoney,
  readNumber,
  showArea,
  showMoney,
  showNumber,
} from '../../src/text/numbers.ts'
import type { Reading } from '../../src/text/reading.ts'
import { locales } from '../../src/text/texts.ts'

type Read = (text: string) => Reading<number>

const sure = (read: Read, text: string, value: number) => {
  expect(read(text)).toEqual({ ok: true, value })
}
const doubted = (read: Read, text: string, value: number) => {
  expect(read(text)).toEqual({ ok: true, value, doubt: true })
}
const refusal = (read: Read, text: string, id: string) => {
  expect(read(text)).toMatchObject({ ok: false, error: { id } })
}

describe('a whole number', () => {
  test.each([
    ['12', 12],
    ['  12 ', 12],
    ['12.', 12],
    ['012', 12],
    ['1500', 1500],
    ['1.500', 1500],
    ['1 500', 1500],
    ['1\u00a0500', 1500],
    ['12.345.678', 12_345_678],
    ['1,234,567', 1_234_567],
    ['1.500,0', 1500],
    ['12,0', 12],
    ['1.000.000.000', 1_000_000_000],
    ['0', 0],
    ['không', 0],
    ['Không.', 0],
    ['khong', 0],
    ['không có', 0],
    ['không có ạ', 0],
    ['ko', 0],
    ['k có', 0],
    ['không có gì', 0],
    ['không có mô hình nào', 0],
    ['không phát sinh', 0],
    ['12 mô hình', 12],
    ['12 người', 12],
    ['12 nguoi', 12],
    ['12mô hình', 12],
    ['1.200 lượt người tham gia', 1200],
    ['12 đồng chí', 12],
    ['120 ngày công', 120],
    ['5 công ty', 5],
    ['5 trạm y tế', 5],
    ['12 năm', 12],
    ['2 năm', 2],
    ['120 phần quà', 120],
    ['12 bà con', 12],
    ['có 12 mô hình', 12],
    ['là 12 ạ', 12],
    ['Tổng số: 12', 12],
    ['12 (mười hai)', 12],
    ['12 mô hình (9 tập thể, 3 cá nhân)', 12],
    ['2 nghìn', 2000],
    ['2k', 2000],
    ['1,5 nghìn lượt', 1500],
    ['2 nghìn 5', 2500],
    ['1 triệu lượt', 1_000_000],
    ['5 trăm', 500],
    ['3 chục', 30],
    ['muoi hai', 12],
    ['mười hai', 12],
    ['Mười hai', 12],
    ['mười hai mô hình', 12],
    ['một', 1],
    ['mot', 1],
    ['năm mô hình', 5],
    ['nam mo hinh', 5],
    ['tám', 8],
    ['tam', 8],
    ['mười', 10],
    ['mười một', 11],
    ['mười lăm', 15],
    ['muoi lam', 15],
    ['hai mươi', 20],
    ['hai mươi mốt', 21],
    ['hai mươi tư', 24],
    ['hai mươi lăm', 25],
    ['hai muoi lam', 25],
    ['hai lăm', 25],
    ['ba mốt', 31],
    ['ba chục', 30],
    ['chín mươi chín', 99],
    ['một trăm', 100],
    ['một trăm linh năm', 105],
    ['mot tram linh nam', 105],
    ['một trăm lẻ hai', 102],
    ['một trăm hai', 120],
    ['một trăm mười hai', 112],
    ['năm trăm năm mươi lăm', 555],
    ['tam tram', 800],
    ['hai trăm rưỡi', 250],
    ['một nghìn', 1000],
    ['một nghìn hai trăm', 1200],
    ['một nghìn hai', 1200],
    ['một nghìn linh năm', 1005],
    ['hai nghìn không trăm hai mươi sáu', 2026],
    ['mười hai nghìn ba trăm bốn mươi lăm', 12_345],
    ['một triệu hai trăm nghìn', 1_200_000],
  ])('"%s" is %i', (text, value) => {
    sure(readNumber, text, value)
  })

  test.each([
    ['~200', 200],
    ['~ 200', 200],
    ['hơn 50', 50],
    ['hon 50 nguoi', 50],
    ['khoảng 30', 30],
    ['khoang 30', 30],
    ['tầm 30', 30],
    ['tam 30', 30],
    ['có khoảng 30 người', 30],
    ['gần một trăm', 100],
    ['50+', 50],
    ['50 hơn', 50],
    ['chưa có', 0],
    ['chưa', 0],
    ['1,500', 1500],
    ['hai mươi năm', 25],
    ['mười năm', 15],
    ['một nghìn hai mươi lăm', 1025],
    ['1.500 nghìn', 1_500_000],
  ])('"%s" may be %i', (text, value) => {
    doubted(readNumber, text, value)
  })

  test.each([
    ['', 'number-unreadable'],
    ['   ', 'number-unreadable'],
    ['abc', 'number-unreadable'],
    ['twelve', 'number-unreadable'],
    ['vài chục', 'number-unreadable'],
    ['một vài', 'number-unreadable'],
    ['một số', 'number-unreadable'],
    ['một phần ba', 'number-unreadable'],
    ['12 phần trăm', 'number-unreadable'],
    ['12%', 'number-unreadable'],
    ['không biết', 'number-unreadable'],
    ['không có số liệu', 'number-unreadable'],
    ['hai ba', 'number-unreadable'],
    ['năm sáu người', 'number-unreadable'],
    ['1.50.000', 'number-unreadable'],
    ['2026 123', 'number-unreadable'],
    ['1..5', 'number-several'],
    ['10-12', 'number-several'],
    ['10 đến 12', 'number-several'],
    ['mười đến mười hai', 'number-several'],
    ['9 và 3', 'number-several'],
    ['10/3', 'number-several'],
    ['12 mô hình, 3 cá nhân', 'number-several'],
    ['1 tỷ 1500 triệu', 'number-unreadable'],
    ['-5', 'number-negative'],
    ['−5', 'number-negative'],
    ['âm 5', 'number-negative'],
    ['1,5', 'number-not-whole'],
    ['1.5', 'number-not-whole'],
    ['1.50', 'number-not-whole'],
    ['0.500', 'number-not-whole'],
    ['1.000.000.001', 'number-too-large'],
    ['9'.repeat(5000), 'number-too-large'],
  ])('"%s" is refused: %s', (text, id) => {
    refusal(readNumber, text, id)
  })
})

describe('an amount of money', () => {
  test.each([
    ['350 triệu', 350_000_000],
    ['350 trieu dong', 350_000_000],
    ['350tr', 350_000_000],
    ['350trđ', 350_000_000],
    ['350 tr.', 350_000_000],
    ['350 (triệu đồng)', 350_000_000],
    ['350 triệu đồng (ba trăm năm mươi triệu đồng chẵn)', 350_000_000],
    ['1tr5', 1_500_000],
    ['1tr500', 1_500_000],
    ['1tr050', 1_050_000],
    ['1 triệu rưỡi', 1_500_000],
    ['một triệu rưỡi', 1_500_000],
    ['1 triệu 500 nghìn', 1_500_000],
    ['1 triệu 500.000', 1_500_000],
    ['1 triệu 500.000 đồng', 1_500_000],
    ['1,5 tỷ', 1_500_000_000],
    ['1.5 tỷ', 1_500_000_000],
    ['1,5 tỉ', 1_500_000_000],
    ['1,2 ty', 1_200_000_000],
    ['1,25 tỷ đồng', 1_250_000_000],
    ['1.2 billion', 1_200_000_000],
    ['1ty2', 1_200_000_000],
    ['1tỷ2', 1_200_000_000],
    ['2 tỷ 3', 2_300_000_000],
    ['2 tỷ 350', 2_350_000_000],
    ['2 tỷ 350 triệu', 2_350_000_000],
    ['2 tỷ 350 triệu 500 nghìn', 2_350_500_000],
    ['hai tỷ ba', 2_300_000_000],
    ['hai tỷ ba trăm năm mươi triệu', 2_350_000_000],
    ['ba trăm năm mươi triệu', 350_000_000],
    ['nửa tỷ', 500_000_000],
    ['1 nghìn tỷ', 1_000_000_000_000],
    ['500k', 500_000],
    ['500 K', 500_000],
    ['12 nghìn', 12_000],
    ['12 ngàn', 12_000],
    ['12 ngan dong', 12_000],
    ['1.200.000.000', 1_200_000_000],
    ['1,200,000,000', 1_200_000_000],
    ['1 200 000 000', 1_200_000_000],
    ['1.200.000.000 đồng (1,2 tỷ)', 1_200_000_000],
    ['1200000 đ', 1_200_000],
    ['1200000đ', 1_200_000],
    ['1200000 đồng', 1_200_000],
    ['1200000 dong', 1_200_000],
    ['1200000 VND', 1_200_000],
    ['1200000 vnđ', 1_200_000],
    ['1200000', 1_200_000],
    ['500.000 đồng', 500_000],
    ['500 đồng', 500],
    ['0', 0],
    ['0 đồng', 0],
    ['không', 0],
    ['không đồng', 0],
    ['không có', 0],
    ['9.000.000.000.000.000', 9_000_000_000_000_000],
  ])('"%s" is %i đồng', (text, value) => {
    sure(readMoney, text, value)
  })

  test.each([
    ['350', 350],
    ['1.500', 1500],
    ['1,500', 1500],
    ['500.000', 500_000],
    ['khoảng 350 triệu', 350_000_000],
    ['hơn 1 tỷ', 1_000_000_000],
    ['1.500 triệu', 1_500_000_000],
    ['1,500 tỷ', 1_500_000_000],
    ['2 tỷ 35', 2_350_000_000],
    ['1,2345678 triệu', 1_234_568],
    ['chưa có', 0],
  ])('"%s" may be %i đồng', (text, value) => {
    doubted(readMoney, text, value)
  })

  test.each([
    ['', 'money-unreadable'],
    ['nhiều', 'money-unreadable'],
    ['350 mô hình', 'money-unreadable'],
    ['1000 usd', 'money-unreadable'],
    ['$1000', 'money-unreadable'],
    ['350-400 triệu', 'money-unreadable'],
    ['1,5 tỷ 200 triệu', 'money-unreadable'],
    ['200 triệu 1 tỷ', 'money-unreadable'],
    ['vài trăm triệu', 'money-unreadable'],
    ['không biết', 'money-unreadable'],
    ['-350 triệu', 'money-negative'],
    ['âm 5 triệu', 'money-negative'],
    ['1,5', 'money-unit'],
    ['9.000.000.000.000.001', 'money-too-large'],
    ['10 triệu tỷ', 'money-unreadable'],
    ['9'.repeat(40), 'money-too-large'],
  ])('"%s" is refused: %s', (text, id) => {
    refusal(readMoney, text, id)
  })
})

describe('an area', () => {
  test.each([
    ['1.200 m2', 1200],
    ['1.200m2', 1200],
    ['1.200 m²', 1200],
    ['1.200m²', 1200],
    ['1200 M2', 1200],
    ['1.200 m^2', 1200],
    ['1.200 m vuông', 1200],
    ['1.200 mét vuông', 1200],
    ['1.200 met vuong', 1200],
    ['1.200 m2 đất', 1200],
    ['1.200 mét vuông đất ở', 1200],
    ['1200', 1200],
    ['1.200', 1200],
    ['1.200,4 m2', 1200],
    ['1.200,5 m2', 1201],
    ['0,5 ha', 5000],
    ['0.5 ha', 5000],
    ['2ha', 20_000],
    ['2 héc ta', 20_000],
    ['2 hecta', 20_000],
    ['2 héc-ta', 20_000],
    ['hai héc ta rưỡi', 25_000],
    ['nửa ha', 5000],
    ['1 ha 500 m2', 10_500],
    ['1 km2', 1_000_000],
    ['1,5 km²', 1_500_000],
    ['2 nghìn ha', 20_000_000],
    ['2 nghìn m2', 2000],
    ['một nghìn hai trăm mét vuông', 1200],
    ['500 m2 đất công', 500],
    ['không', 0],
    ['0', 0],
  ])('"%s" is %i m²', (text, value) => {
    sure(readArea, text, value)
  })

  test.each([
    ['khoảng 2 ha', 20_000],
    ['1,200 m2', 1200],
    ['1,250 ha', 12_500],
    ['1.250 ha', 12_500_000],
    ['100 m', 100],
    ['0,2 m2', 0],
  ])('"%s" may be %i m²', (text, value) => {
    doubted(readArea, text, value)
  })

  test.each([
    ['', 'area-unreadable'],
    ['rộng lắm', 'area-unreadable'],
    ['10 x 20 m', 'area-unreadable'],
    ['100-200 m2', 'area-unreadable'],
    ['-5 m2', 'area-negative'],
    ['1.000.000.000.001', 'area-too-large'],
  ])('"%s" is refused: %s', (text, id) => {
    refusal(readArea, text, id)
  })

  test.each([
    ['2 sào', 'sào'],
    ['2 sao dat', 'sào'],
    ['một công rưỡi', 'công'],
    ['3 mẫu', 'mẫu'],
  ])('"%s" asks for m², for a %s differs by region', (text, unit) => {
    expect(readArea(text)).toEqual({ ok: false, error: { id: 'area-regional', args: { unit } } })
  })
})

describe('shown again', () => {
  test.each([
    [1234, 'vi', '1.234'],
    [1234, 'en', '1,234'],
    [0, 'vi', '0'],
  ] as const)('the number %i in %s is %s', (value, locale, text) => {
    expect(showNumber(value, locale)).toBe(text)
  })

  test.each([
    [1_200_000_000, 'vi', '1.200.000.000 đồng (1,2 tỷ)'],
    [1_200_000_000, 'en', '1,200,000,000 đồng (1.2 billion)'],
    [350_000_000, 'vi', '350.000.000 đồng (350 triệu)'],
    [350_000_000, 'en', '350,000,000 đồng (350 million)'],
    [1_500_000, 'vi', '1.500.000 đồng (1,5 triệu)'],
    [1_234_567, 'vi', '1.234.567 đồng (≈ 1,23 triệu)'],
    [500_000, 'vi', '500.000 đồng'],
    [0, 'vi', '0 đồng'],
  ] as const)('%i đồng in %s is "%s"', (value, locale, text) => {
    expect(showMoney(value, locale)).toBe(text)
  })

  test('an area carries its unit', () => {
    expect(showArea(1200, 'vi')).toBe('1.200 m²')
    expect(showArea(1200, 'en')).toBe('1,200 m²')
  })

  test.each([
    ['number', readNumber, showNumber, 1e9],
    ['money', readMoney, showMoney, 9e15],
    ['area', readArea, showArea, 1e12],
  ] as const)('what is shown of a %s reads back to the same value', (_, read, show, max) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max }), fc.constantFrom(...locales), (value, locale) => {
        expect(read(show(value, locale))).toMatchObject({ ok: true, value })
      }),
    )
  })
})

test.each([
  ['number', readNumber],
  ['money', readMoney],
  ['area', readArea],
] as const)('no text whatever makes the reader of a %s fail', (_, read) => {
  const part = fc.constantFrom(
    ...[
      '12',
      '5',
      '1.500',
      'trăm',
      'mươi',
      'nghìn',
      'tỷ',
      'rưỡi',
      'linh',
      'năm',
      'nửa',
      '-',
      '(',
      ')',
    ],
    ...['m2', 'ha', 'đồng', 'khoảng', '', 'không', '1,5', '+'],
  )
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(part)), (text) => {
      const reading = read(Array.isArray(text) ? text.join(' ') : text)
      if (reading.ok) expect(Number.isSafeInteger(reading.value) && reading.value >= 0).toBe(true)
    }),
  )
})
