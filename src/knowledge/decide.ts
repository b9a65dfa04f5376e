import type { AskedFor } from './asked-for.ts'
import type { Evidence } from './evidence.ts'
import type { ReadPassage } from './read-passage.ts'
import type { WhyDeclined } from './reply.ts'

/** A passage that may answer, with what speaks for it. */
export type Candidate = Evidence & {
  at: number
  found: ReadPassage
  /** Its place among what was found. */
  rank: number
  /** How much of the question's words, and of its pairs of words, it holds. */
  words: number
  pairs: number
}

export type Deciding = {
  candidates: readonly Candidate[]
  asked: readonly AskedFor[]
  /** How far the question leans to what people ask and no passage says. */
  leaningAside: number
  /** How many words say what the question is about. */
  length: number
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
 * asked for, if enough of the question is in it and the question leans to it rather than to what no
 * passage says. One look at the table says why it is declined.
 */
export function decide(deciding: Deciding): Decision {
  const { candidates, asked } = deciding
  const best = candidates[0]
  const holding = candidates.find(({ found }) => asked.every((each) => each.isHeldBy(found)))
  const isNear = holding && holding.rank >= nearBest * (best?.rank ?? 0)
  const first = isNear ? holding : best
  const confidence = first ? sureness(first, deciding) : 0
  if (first && confidence >= 0.5) return { is: 'answered', candidate: first, confidence }
  const near = candidates.slice(0, looked)
  const unheld = asked.filter((each) => !near.some(({ found }) => each.isHeldBy(found)))
  // “Không quy định số lượng” says more than that nothing was found.
  const missing = unheld.find((each) => each.why !== 'not-found') ?? unheld[0]
  const why = missing?.why ?? 'not-found'
  return { is: 'declined', why, about: missing?.about || undefined, confidence }
}

/** From 0 to 1; a half is enough. */
function sureness(first: Candidate, deciding: Deciding): number {
  const { candidates, asked, isOfThisField, isCatchword, leaningAside, length } = deciding
  const second = candidates.find((each) => each !== first)
  const lead = second ? Math.min(first.rank / second.rank, longestLead) : longestLead
  const missing = asked.filter((each) => !each.isHeldBy(first.found))
  if (missing.some(({ why, isNeeded }) => isNeeded || why === 'year' || why === 'place')) return 0
  if (isCatchword || first.found.passage.asks.length === 0) {
    // So few words lean everywhere, and nobody may have written down how people ask for a passage:
    // then the words alone have to be near enough.
    const leads = first.coverage > 0 && lead >= clearLead
    const usual = !isOfThisField ? nearlyTheSame : leads ? enoughAmongOurs : enough
    const bar = isCatchword ? theSameWords : usual
    return missing.length > 0 ? 0 : Math.min(1, confidenceIn(first) / bar / 2)
  }
  const sum =
    weights.words * confidenceIn(first) +
    weights.leaning * (first.leaning - leaningAside) +
    weights.lead * lead +
    weights.length * Math.min(length, longestLength) -
    (isOfThisField ? 0 : weights.otherField) -
    (missing.length > 0 ? weights.missing : 0)
  return 1 / (1 + Math.exp(weights.least - sum))
}

/**
 * What speaks for answering and against it: fitted to the questions of test/bench, with the ways of
 * asking for what no passage says written without them in sight.
 */
const weights = {
  ...{ words: 2.5, leaning: 13, lead: 6, length: 0.22 },
  ...{ otherField: 3, missing: 4.2, least: 10.2 },
}

const longestLead = 1.5
const longestLength = 10

/**
 * How sure it is by the words alone that the passage speaks of what is asked, from 0 to 1. Words in
 * pairs say more than words: syllables of another field are met everywhere, its pairs are not.
 */
export const confidenceIn = ({ alike, pairs, words }: Candidate): number =>
  0.4 * alike + 0.35 * pairs + 0.25 * words

/** So sure it has to be by the words alone, as a rule. */
export const enough = 0.3

/** With words of other fields only a passage that says nearly the same answers. */
const nearlyTheSame = 0.6

/** A few words are as likely meant for a button: “tất cả” is no question. */
const theSameWords = 0.65

/** Where no word is of another field, a passage that leads the next one clearly needs less. */
const enoughAmongOurs = 0.22
const clearLead = 1.12

/** A passage far behind the best one does not answer in its place. */
const nearBest = 0.9

const looked = 10
