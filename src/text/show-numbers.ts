import type { Locale } from './texts.ts'

/** "1.234" in Vietnamese, "1,234" in English. */
export function showNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value)
}

/** "1.200.000.000 đồng (1,2 tỷ)"; an amount under a million stands without brackets. */
export function showMoney(value: number, locale: Locale): string {
  const inFull = `${showNumber(value, locale)} đồng`
  if (value < 1e6) return inFull

  const [unit, name] = value < 1e9 ? ([1e6, million] as const) : ([1e9, billion] as const)
  const short = Math.round((value / unit) * 100) / 100
  const about = short * unit === value ? '' : '≈ '
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  return `${inFull} (${about}${format.format(short)} ${name[locale]})`
}

/** "1.200 m²". */
export function showArea(value: number, locale: Locale): string {
  return `${showNumber(value, locale)} m²`
}

const million = { vi: 'triệu', en: 'million' }
const billion = { vi: 'tỷ', en: 'billion' }
