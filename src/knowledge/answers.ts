import { contentOf, type Pairs } from './function-words.ts'
import { askedFor } from './asked-for.ts'
import { decide, type Candidate } from './decide.ts'
import { decisiveIn } from './decisive.ts'
import { createEvidence, type Evidence, type Weighed } from './evidence.ts'
import { quoteOf, type Mark } from './quote.ts'
import type { Answers, Asking, Corpus, Found, Quote, Reply, Understanding } from './reply.ts'
import { createSearch, type Hit } from './search.ts'
import { isSmallTalk } from './small-talk.ts'
import { meaningsOf } from './synonyms.ts'
import { wordsOf, type Word } from './words.ts'

/** Answers questions from a corpus: what a passage says, or that none says it. */
export function createAnswers({ documents }: Corpus): Answers {
  const all = documents.flatMap((document) =>
    document.passages.map((passage, position): Found => ({ document, passage, position })),
  )
  const searchables = all.map(({ passage: { clause, headings, text, asks } }) => ({
    clause,
    heading: headings.join(' '),
    text,
    asks,
  }))
  const search = createSearch(searchables)
  const weigh = createEvidence(searchables)
  const pairs = pairsIn(searchables.map(({ text }) => text))

  return {
    ask({ text, documentId }: Asking): Reply {
      const { understood: read, hits } = search.find(text, looked)
      const words = wordsOf(read.text)
      const content = contentOf(words, pairs)
      const understood: Understanding = {
        text: read.text,
        isChanged: read.isChanged,
        key: [...new Set(content.map(({ bare }) => bare))].join(' '),
      }
      if (isSmallTalk(words, content)) {
        return { is: 'declined', understood, why: 'talk', about: undefined, nearest: [], score: 0 }
      }
      const likelyWords = wordsOf(read.likely)
      const weighed = [
        weigh({ words, content }),
        weigh({ words: likelyWords, content: contentOf(likelyWords, pairs) }),
      ]
      const candidates = order({ hits, weighed, all, documentId })
      if (process.env['DUMP']) {
        const b = candidates[0]
        console.error(
          '@@' +
            JSON.stringify({
              q: text,
              c: b && [
                b.alike,
                b.coverage,
                b.inText,
                b.pairs,
                b.rank,
                hits.find((h) => h.at === b.at)?.coverage ?? 0,
                hits.find((h) => h.at === b.at)?.perTerm ?? 0,
                content.length,
                candidates[1]?.rank ?? 0,
              ],
              clause: b?.found.passage.clause,
            }),
        )
      }
      const decision = decide(candidates, askedFor(words))
      const others = candidates.map(({ found }) => found)
      if (decision.is === 'declined') {
        const { why, about, confidence: score } = decision
        return { is: 'declined', understood, why, about, nearest: others.slice(0, shown), score }
      }
      const { candidate, confidence: score } = decision
      const { found } = candidate
      const related = others.filter((other) => other !== found).slice(0, shown)
      const quote = quoteIn(found, words, content, weighed[0] as Weighed)
      return { is: 'answered', understood, found, quote, related, score }
    },
  }
}

/** So many passages are looked at, and so many are named beside an answer. */
const looked = 20
const shown = 3

type Ordering = { hits: Hit[]; weighed: Weighed[]; all: Found[]; documentId: string | undefined }

function order({ hits, weighed, all, documentId }: Ordering): Candidate[] {
  const top = hits[0]?.score ?? 1
  const byPlace = new Map(hits.map((hit) => [hit.at, hit]))
  const places = [...new Set([...byPlace.keys(), ...weighed.flatMap(({ asked }) => asked)])]
  return places
    .flatMap((at): Candidate[] => {
      const found = all[at]
      if (!found) return []
      const hit = byPlace.get(at)
      const evidence = bestOf(weighed.map((each) => each.of(at)))
      const isSame = documentId !== undefined && found.document.id === documentId
      const rank =
        0.5 * ((hit?.score ?? 0) / top) +
        evidence.alike +
        0.4 * evidence.coverage +
        0.2 * (hit?.bigramCoverage ?? 0) +
        (isSame ? 0.1 : 0)
      const [words, pairs] = [hit?.coverage ?? 0, hit?.bigramCoverage ?? 0]
      return [{ ...evidence, at, found, rank, words, pairs }]
    })
    .sort((a, b) => b.rank - a.rank || newest(a.found, b.found) || a.at - b.at)
}

/** What is only guessed counts a little less. */
const guessed = 0.95

function bestOf([typed, likely]: Evidence[]): Evidence {
  const best = (part: keyof Evidence) =>
    Math.max(typed?.[part] ?? 0, guessed * (likely?.[part] ?? 0))
  return { coverage: best('coverage'), inText: best('inText'), alike: best('alike') }
}

/** Of two that say the same, the document that is for later years comes first. */
function newest(one: Found, other: Found): number {
  const yearOf = ({ document: { validFrom, issuedOn } }: Found) => validFrom ?? issuedOn ?? ''
  return yearOf(one) < yearOf(other) ? 1 : yearOf(one) > yearOf(other) ? -1 : 0
}

function quoteIn(
  { passage: { text } }: Found,
  words: readonly Word[],
  content: readonly Word[],
  { weightOf }: Weighed,
): Quote {
  const wanted = new Set(meaningsOf(content).map(({ key }) => key))
  const tokens = wordsOf(text)
  const marks = meaningsOf(tokens).flatMap(({ key, from, to }): Mark[] => {
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (!wanted.has(key) || !first || !last) return []
    return [{ from: first.from, to: last.to, weight: weightOf(key), key }]
  })
  return quoteOf({ text, marks, decisive: decisiveIn(words, text, marks) })
}

function pairsIn(texts: readonly string[]): Pairs {
  const pairs = new Map<string, readonly [string, string]>()
  for (const text of texts) {
    const words = wordsOf(text)
    words.slice(1).forEach((word, at) => {
      const before = words[at]
      const key = `${before?.bare ?? ''} ${word.bare}`
      if (before && !pairs.has(key)) pairs.set(key, [before.canon, word.canon])
    })
  }
  return pairs
}
