import { seeded } from './seeded.ts'

/** Many passages of the same words: each is some sentences drawn from the given ones. */
export function manyPassages(passages: readonly string[], count: number): string[] {
  const dice = seeded(7)
  const sentences = passages.flatMap((text) =>
    text.split('\n').filter((line) => line.trim() !== ''),
  )
  return Array.from({ length: count }, () =>
    Array.from({ length: dice.from(4, 16) }, () => dice.oneOf(sentences)).join('\n'),
  )
}
