import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createSearch } from '../../src/knowledge/search.ts'
import { plan } from './plan.ts'

const search = createSearch(plan)

const understood = (question: string) => search.find(question).understood

describe('what was mistyped is set right', () => {
  test.each([
    ['baos caos keets quar phong traof', 'báo cáo kết quả phong trào'],
    ['ba1o ca1o ke61t qua3 phong tra2o', 'báo cáo kết quả phong trào'],
    ['DDangr uyr', 'Đảng ủy'],
    ['thowif hanj guwir baos caos', 'thời hạn gửi báo cáo'], // words the passages lack, among raw ones
    ['suy thoasi', 'suy thoái'],
    ['dân vậnn tỉnh uỷ đuợc giao', 'dân vận tỉnh uỷ được giao'],
    ['nhân rộg mô hình', 'nhân rộng mô hình'],
    ['tiếp xúc đối thọai trực tiếep', 'tiếp xúc đối thọai trực tiếp'],
    ['báocáo', 'báo cáo'],
    ['Bao coa', 'Bao coa'], // both can be syllables: nothing is claimed
    ['tiêp xúc', 'tiếp xúc'],
    ['có tiêu chí ko', 'có tiêu chí không'],
  ])('“%s” is understood as “%s”', (typed, meant) => {
    expect(understood(typed).text.toLowerCase()).toBe(meant.toLowerCase())
  })

  test.each([
    'Ngày mai có mưa ở An Khê không?',
    'UBND tỉnh và BTV Tỉnh ủy',
    'mô hình nào được tính?',
    'bao cao truoc ngay nao',
    'ai ký kế hoạch này, bao nhiêu tiền, mấy tháng?',
    'hoà giải ở cơ sở',
    'https://example.com/a-b?c=d',
    '',
    '???',
  ])('“%s” stays as it is', (typed) => {
    expect(understood(typed)).toMatchObject({ text: typed, isChanged: false })
  })

  test('chat shorthand is read without a word about it', () => {
    expect(understood('nộp trc ngày nào')).toMatchObject({
      text: 'nộp trước ngày nào',
      isChanged: false,
    })
  })
})

describe('short forms are read', () => {
  test.each([
    ['DVK', ['dan', 'van', 'kheo']],
    ['BTVTU', ['ban', 'thuong', 'vu', 'tinh', 'uy']],
    ['Ban Dân vận TU', ['ban', 'dan', 'van', 'tinh', 'uy']],
    ['tu yeu cau', ['tu', 'yeu', 'cau']], // a word in small letters
    ['CT05', ['chi', 'thi', '5']],
    ['CT số 05', ['chi', 'thi', 'so', '5']],
    ['BC kết quả', ['bao', 'cao', 'ket', 'qua']],
    ['T12', ['thang', '12']],
    ['10/12', ['10', 'thang', '12']],
    ['CT-XH', ['chinh', 'tri', 'xa', 'hoi']],
    ['KT - XH', ['kinh', 'te', 'xa', 'hoi']],
    ['t/hiện p/trào', ['thuc', 'hien', 'phong', 'trao']],
    ['t/h p/c', ['thuc', 'hien', 'phong', 'cach']],
    ['đ/c', ['dong', 'chi']],
    ['PTTĐYN', ['phong', 'trao', 'thi', 'dua', 'yeu', 'nuoc']],
    ['3 KĐP', ['3', 'khau', 'dot', 'pha']],
    ['có gửi ko bn', ['co', 'gui', 'khong', 'ban']],
    ['lần XIII', ['lan', 'xiii']],
    ['16/CT-TTg', ['16', 'ct', 'thu', 'tuong']],
    ['16-NQ/TW', ['16', 'nghi', 'quyet', 'trung', 'uong']],
  ])('“%s” is %j', (typed, words) => {
    expect(understood(typed).words).toEqual(words)
  })

  test('one that nothing settles stays, and all of its meanings are looked for', () => {
    const { understood: read, hits } = search.find('TT')
    expect(read.words).toEqual(['tt'])
    expect(hits.length).toBeGreaterThan(0)
  })

  test.each([
    ['HMC của trẻ', 'học mùa chay của trẻ'],
    ['hoc MC', 'hoc mùa chay'],
  ])('“%s” in no table is “%s” where the passages say so', (typed, meant) => {
    const own = createSearch([
      { clause: '1', heading: '', text: 'Lớp học mùa chay của trẻ em.', asks: [] },
    ])
    expect(own.find(typed).understood.text).toBe(meant)
  })

  test('one that the passages use themselves stays', () => {
    const own = createSearch([
      { clause: '1', heading: '', text: 'Lớp HMC học mùa chay của trẻ em.', asks: [] },
    ])
    expect(own.find('HMC của trẻ').understood.text).toBe('HMC của trẻ')
  })

  test('a document defines its own', () => {
    const own = createSearch([
      { clause: '1', heading: '', text: 'Tổ công tác đặc biệt (TCTDB) họp hằng tháng.', asks: [] },
      { clause: '2', heading: '', text: 'KLCT: Kinh lễ cấp tỉnh do sở chi trả.', asks: [] },
    ])
    expect(own.find('tctdb').understood.words).toEqual(['to', 'cong', 'tac', 'dac', 'biet'])
    expect(own.find('KLCT').understood.words).toEqual(['kinh', 'le', 'cap', 'tinh'])
  })
})

test('whatever is typed is read, twice the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
      expect(search.find(typed)).toEqual(search.find(typed))
    }),
  )
})

test('what was set right is not changed again', () => {
  const typings = ['baos caos trước ngày nào', 'nhân rộg mô hình', 'trc T12', 'ĐĐ UBMTTQ có gì']
  for (const typed of typings) {
    const once = understood(typed).text
    expect(understood(once).text).toBe(once)
  }
})
