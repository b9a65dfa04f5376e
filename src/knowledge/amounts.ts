import type { AskedFor } from './asked-for.ts'
import { isPossibleBare } from '../text/syllables.ts'
import { createPhrases } from './phrases.ts'
import type { Word } from './words.ts'

const howMany = createPhrases([
  ['bao nhiêu, mấy, có mấy, số lượng bao nhiêu', 'number'],
  ['chỉ tiêu, số lượng, tối thiểu, ít nhất, tối đa, định mức, không quá mấy', 'quota'],
  // “ngày mấy” asks which one, “chất lượng” how good.
  ['ngày mấy, tháng mấy, năm mấy, mục mấy, số mấy, khóa mấy, thứ mấy, lần thứ mấy', undefined],
  [
    'mấy tây, mấy tháng nộp, mấy tháng một lần, mấy tháng báo cáo, chạy số lượng, chỉ tiêu của đại hội, chỉ tiêu đại hội, chỉ tiêu của kỳ đại hội, hoàn thành chỉ tiêu, khóa bao nhiêu, ngày bao nhiêu, số bao nhiêu, chất lượng, chạy theo số lượng, bộ máy, guồng máy',
    undefined,
  ],
])

/** What is counted without a number: the passage lists it, or it is money. */
const listed =
  /^(?:tien|trieu|linh vuc|noi dung|bien phap|nhom|muc|viec|ve|y|mang|loai|huong|van ban)\b/

/** How many of something a question asks for; a passage holds it with a number before the word. */
export function askedAmounts(words: readonly Word[]): AskedFor[] {
  return howMany(words).flatMap(({ value, phrase, from, to }): AskedFor[] => {
    if (value === undefined) return []
    if (value === 'quota') return [amountOf('', /\b(?:chi tieu|toi thieu|it nhat|so luong)\b/)]
    const counted = countedIn(words, to)
    const [first] = counted
    if (from === 0 && first === 'cai') return []
    if (phrase === 'mấy' && meansSome(words, { from, to })) return []
    if (first === undefined || !/^[a-z]/.test(first) || listed.test(counted.join(' '))) return []
    const behind = words[to + 1]?.bare ?? ''
    // “mấy năm một lần”, “mấy năm mới nộp” ask how often.
    if (first === 'nam' && /^(?:mot|1|moi|nop)$/.test(behind)) return [howOften]
    if (/^(?:nam|nien)$/.test(first)) return [amountOf('năm', /\b(?:\d{4} - \d{4}|\d+ nam)\b/)]
    if (/^(?:lan|luot|ban|dot|ky)$/.test(first) && counted[1] !== 'pha') return [howOften]
    return [amountOf(counted.join(' '), new RegExp(`\\b\\d+ (?:[a-z]+ )?${counted.join(' ')}\\b`))]
  })
}

/** What is counted, in one word or two that stand side by side; a short form is none of them. */
function countedIn(words: readonly Word[], at: number): string[] {
  const [before, one, other] = [words[at - 1], words[at], words[at + 1]]
  const isApart = before !== undefined && one !== undefined && one.from - before.to > 1
  if (!one || isApart || !isPossibleBare(one.bare) || little.test(one.bare)) return []
  // “mấy cái đột phá” counts what comes behind.
  if (one.bare === 'cai' && at > 1) return countedIn(words, at + 1)
  const isTogether = other && other.from - one.to <= 1 && isPossibleBare(other.bare)
  return isTogether ? [one.bare, other.bare] : [one.bare]
}

/** What stands behind “bao nhiêu” and is not counted: “từ bao nhiêu đến bao nhiêu”, “T mấy đấy”. */
const little = /^(?:den|toi|va|thi|la|day|do|vay|the|nhi|ha|z|v|a|hay|hoac|khong|ko|k|chua)$/

/** “mấy hội … làm gì”, “mấy anh bí thư”: it means some of them, and asks nothing of how many. */
function meansSome(words: readonly Word[], { from, to }: { from: number; to: number }): boolean {
  if (somebody.test(words[to]?.bare ?? '') || whichOne.test(words[from - 1]?.bare ?? ''))
    return true
  if (beforeNumbers.test(words[from - 1]?.bare ?? '')) return false
  const others = [...words.slice(0, from), ...words.slice(to)]
  const asks =
    others.some(isAsking) || isChoice(words, to) || yesOrNo.test(words.at(-1)?.bare ?? '')
  return asks || aLine.test(words.map(({ bare }) => bare).join(' '))
}

/** “mấy mô hình cũ giờ bỏ hay giữ”: two ways stand open for them, and none is a number. */
const isChoice = (words: readonly Word[], to: number): boolean =>
  words.slice(to, -1).some(({ bare, canon }) => bare === 'hay' && canon === 'hay') &&
  !words.slice(to).some(({ bare }) => bare === 'may')

/** Whoever looks for a line to quote asks for it, and counts nothing. */
const aLine = /\b(?:tim|trich|lay|dan|chep|co) (?:y|cau|doan|khuc)\b|\b(?:thu|so) may\b/

const somebody = /^(?:ong|ba|anh|em|chu|bac|dong|nguoi|dua)$/
/** “ngày mấy”, “khóa mấy” ask which one. */
const whichOne = /^(?:ngay|thang|nam|muc|so|khoa|thu|uong|dieu|hoi|lan)$/
const beforeNumbers = /^(?:co|gom|duoc|la|chia|tong|them|het|du|thanh|moi|ra|duoi|tren|qua)$/
const asking = /^(?:gi|nao|sao|dau|ai)$/
/** “làm chi” asks, “chỉ thị” does not. */
const isAsking = ({ bare, canon }: Word): boolean => asking.test(bare) || canon === 'chi'
const yesOrNo = /^(?:khong|hong|hok|ko|k|ha|chua)$/

const amountOf = (about: string, sign: RegExp): AskedFor => ({
  why: 'amount',
  about,
  isHeldBy: ({ folded }) => sign.test(folded),
})

const howOften = amountOf('lần', /\b(?:hang nam|moi nam|dinh ky|\d+ lan)\b/)
