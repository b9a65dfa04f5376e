import { oneOf } from './lexicon.ts'
import { isHalf, readSection } from './number-words.ts'
import { wordsOf } from './numerals.ts'
import type { Locale } from './texts.ts'

/** Points are whole hundredths everywhere: 1250 is shown as "12,5", in English "12.5". */
export const showPoints = (hundredths: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false }).format(
    hundredths / 100,
  )

/** Points as people write them, in hundredths: "10", "12,5", "12.5 điểm"; undefined where it is none. */
export function readPoints(text: string): number | undefined {
  const [, whole = '', part = ''] =
    /^(\d{1,5})(?:[.,](\d{1,2}))? ?(?:điểm|diem|đ|points?)?$/iu.exec(text.trim()) ?? []
  return whole === '' ? undefined : Number(whole) * 100 + Number(part.padEnd(2, '0'))
}

/** Points as they are typed in a chat, also in words: "hai mươi lăm", "bảy điểm rưỡi". */
export function readTypedPoints(text: string): number | undefined {
  const figures = readPoints(text)
  if (figures !== undefined) return figures
  const words = wordsOf(text).filter((word) => !isPoint(word))
  const number = readSection(words, 0)
  if (!number) return undefined
  const [half, ...more] = words.slice(number.next)
  if (more.length > 0 || (half !== undefined && !isHalf(half))) return undefined
  return number.value * 100 + (half === undefined ? 0 : 50)
}

const isPoint = oneOf('điểm')
