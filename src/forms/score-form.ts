import {
  maxOf,
  type CriteriaSet,
  type Criterion,
  type Mark,
  type Marks,
} from '../domain/criteria.ts'
import { criteriaOf, exclusionsCode, type ScoreSide } from '../domain/score-sheets.ts'
import { clip } from '../text/clip.ts'
import { showPoints } from '../text/points.ts'
import type { Locale, Texts } from '../text/texts.ts'
import type { DraftState } from './draft.ts'
import { attachmentIdOf, itemOf } from './fields/files.ts'
import { lacksReason, type ScoreAnswer } from './fields/score.ts'
import { checkForm } from './schema.ts'
import type { Worded } from './worded.ts'

/** The forms on which points are given: of a unit's year, of a model, and by the office. */
export const unitScoreForm = 'score-unit'
export const modelScoreForm = 'score-model'
export const officeScoreForm = 'score-office'

export type Scoring = {
  id: string
  set: CriteriaSet
  side: ScoreSide
  /** What counts so far: whoever gives something else says why. */
  given: Marks
  /** Whose that is: the unit's, or what the office gave before. */
  givenBy: ScoreSide
  /** The answers of the model, by the key a criterion names. */
  figures: ReadonlyMap<string, string>
  state: DraftState | undefined
}

type Words = { texts: Texts; locale: Locale }

/** Who asks for what is scored, question by question, in the words of the set. */
export function scoreForm(scoring: Scoring, words: Words): Worded {
  const { id, set, side } = scoring
  const asked = criteriaOf(set, side)
  const fields = [
    ...asked.map((criterion) => fieldOf(criterion, scoring)),
    ...(set.exclusions.length > 0 ? [exclusionsField(scoring)] : []),
  ]
  const form = checkForm({ id, fields })
  return {
    form,
    words: new Map([
      ...asked.flatMap((criterion) => wordsOf(criterion, scoring, words)),
      ...exclusionsWords(scoring, words),
    ]),
  }
}

/** The answers that a draft begins with, of what was given before. */
export const answersOf = (
  set: CriteriaSet,
  marks: Marks,
  documents: ReadonlySet<string> = new Set(),
): Record<string, ScoreAnswer> =>
  Object.fromEntries(
    codesOf(set).flatMap((code) => {
      const mark = marks[code]
      return mark ? [[keyOf(set, code), answerOf(mark, documents)]] : []
    }),
  )

function answerOf(
  { points, ticked, reason, attachments }: Mark,
  documents: ReadonlySet<string>,
): ScoreAnswer {
  const files = attachments.map((id) => itemOf({ id, isDocument: documents.has(id) }))
  return {
    ...{ points, ticked },
    ...(reason !== undefined && { reason }),
    ...(files.length > 0 && { files }),
  }
}

const codesOf = ({ criteria }: CriteriaSet) => [...criteria.map(({ code }) => code), exclusionsCode]

/** The marks that the answers of a form give, by the code of each criterion. */
export function marksOf(set: CriteriaSet, answers: Record<string, unknown>): Record<string, Mark> {
  return Object.fromEntries(
    codesOf(set).flatMap((code) => {
      const answer = answers[keyOf(set, code)] as Partial<ScoreAnswer> | undefined
      const { points, ticked = [], reason, files = [] } = answer ?? {}
      const attachments = files.map(attachmentIdOf)
      return points === undefined ? [] : [[code, { points, ticked, reason, attachments }]]
    }),
  )
}

/** The question of a criterion: its place in the set, for its code may hold what a key may not. */
export const keyOf = ({ criteria }: CriteriaSet, code: string): string =>
  code === exclusionsCode
    ? 'exclusions'
    : `c${criteria.findIndex((each) => each.code === code) + 1}`

function fieldOf(criterion: Criterion, { set, given, side }: Scoring) {
  const { code, kind: by, maxPoints: most, milestones, evidence } = criterion
  const before = given[code]
  return {
    ...{ key: keyOf(set, code), kind: 'score', required: true, by, most },
    ...(by === 'milestones' && { parts: milestones.map(({ points }) => points) }),
    ...(side === 'office' && before && { given: givenOf(before) }),
    ...(side === 'unit' && evidence !== undefined && { wantsProof: true }),
  }
}

const exclusionsField = ({ set, given, side }: Scoring) => ({
  ...{ key: keyOf(set, exclusionsCode), kind: 'score', required: true, by: 'exclusions', most: 0 },
  parts: set.exclusions.map(() => 0),
  ...(side === 'office' && {
    given: givenOf(given[exclusionsCode] ?? { points: 0, ticked: [] }),
  }),
})

const givenOf = ({ points, ticked }: Pick<Mark, 'points' | 'ticked'>) => ({ points, ticked })

type Entry = [key: string, words: string]

function wordsOf(criterion: Criterion, scoring: Scoring, words: Words): Entry[] {
  const { id, set, side, figures } = scoring
  const { texts, locale } = words
  const { code, text, kind, milestones, evidence, figure, maxPoints } = criterion
  const root = `${id}-${keyOf(set, code)}`
  const most = showPoints(maxPoints, locale)
  const found = figure === undefined ? undefined : figures.get(figure)
  const proofKey = side === 'unit' ? 'scores-evidence-send' : 'scores-evidence'
  const head = texts.t(locale, 'scores-criterion', { code, text, most })
  const longest = longestOf(milestones.length, 100)
  // Many milestones leave less room for the rest.
  const [longText, longRest] = milestones.length > 6 ? [250, 120] : [longestText, 250]
  const isLong = text.length > longText || milestones.some((each) => each.text.length > longest)
  const question = [
    ...headingLine(criterion, scoring),
    texts.t(locale, 'scores-criterion', { code, text: clip(text, longText), most }),
    ...(evidence === undefined
      ? []
      : [texts.t(locale, proofKey, { evidence: clip(evidence, longRest) })]),
    ...(found === undefined
      ? []
      : [texts.t(locale, 'scores-figure', { figure: clip(found, longRest) })]),
    ...(isLong ? [texts.t(locale, 'scores-whole')] : []),
    ...running(scoring, words),
    texts.t(locale, `scores-ask-${kind}`),
  ].join('\n')
  const clipped = milestones.flatMap(({ text: each }, at) =>
    each.length > longest ? [`${at + 1}. ${each}`] : [],
  )
  return [
    ...asked(root, question, { scoring, words, code, kind, options: milestones.length }),
    [`${root}.label`, labelOf(criterion)],
    [`${root}.help`, [head, ...(evidence === undefined ? [] : [evidence]), ...clipped].join('\n')],
    ...milestones.map(({ text: each, points }, at): Entry => [
      `${root}-m${at + 1}`,
      texts.t(locale, 'scores-milestone', {
        text: clip(each, longest),
        points: showPoints(points, locale),
      }),
    ]),
  ]
}

/** The question, or only the one for the reason where points were given without it. */
function asked(root: string, question: string, of: Asked): Entry[] {
  const { scoring, code } = of
  const { texts, locale } = of.words
  const none = code === exclusionsCode ? { points: 0, ticked: [] } : undefined
  const given = scoring.side === 'office' ? (scoring.given[code] ?? none) : undefined
  const answer = scoring.state?.answers[keyOf(scoring.set, code)] as ScoreAnswer | undefined
  if (answer && given && lacksReason(answer, { given }))
    return [
      [
        root,
        code === exclusionsCode
          ? texts.t(locale, 'scores-why-exclusions')
          : texts.t(locale, `scores-why-${scoring.givenBy}`, {
              given: showPoints(given.points, locale),
              now: showPoints(answer.points ?? 0, locale),
            }),
      ],
      [`${root}.example`, texts.t(locale, 'scores-why-example')],
    ]
  return [
    [root, question],
    [`${root}.example`, exampleOf(of)],
  ]
}

type Asked = {
  scoring: Scoring
  words: Words
  code: string
  kind: Criterion['kind'] | 'exclusions'
  /** How many there are to choose from. */
  options: number
}

function exampleOf({ kind, options, words: { texts, locale } }: Asked): string {
  if (kind !== 'milestones') return texts.t(locale, `scores-example-${kind}`)
  return options > 1 ? `1, ${Math.min(3, options)}` : '1'
}

/** The part of the set, above its first criterion. */
function headingLine({ code, heading }: Criterion, { set, side }: Scoring): string[] {
  const all = criteriaOf(set, side)
  const before = all[all.findIndex((each) => each.code === code) - 1]
  return heading === undefined || heading === before?.heading ? [] : [clip(heading, 120)]
}

/** “Đang 42,5/60 điểm” */
function running({ set, side, state }: Scoring, { texts, locale }: Words): string[] {
  const given = Object.values(marksOf(set, state?.answers ?? {}))
  if (given.length === 0) return []
  const points = given.reduce((sum, each) => sum + each.points, 0)
  const most = maxOf({ criteria: criteriaOf(set, side) })
  const shown = { points: showPoints(points, locale), most: showPoints(most, locale) }
  return [texts.t(locale, 'scores-running', shown)]
}

function exclusionsWords(scoring: Scoring, words: Words): Entry[] {
  const { id, set } = scoring
  if (set.exclusions.length === 0) return []
  const { texts, locale } = words
  const root = `${id}-${keyOf(set, exclusionsCode)}`
  const longest = longestOf(set.exclusions.length, 150)
  const question = [...running(scoring, words), texts.t(locale, 'scores-ask-exclusions')].join('\n')
  return [
    ...asked(root, question, {
      ...{ scoring, words, code: exclusionsCode, kind: 'exclusions' },
      options: set.exclusions.length,
    }),
    [`${root}.label`, texts.t(locale, 'scores-exclusions')],
    ...set.exclusions.map((text, at): Entry => [`${root}-m${at + 1}`, clip(text, longest)]),
  ]
}

/** A criterion in a list; a colon would end it where a template is read back. */
const labelOf = ({ code, text }: Criterion): string =>
  clip(`${code} ${text}`.replaceAll(':', ' –').replace(/\s+/g, ' '), 60)

/** Many that can be ticked are shorter each: a message of 2,000 letters holds them all. */
const longestOf = (count: number, most: number): number =>
  Math.max(35, Math.min(most, Math.floor(1200 / Math.max(1, count)) - 25))

const longestText = 600
