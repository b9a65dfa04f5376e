import type { AskedFor } from './asked-for.ts'
import type { Evidence } from './evidence.ts'
import type { ReadPassage } from './read-passage.ts'
import type { WhyDeclined } from './reply.ts'

/** A passage that may answer, with what speaks for it. */
export type Candidate = Evidence & {
  at: number
  found: ReadPassage
  /** Its place among what was found, from 0 to 1. */
  rank: number
  /** How much of the question's words, and of its pairs of words, it holds. */
  words: number
  pairs: number
}

export type Deciding = {
  candidates: readonly Candidate[]
  asked: readonly AskedFor[]
  /** No word of the question is of another field. */
  isOfThisField: boolean
  /** A few words that ask nothing: a button typed by heart, as likely as what to look for. */
  isCatchword: boolean
}

export type Decision =
  | { is: 'answered'; candidate: Candidate; confidence: number }
  | { is: 'declined'; why: WhyDeclined; about: string | undefined; confidence: number }

/**
 * Decides whether a question is answered and by which passage: the first one that holds everything
 * asked for, if enough of the question is in it. One look at the table says why it is declined.
 */
export function decide({ candidates, asked, isOfThisField, isCatchword }: Deciding): Decision {
  const best = candidates[0]
  const confidence = best ? confidenceIn(best) : 0
  const first = candidates.find(({ found }) => asked.every((each) => each.isHeldBy(found)))
  const second = candidates.find((each) => each !== first)
  const leads =
    first !== undefined && first.coverage > 0 && first.rank >= clearly * (second?.rank ?? 0)
  const usual = leads ? enoughAmongOurs : enough
  const bar = !isOfThisField || isCatchword ? nearlyTheSame : usual
  if (first && confidenceIn(first) >= bar && first.rank >= nearBest * (best?.rank ?? 0)) {
    return { is: 'answered', candidate: first, confidence: confidenceIn(first) }
  }
  const near = candidates.slice(0, looked)
  const unheld = asked.filter((each) => !near.some(({ found }) => each.isHeldBy(found)))
  // “Không quy định số lượng” says more than that nothing was found.
  const missing = unheld.find((each) => each.why !== 'not-found') ?? unheld[0]
  const why = missing?.why ?? 'not-found'
  return { is: 'declined', why, about: missing?.about || undefined, confidence }
}

/**
 * How sure it is that the passage speaks of what is asked, from 0 to 1. Words in pairs say more
 * than words: syllables of another field are met everywhere, its pairs are not.
 */
export const confidenceIn = ({ alike, pairs, words }: Candidate): number =>
  0.4 * alike + 0.35 * pairs + 0.25 * words

/** So sure it has to be, as a rule. */
export const enough = 0.3

/** With words of other fields, or with few, only a passage that says nearly the same answers. */
const nearlyTheSame = 0.6

/** Where no word is of another field, a passage that leads the next one clearly needs less. */
const enoughAmongOurs = 0.22
const clearly = 1.12

/** A passage far behind the best one does not answer in its place. */
const nearBest = 0.9

const looked = 10
