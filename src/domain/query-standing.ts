import type { Stage } from './model-life.ts'
import type { YearStatus } from './models.ts'
import {
  placeOfMarked,
  lengthOf,
  takePhrase,
  without,
  type Taken,
  type Token,
} from './query-tokens.ts'

/** How a model stands: in its year, in its life, or that it was recognised at some time. */
export type Standing = { status: YearStatus } | { stage: Stage } | { isRecognised: true }

/** Takes out how the models that are looked for stand (II.2.3, III.5). */
export function takeStanding(tokens: Token[]): Taken<Standing> {
  const taken = takePhrase(tokens, phrases)
  return taken.found ? taken : takeWeak(tokens)
}

const recognised: Standing = { isRecognised: true }

const phrases: [string, Standing][] = [
  ['đăng ký mới', { status: 'new' }],
  ['duy trì', { status: 'kept' }],
  ['kept', { status: 'kept' }],
  ['nhân rộng', { status: 'replicated' }],
  ['đã nhân rộng', { status: 'replicated' }],
  ['replicated', { status: 'replicated' }],
  ['đã dừng', { status: 'stopped' }],
  ['stopped', { status: 'stopped' }],
  ['đăng ký', { stage: 'registered' }],
  ['đã đăng ký', { stage: 'registered' }],
  ['registered', { stage: 'registered' }],
  ['đang thực hiện', { stage: 'under-way' }],
  ['under way', { stage: 'under-way' }],
  ['đề nghị', { stage: 'proposed' }],
  ['đã đề nghị', { stage: 'proposed' }],
  ['đề nghị công nhận', { stage: 'proposed' }],
  ['đã đề nghị công nhận', { stage: 'proposed' }],
  ['proposed', { stage: 'proposed' }],
  ['được công nhận', recognised],
  ['đã công nhận', recognised],
  ['đã được công nhận', recognised],
  ['recognised', recognised],
]

/** Words that mean other things as well: “nông thôn mới”, “công nhân”, “sử dụng”. */
const weak: [string, Standing][] = [
  ['mới', { status: 'new' }],
  ['new', { status: 'new' }],
  ['dừng', { status: 'stopped' }],
  ['công nhận', recognised],
]

/** Such a word counts alone, or where it begins the text with its marks. */
function takeWeak(tokens: Token[]): Taken<Standing> {
  for (const [phrase, found] of weak) {
    if (placeOfMarked(tokens, phrase) !== 0) continue
    const count = lengthOf(phrase)
    const isMarked = tokens[0]?.typed.toLowerCase() !== tokens[0]?.word
    if (isMarked || tokens.length === count) return { found, rest: without(tokens, 0, count) }
  }
  return { found: undefined, rest: tokens }
}
