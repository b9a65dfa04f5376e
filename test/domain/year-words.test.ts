import { expect, test } from 'vitest'
import { readOneYear, readYearWords } from '../../src/domain/year-words.ts'

/** “1 kept; 2 stopped (hết kinh phí)” of what was understood. */
const told = (text: string) => {
  const { clauses, unread } = readYearWords(text)
  const said = clauses.map(({ who, status, reason }) => {
    const names = typeof who === 'string' ? who : who.join(',')
    return reason === undefined ? `${names} ${status}` : `${names} ${status} (${reason})`
  })
  return unread === undefined ? said.join('; ') : `? ${unread}`
}

test.each([
  [
    '1 duy trì, 2 dừng: hết kinh phí, 3 nhân rộng',
    '1 kept; 2 stopped (hết kinh phí); 3 replicated',
  ],
  ['1 duy tri 2 dung het kinh phi 3 nhan rong', '1 kept; 2 stopped (het kinh phi); 3 replicated'],
  [
    '1. duy trì\n2) dừng - thiếu người, thiếu tiền\n3: nhân rộng',
    '1 kept; 2 stopped (thiếu người, thiếu tiền); 3 replicated',
  ],
  ['1,3-5 duy trì', '1,3,4,5 kept'],
  ['1, 3 và 5 giữ; còn lại nhân rộng', '1,3,5 kept; rest replicated'],
  ['mô hình 1 thì duy trì, số 2 dừng vì hết kinh phí.', '1 kept; 2 stopped (hết kinh phí)'],
  ['giữ hết', 'all kept'],
  ['duy trì hết ạ', 'all kept'],
  ['tất cả duy trì', 'all kept'],
  ['Duy trì tất cả', 'all kept'],
  ['cả 3 mô hình đều duy trì', 'all kept'],
  ['còn lại duy trì', 'rest kept'],
  ['Còn lại: duy trì', 'rest kept'],
  [
    'duy trì: 1, 3; dừng 2: sáp nhập làng; nhân rộng: 4',
    '1,3 kept; 2 stopped (sáp nhập làng); 4 replicated',
  ],
  ['2 dừng (hết kinh phí), 3-1 duy trì', '2 stopped (hết kinh phí); 1,2,3 kept'],
  ['2 dừng', '2 stopped'],
  ['2,4 ngưng, 1 tiếp tục', '2,4 stopped; 1 kept'],
  ['1 keep, 2 stop: no money, 3 replicate', '1 kept; 2 stopped (no money); 3 replicated'],
  ['keep all', 'all kept'],
  ['the rest kept', 'rest kept'],
  ['2 dừng: hết kinh phí 2025, 3 nhân rộng', '2 stopped (hết kinh phí 2025); 3 replicated'],
  ['1 DUY TRÌ\n\n2 DỪNG: làng đã có điện', '1 kept; 2 stopped (làng đã có điện)'],
  ['1 duy trì'.normalize('NFD'), '1 kept'],
  ['1 giu, 2 dung het kinh phi', '1 kept; 2 stopped (het kinh phi)'],
  ['tất cả duy trì trừ 2 dừng: hết kinh phí', 'all kept; 2 stopped (hết kinh phí)'],
  ['giữ hết, ngoại trừ số 3 nhân rộng', 'all kept; 3 replicated'],
  ['giữ hết trừ 2 dừng vì hết vốn', 'all kept; 2 stopped (hết vốn)'],
  ['duy trì tất cả, riêng 2, 4 dừng: sáp nhập', 'all kept; 2,4 stopped (sáp nhập)'],
  ['ngoài 2 dừng vì hết vốn, còn lại duy trì', '2 stopped (hết vốn); rest kept'],
  ['all kept except 2 stopped: no money', 'all kept; 2 stopped (no money)'],
  ['mh1 duy trì, mh2: nhân rộng, #3 giữ', '1 kept; 2 replicated; 3 kept'],
  ['từ 1 tới 3 duy trì, 4/ nhân rộng', '1,2,3 kept; 4 replicated'],
  ['1 → duy trì', '1 kept'],
])('“%s” says: %s', (text, said) => {
  expect(told(text)).toBe(said)
})

test.each([
  ['chào đồng chí', 'chào đồng chí'],
  ['2 không duy trì, 3 nhân rộng', '2 không duy trì'],
  ['1 duy trì tốt lắm', 'tốt lắm'],
  ['dừng hết kinh phí', 'dừng hết kinh phí'],
  ['hôm nay 1 duy trì', 'hôm nay'],
  ['giữ hết trừ 2', 'trừ 2'],
  ['không duy trì 2', 'không'],
])('“%s” is not understood at “%s”', (text, unread) => {
  expect(readYearWords(text).unread).toBe(unread)
})

test.each([
  ['duy trì', { status: 'kept' }],
  ['nhân rộng ạ', { status: 'replicated' }],
  ['dừng', { status: 'stopped' }],
  ['dừng: 3 tháng không họp', { status: 'stopped', reason: '3 tháng không họp' }],
  ['dung vi het kinh phi', { status: 'stopped', reason: 'het kinh phi' }],
  ['dừng 2', undefined],
  ['2 dừng', undefined],
  ['duy trì 3', undefined],
  ['không biết', undefined],
])('of the one model “%s” says %o', (text, said) => {
  expect(readOneYear(text)).toEqual(said && { reason: undefined, ...said })
})

test('a long text of nothing is read to its end', () => {
  const parts = ['1 ', '1-', 'duy tri ', '1,', '#', 'so ', '1 so ']
  const texts = parts.map((part) => part.repeat(4000))
  for (const text of texts) expect(readYearWords(text).unread).toBeDefined()
})
