import { syllableOf } from '../text/syllables.ts'

/** The words of all passages, each with a number; a number below zero is a word they do not have. */
export type Vocabulary = {
  /** The words with their marks and without: how many there are of each. */
  size: () => { words: number; bare: number }
  /** Takes a word in, as often as it comes. */
  add: (word: string) => number
  idOf: (canon: string) => number
  bareIdOf: (bare: string) => number
  bareOf: (id: number) => number
  canonOf: (id: number) => string
  countOf: (canon: string) => number
  /** The words that have these letters, by the number of the word without marks. */
  spellingsOf: (bareId: number) => readonly number[]
  /** The same words, the most frequent first. */
  withBare: (bare: string) => string[]
  /** Every word without marks, for whoever looks for those that are near. */
  bareWords: () => Iterable<string>
}

const none: readonly number[] = []

/** A vocabulary with nothing in it yet. */
export function createVocabulary(): Vocabulary {
  const ids = new Map<string, number>()
  const bareIds = new Map<string, number>()
  const canons: string[] = []
  const counts: number[] = []
  const bareOf: number[] = []
  const groups: number[][] = []
  const typedIds = new Map<string, number>()
  const numberOf = (word: string): number => {
    const { canon, bare } = syllableOf(word)
    const known = ids.get(canon)
    if (known !== undefined) return known
    const id = ids.size
    const bareId = bareIds.get(bare) ?? bareIds.size
    ids.set(canon, id)
    bareIds.set(bare, bareId)
    canons.push(canon)
    counts.push(0)
    bareOf.push(bareId)
    groups[bareId] = [...(groups[bareId] ?? []), id]
    return id
  }
  const canonOf = (id: number) => canons[id] ?? ''
  const countOf = (canon: string) => counts[ids.get(canon) ?? -1] ?? 0
  return {
    size: () => ({ words: ids.size, bare: bareIds.size }),
    add(word) {
      // The same words come again and again: each is taken apart once.
      const id = typedIds.get(word) ?? numberOf(word)
      typedIds.set(word, id)
      counts[id] = (counts[id] ?? 0) + 1
      return id
    },
    idOf: (canon) => ids.get(canon) ?? -1,
    bareIdOf: (bare) => bareIds.get(bare) ?? -1,
    bareOf: (id) => bareOf[id] ?? -1,
    canonOf,
    countOf,
    spellingsOf: (bareId) => (bareId < 0 ? none : (groups[bareId] ?? none)),
    withBare: (bare) => {
      const group = groups[bareIds.get(bare) ?? -1]
      if (group === undefined || group.length < 2) return group?.map(canonOf) ?? []
      return group.map(canonOf).sort((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1))
    },
    bareWords: () => bareIds.keys(),
  }
}
