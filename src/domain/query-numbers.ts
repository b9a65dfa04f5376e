import { takePhrase, without, type Taken, type Token } from './query-tokens.ts'

/** Takes out which page is wanted: “trang 2”. */
export function takePage(tokens: Token[]): Taken<number> {
  const at = tokens.findIndex(
    ({ word }, place) =>
      /^[1-9]\d{0,2}$/.test(word) && ['trang', 'page'].includes(tokens[place - 1]?.word ?? ''),
  )
  return at < 0
    ? { found: undefined, rest: tokens }
    : { found: Number(tokens[at]?.word), rest: without(tokens, at - 1, 2) }
}

/** Takes out the year that is meant, in figures or as “năm nay”. */
export function takeYear(tokens: Token[], thisYear: number): Taken<number> {
  const named = takePhrase(tokens, [
    ['năm nay', thisYear],
    ['this year', thisYear],
    ['năm ngoái', thisYear - 1],
    ['năm trước', thisYear - 1],
    ['last year', thisYear - 1],
  ])
  if (named.found) return named
  const at = tokens.findIndex(({ word }) => /^20(?:1[7-9]|2\d|3[0-5])$/.test(word))
  if (at < 0) return named
  const isSaid = ['nam', 'year'].includes(tokens[at - 1]?.word ?? '')
  const rest = isSaid ? without(tokens, at - 1, 2) : without(tokens, at, 1)
  return { found: Number(tokens[at]?.word), rest }
}
