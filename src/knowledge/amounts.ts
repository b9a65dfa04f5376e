import type { AskedFor } from './asked-for.ts'
import { createPhrases } from './phrases.ts'
import type { Word } from './words.ts'

const howMany = createPhrases([
  ['bao nhiêu, mấy, có mấy, số lượng bao nhiêu', 'number'],
  ['chỉ tiêu, số lượng, tối thiểu, ít nhất, tối đa, định mức, không quá mấy', 'quota'],
  // “ngày mấy” asks which one, “chất lượng” how good.
  ['ngày mấy, tháng mấy, năm mấy, mục mấy, số mấy, khóa mấy, thứ mấy, lần thứ mấy', undefined],
  [
    'khóa bao nhiêu, ngày bao nhiêu, số bao nhiêu, chất lượng, chạy theo số lượng, bộ máy, guồng máy',
    undefined,
  ],
])

/** What is counted without a number: the passage lists it, or it is money. */
const listed = /^(?:tien|trieu|linh vuc|noi dung|bien phap|nhom|muc|viec)\b/

/** How many of something a question asks for; a passage holds it with a number before the word. */
export function askedAmounts(words: readonly Word[]): AskedFor[] {
  return howMany(words).flatMap(({ value, from, to }): AskedFor[] => {
    if (value === undefined) return []
    if (value === 'quota') return [amountOf('', /\b(?:chi tieu|toi thieu|it nhat|so luong)\b/)]
    const counted = words.slice(to, to + 2).map(({ bare }) => bare)
    const [first] = counted
    // “mấy hội … làm gì” asks nothing of how many: it means some of them.
    if (from === 0 && (first === 'cai' || isSome(words.slice(to)))) return []
    if (first === undefined || !/^[a-z]/.test(first) || listed.test(counted.join(' '))) return []
    if (/^(?:nam|nien)$/.test(first)) return [amountOf('năm', /\b(?:\d{4} - \d{4}|\d+ nam)\b/)]
    if (/^(?:lan|luot|ban|dot|ky)$/.test(first))
      return [amountOf('lần', /\b(?:hang nam|moi nam|dinh ky|\d+ lan)\b/)]
    return [amountOf(counted.join(' '), new RegExp(`\\b\\d+ ${counted.join(' ')}\\b`))]
  })
}

/** Another word asks: “mấy” before it is no question. */
const isSome = (rest: readonly Word[]): boolean =>
  rest.some(({ bare }) => /^(?:gi|nao|sao|dau)$/.test(bare)) || rest.at(-1)?.bare === 'khong'

const amountOf = (about: string, sign: RegExp): AskedFor => ({
  why: 'amount',
  about,
  isHeldBy: ({ folded }) => sign.test(folded),
})
