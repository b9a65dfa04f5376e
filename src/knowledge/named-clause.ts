import { fold } from '../text/fold.ts'
import type { ReadPassage } from './read-passage.ts'

/** Finds the passages that a question names by their number: “mục III.4”, “muc 3.4”, “Điều 5”. */
export function createNamedClauses(passages: readonly ReadPassage[]) {
  const places = new Map<string, number[]>()
  passages.forEach(({ passage: { clause } }, at) => {
    if (!/\d|\./.test(clause)) return
    const name = fold(clause)
    places.set(name, [...(places.get(name) ?? []), at])
  })
  return (question: string): number[] => {
    const named = Array.from(fold(question).matchAll(name), ([, word, number = '']) =>
      waysOf(word, number).flatMap((way) => places.get(way) ?? []),
    )
    return [...new Set(named.flat())]
  }
}

const name =
  /\b(?:(muc|dieu|phan|diem|khoan|chuong) )?([ivx]{1,4}(?:\.[a-z0-9]{1,2}){1,3}|\d{1,3}(?:\.[a-z0-9]{1,2}){0,3})\b/g

/** “mục 3.4” may be III.4 where a document numbers so; a number alone names nothing. */
function waysOf(word: string | undefined, number: string): string[] {
  if (word === undefined) return /^[ivx]/.test(number) ? [number] : []
  const roman = number.replace(/^[1-9](?=\.)/, (digit) => romans[Number(digit) - 1] ?? digit)
  return [`${word} ${number}`, number, roman]
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']
