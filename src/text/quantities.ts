import { readAmount } from './amounts.ts'
import type { Amount } from './amounts.ts'
import { tidy } from './fold.ts'
import type { MessageKey } from './keys.ts'
import { oneOf } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import { readNone } from './none.ts'
import { wordsOf } from './numerals.ts'
import { readable, refused, understood } from './reading.ts'
import type { Reading } from './reading.ts'

type Rules = { scaleOf: Lexicon<number>; unreadable: MessageKey; negative: MessageKey }

/** The amount in an answer: "không có" is none, "khoảng 30" a doubt, "là 12 ạ" simply 12. */
export function readQuantity(text: string, rules: Rules): Reading<Amount> {
  const answer = withoutAsides(tidy(readable(text)), rules.scaleOf)
  const none = readNone(answer)
  if (none) return understood({ value: 0n, doubt: none === 'not-yet', hasScale: false, rest: [] })

  const words = wordsOf(answer)
  while (isCourtesy(words.at(-1))) words.pop()
  let isRough = false
  while (isOpening(words[0]) || isRoughly(words)) isRough = !isOpening(words.shift()) || isRough

  if (isMinus(words[0]) && readAmount(words.slice(1), rules.scaleOf)) return refused(rules.negative)
  const amount = readAmount(words, rules.scaleOf)
  if (!amount) return refused(rules.unreadable)
  const doubt = amount.doubt || isRough || amount.rest.some(isSomeMore)
  const rest = amount.rest.filter((word) => !isSomeMore(word))
  return understood({ ...amount, doubt, rest })
}

/** Brackets explain ("12 (mười hai)") unless they name the unit ("350 (triệu đồng)"). */
function withoutAsides(text: string, scaleOf: Lexicon<number>): string {
  return text.replace(/\(([^()]*)\)/g, (_, aside: string) =>
    scaleOf(wordsOf(aside)[0]) === undefined ? ' ' : ` ${aside} `,
  )
}

/** "tầm 50" is roughly 50, but "tam tram" is eight hundred. */
const isRoughly = ([word, next = '']: string[]) =>
  word === 'tam' ? /^\d/.test(next) : isRoughWord(word)

const isRoughWord = oneOf(
  'khoảng tầm độ chừng cỡ hơn trên gần dưới ước tính xấp xỉ ít nhất tối thiểu ~ ≈ > < ≥ ≤',
)
const isOpening = oneOf('có là được tổng số cộng tất cả : =')
const isSomeMore = oneOf('+ hơn dư mấy')
const isCourtesy = oneOf('ạ nhé nha ! ?')
const isMinus = oneOf('- âm')
