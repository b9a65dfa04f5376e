import { askedFor } from './asked-for.ts'
import { candidatesFor } from './candidates.ts'
import { decide } from './decide.ts'
import { createEvidence } from './evidence.ts'
import { createKnown } from './known.ts'
import { ambiguityIn } from './meanings.ts'
import { speaksOfOtherFields } from './other-fields.ts'
import { isTypedWithMarks } from './phrases.ts'
import { plainlyAsks } from './plainly-asks.ts'
import { quoteFrom } from './quote-from.ts'
import { readPassage } from './read-passage.ts'
import { createReadings, type Readings } from './readings.ts'
import type { Answers, Asking, Corpus, Quote, Reply, WhyDeclined } from './reply.ts'
import { createSearch } from './search.ts'
import { isSmallTalk } from './small-talk.ts'
import { spokenIn } from './words.ts'

/** So many passages are named beside an answer, or where there is none. */
const shown = 3

/** Answers questions from a corpus: what a passage says, word for word, or that none says it. */
export function createAnswers({ documents, known }: Corpus): Answers {
  const times = documents.flatMap(({ validFrom }) => validFrom ?? [])
  const [first, last] = [times.toSorted()[0], times.toSorted().at(-1)]
  const passages = documents.flatMap((document) => {
    const isNewest = first !== last && document.validFrom === last
    return document.passages.map((passage, position) =>
      readPassage({ document, passage, position }, { isNewest }),
    )
  })
  const searchables = [
    ...passages.map(({ passage: { clause, headings, text, asks } }) => ({
      ...{ clause, heading: headings.join(' '), text, asks },
    })),
    // What the office has answered is found by its question alone.
    ...known.map(({ question }) => ({ clause: '', heading: '', text: '', asks: [question] })),
  ]
  const spoken = searchables.map(({ text, heading, asks }) => ({
    ...{ text: spokenIn(text), heading, asks },
  }))
  const search = createSearch(searchables)
  const read = createReadings(
    search,
    spoken.map(({ text }) => text),
  )
  const { scales, weightOf } = createEvidence(spoken)
  const [weigh, weighLikely] = [scales(), scales()]
  const knownFor = createKnown(known, passages.length)

  const answer = ({ documentId }: Asking, readings: Readings): Unquoted => {
    const { understood, asked, likely, typed } = readings
    const ofAsked = weigh(asked)
    const weighed = [ofAsked, likely === asked ? ofAsked : weighLikely(likely)] as const
    const match = knownFor(readings, weighed[0])
    if (match && match.score >= asTheOffice) return { is: 'known', understood, ...match }

    if (isSmallTalk(asked)) {
      return { is: 'declined', understood, why: 'talk', about: undefined, nearest: [], score: 0 }
    }
    const isOfThisField = !speaksOfOtherFields(asked.words, isTypedWithMarks(typed))
    const candidates = candidatesFor({ readings, weighed, passages, documentId, isOfThisField })
    const isCatchword = asked.words.length <= fewWords && !plainlyAsks(understood.text)
    const wanted = askedFor(asked.words)
    if (typed !== asked.words)
      wanted.push(...askedFor(typed).filter(({ why }) => mayBeName.has(why)))
    const decision = decide({
      ...{ candidates, asked: wanted, isOfThisField, isCatchword },
      leaningAside: ofAsked.leaningAside,
      length: asked.content.length,
    })
    const others = candidates.map(({ found: { document, passage, position } }) => ({
      ...{ document, passage, position },
    }))
    if (decision.is === 'declined') {
      if (match && match.score >= likeTheOffice) return { is: 'known', understood, ...match }
      const { why, about, confidence: score } = decision
      // Nothing here is near a question about the price of gold.
      const nearest = why === 'not-found' && !isOfThisField ? [] : others.slice(0, shown)
      return { is: 'declined', understood, why, about, nearest, score }
    }
    const { candidate, confidence: score } = decision
    const { document, passage, position } = candidate.found
    const keys = weighed.flatMap(({ content }) => content)
    return {
      ...{ is: 'answered', understood, found: { document, passage, position }, score },
      quote: () => quoteFrom(passage.text, { words: asked.words, keys, weightOf }),
      related: others.filter((other) => other.passage !== passage).slice(0, shown),
    }
  }

  return {
    ask(asking) {
      const readings = read(asking.text)
      const { understood } = readings
      const ambiguity = ambiguityIn(understood.text)
      if (!ambiguity) return quoted(answer(asking, readings))
      // What the office has answered is not asked back.
      const first = known.length > 0 ? answer(asking, readings) : undefined
      if (first?.is === 'known') return first
      // What no passage says is only tried if none says any of the meanings.
      const said = ambiguity.meanings.filter(({ meaning }) => search.says(meaning))
      const tried = (said.length > 0 ? said : ambiguity.meanings)
        .slice(0, mostMeanings)
        .map((meaning) => ({ ...meaning, reply: answer(asking, read(meaning.question)) }))
      const ways = tried
        .filter(({ reply }) => reply.is === 'answered')
        .sort((a, b) => scoreOf(b.reply) - scoreOf(a.reply))
      const [best] = ways
      if (!best) return quoted(first ?? tried[0]?.reply ?? answer(asking, readings))
      const near = ways.filter(({ reply }) => scoreOf(reply) >= scoreOf(best.reply) - nearlyAsSure)
      const places = new Set(near.map(({ reply }) => placeOf(reply)))
      if (places.size < 2) return quoted(best.reply)
      return {
        ...{ is: 'asked-back', understood, word: ambiguity.word },
        meanings: near.map(({ meaning, question }) => ({ meaning, question })),
      }
    },
  }
}

/** So few words may be a button as well as something to look for. */
const fewWords = 4

/** So alike a question is the one that the office has answered. */
const asTheOffice = 0.8

/** Where the documents say nothing, less will do. */
const likeTheOffice = 0.6

/** What was set right may have been the name of somebody, of a place or of something else. */
const mayBeName: ReadonlySet<WhyDeclined> = new Set(['place', 'person', 'phone', 'not-found'])

/** Each meaning is a question of its own: only the most usual ones are tried. */
const mostMeanings = 3

/** Meanings that are about as sure are all offered. */
const nearlyAsSure = 0.15

type Answered = Extract<Reply, { is: 'answered' }>

/** A reply before its quote is cut: of several meanings only one is quoted. */
type Unquoted = Exclude<Reply, Answered> | (Omit<Answered, 'quote'> & { quote: () => Quote })

const quoted = (reply: Unquoted): Reply =>
  reply.is === 'answered' ? { ...reply, quote: reply.quote() } : reply

const scoreOf = (reply: Unquoted) => ('score' in reply ? reply.score : 0)

const placeOf = (reply: Unquoted) =>
  reply.is === 'answered' ? `${reply.found.document.id} ${reply.found.position}` : ''
