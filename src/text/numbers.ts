import { fold, tidy } from './fold.ts'
import type { MessageKey } from './keys.ts'
import { lexicon, oneOf } from './lexicon.ts'
import { isNumberWord } from './number-words.ts'
import { one } from './numerals.ts'
import { readQuantity } from './quantities.ts'
import { doubtful, readable, refused, understood } from './reading.ts'
import type { Reading } from './reading.ts'

export { showArea, showMoney, showNumber } from './show-numbers.ts'

/** A whole number as people write it: "12", "1.500", "hơn 50", "hai mươi lăm", "12 mô hình". */
export function readNumber(text: string): Reading<number> {
  const read = readQuantity(text, {
    scaleOf: scaleOfNumbers,
    unreadable: 'number-unreadable',
    negative: 'number-negative',
  })
  if (!read.ok) return read
  const { value, doubt, rest } = read.value
  if (hasSecondNumber(rest)) return refused('number-several')
  if (!namesWhatIsCounted(rest)) return refused('number-unreadable')
  if (value % one !== 0n) return refused('number-not-whole')
  return within(value / one, { doubt, max: 1e9, otherwise: 'number-too-large' })
}

/** Money in whole đồng: "350 triệu", "1tr5", "1,5 tỷ", "2 tỷ 3", "500k", "1.200.000 đồng". */
export function readMoney(text: string): Reading<number> {
  const read = readQuantity(text, {
    scaleOf: scaleOfNumbers,
    unreadable: 'money-unreadable',
    negative: 'money-negative',
  })
  if (!read.ok) return read
  const { value, doubt, hasScale, rest } = read.value
  if (!dongs.includes(fold(rest.join(' ')))) return refused('money-unreadable')

  const isBare = !hasScale && rest.length === 0
  const isWhole = value % one === 0n
  if (isBare && !isWhole) return refused('money-unit')
  // Nobody means 350 đồng by "350": the person is asked for the unit.
  const isSmall = value > 0n && value < 1_000_000n * one
  return within(rounded(value), {
    doubt: doubt || !isWhole || (isBare && isSmall),
    max: 9e15,
    otherwise: 'money-too-large',
  })
}

/** An area in whole m²: "1.200 m2", "0,5 ha", "1 km²"; a bare number counts m². */
export function readArea(text: string): Reading<number> {
  const plain = tidy(readable(text))
    .toLowerCase()
    .replace(/(?<!\p{L})(k?)m(?:[ée]t)? ?(?:²|\^2|2(?!\d)|vuông|vuong)/gu, ' $1mv ')
    .replace(/h[ée]c ?-? ?ta/g, ' ha ')
  const read = readQuantity(plain, {
    scaleOf: scaleOfAreas,
    unreadable: 'area-unreadable',
    negative: 'area-negative',
  })
  if (!read.ok) return read
  const { value, doubt, rest } = read.value
  const unit = regionalUnit(rest[0])
  if (unit) return refused('area-regional', { unit })
  if (hasSecondNumber(rest) || !namesWhatIsCounted(rest)) return refused('area-unreadable')

  const area = rounded(value)
  const isDoubtful = doubt || isLength(rest[0]) || (area === 0n && value > 0n)
  return within(area, { doubt: isDoubtful, max: 1e12, otherwise: 'area-too-large' })
}

const scales = [
  ...scaled('k nghìn ngàn thousand', 1e3),
  ...scaled('tr trđ triệu million', 1e6),
  ...scaled('tỷ tỉ tỷđ billion', 1e9),
]
const scaleOfNumbers = lexicon(scales)
const scaleOfAreas = lexicon([
  ...scales,
  ...scaled('mv', 1),
  ...scaled('ha hecta hectare hectares', 1e4),
  ...scaled('kmv', 1e6),
])

const dongs = ['', 'dong', 'd', 'vnd', '₫', 'chan', 'dong chan', 'dong viet nam', 'viet nam dong']

// A sào, a công or a mẫu is not the same in the north, the centre and the south.
const regionalUnit = lexicon(['sào', 'công', 'mẫu', 'thước'].map((unit) => [unit, unit]))
const isLength = oneOf('m mét')

const isBetween = oneOf('và hoặc hay đến tới')
const isPart = oneOf('phần')
const isVague = oneOf('vài số ít nửa chút')

const hasSecondNumber = (words: string[]) =>
  words.some((word, at) => /\d/.test(word) || (isBetween(word) && isNumberWord(words[at + 1])))

/** "mô hình" after "12"; not "vài" after "một", nor "phần ba". */
const namesWhatIsCounted = (words: string[]) =>
  words.length <= 12 &&
  words.every((word) => /^\p{L}+$/u.test(word)) &&
  !isNumberWord(words[0]) &&
  !isVague(words[0]) &&
  !(isPart(words[0]) && isNumberWord(words[1]))

const rounded = (value: bigint) => (value + one / 2n) / one

function scaled(words: string, scale: number) {
  return words.split(' ').map((word) => [word, scale] as const)
}

type Limit = { doubt: boolean; max: number; otherwise: MessageKey }

function within(value: bigint, { doubt, max, otherwise }: Limit): Reading<number> {
  if (value > BigInt(max)) return refused(otherwise, { max })
  return doubt ? doubtful(Number(value)) : understood(Number(value))
}
