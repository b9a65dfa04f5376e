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
