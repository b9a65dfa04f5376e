import { placeOf, takePhrase, typedText, without, type Taken, type Token } from './query-tokens.ts'
import type { Unit } from './units.ts'

/** Takes out that somebody means the models of their own unit. */
export const takeOwn = (tokens: Token[]): Taken<true> =>
  takePhrase(
    tokens,
    ownPhrases.map((phrase) => [phrase, true]),
  )

/** Takes out whose models are meant; a bare name counts only where nothing else is left. */
export function takeUnits(tokens: Token[], named: (text: string) => Unit[]): Taken<Unit[]> {
  for (const [at, { word }] of tokens.entries()) {
    const isOf = of.includes(word)
    const isUnit = placeOf(tokens.slice(at, at + 2), 'đơn vị') === 0
    if (!isOf && !isUnit && !kinds.includes(word)) continue
    const from = at + (isOf ? 1 : isUnit ? 2 : 0)
    const taken = takeNamed(tokens, { at, from, fewest: from === at ? 2 : 1, named })
    if (taken) return taken
  }
  const found = named(typedText(tokens))
  return found.length > 0 ? { found, rest: [] } : { found: undefined, rest: tokens }
}

/** The longest run of words from here on that is the name or code of a unit. */
function takeNamed(tokens: Token[], { at, from, fewest, named }: Run): Taken<Unit[]> | undefined {
  for (let size = Math.min(longest, tokens.length - from); size >= fewest; size--) {
    const found = named(typedText(tokens.slice(from, from + size)))
    if (found.length > 0) return { found, rest: without(tokens, at, from + size - at) }
  }
  return undefined
}

type Run = { at: number; from: number; fewest: number; named: (text: string) => Unit[] }

/** No unit has a name of more words. */
const longest = 12

const of = ['cua', 'of']

/** The words that the names of units begin with. */
const kinds = ['xa', 'phuong', 'huyen', 'thi', 'thanh', 'tp', 'tx', 'dang', 'ban', 'bao', 'dai']

const ownPhrases = [
  'của tôi',
  'của mình',
  'của chúng tôi',
  'đơn vị tôi',
  'đơn vị mình',
  'của đơn vị tôi',
  'của đơn vị mình',
  'my unit',
  'of my unit',
  'mine',
]
