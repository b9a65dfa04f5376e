import { z } from 'zod'
import { tidy } from '../../text/fold.ts'
import { readTypedPoints, showPoints } from '../../text/points.ts'
import { refused, understood, type Reading } from '../../text/reading.ts'
import { without } from '../draft.ts'
import { defineKind, labelsOf, say, type Asked, type Option, type Reply } from '../kind.ts'
import { pick, pickSeveral } from './choice.ts'
import { attachmentIdOf, countItems, itemOf } from './files.ts'

const places = z.array(z.int().min(0))

const extra = {
  /** exclusions: what is ticked costs no points, but the class. */
  by: z.enum(['points', 'pass', 'milestones', 'exclusions']),
  /** In hundredths of a point. */
  most: z.int().min(0),
  /** The points of each milestone; of exclusions they are nothing. */
  parts: z.array(z.int().min(0)).optional(),
  /** What another side gave: whoever gives something else says why. */
  given: z.strictObject({ points: z.int().min(0), ticked: places }).optional(),
  /** The set says what proves it. */
  wantsProof: z.boolean().optional(),
}

type Field = z.infer<z.ZodObject<typeof extra>>

/** What is given for one criterion, in hundredths; the points come last, they end the answer. */
const answer = z.strictObject({
  points: z.int().min(0).optional(),
  ticked: places.default([]),
  reason: z.string().optional(),
  files: z.array(z.string()).optional(),
  /** More files may come for what had its points before. */
  isOpen: z.literal(true).optional(),
})

/** The answer to a question for points, as a draft keeps it. */
export type ScoreAnswer = z.infer<typeof answer>

/** The points of one criterion: “7,5”, “7 vì thiếu minh chứng”, “đạt”, “1, 3”; photos before them. */
export const score = defineKind({
  kind: 'score',
  extra,
  answer: (field) => answer.refine((value) => isWhole(value, field)),
  begun: () => answer,
  unfinished: 'scores-points-wanted',
  isFull: (value, { field }) => isWhole(value, field) && value.isOpen === undefined,
  read,
  show,
  options: optionsOf,
})

/** Points that are not those another side gave, without a word of why. */
export const lacksReason = (value: ScoreAnswer, { given }: Pick<Field, 'given'>): boolean =>
  value.points !== undefined &&
  given !== undefined &&
  value.reason === undefined &&
  (value.points !== given.points || sorted(value.ticked) !== sorted(given.ticked))

const isWhole = (value: ScoreAnswer, field: Pick<Field, 'given' | 'most'>): boolean =>
  value.points !== undefined && value.points <= field.most && !lacksReason(value, field)

const sorted = (ticked: number[]) => ticked.toSorted((a, b) => a - b).join()

function read(
  { text, file }: Reply,
  asked: Asked<Field>,
  held: ScoreAnswer = { ticked: [] },
): Reading<ScoreAnswer> {
  const before = without(held, 'isOpen') as ScoreAnswer
  if (file) return withFile(before, file)
  if (text === undefined) return refused('forms-text-wanted')
  // A template that is sent back says how many files there are.
  const typed = tidy(text.replace(/ \(\d[^()]*\)$/, ''))
  const { reason: said, ...kept } = before
  const plain = readGiven(typed, asked)
  if (plain.ok) return understood({ ...kept, ...plain.value })

  const { head, reason } = splitReason(typed)
  const given = reason === undefined ? plain : readGiven(head, asked)
  if (given.ok && reason !== undefined) return withReason({ ...kept, ...given.value }, reason)
  const isAskedWhy = lacksReason({ ...before, reason: said }, asked.field)
  // “11” of ten points is no reason.
  return isAskedWhy && /\p{L}{2}/u.test(typed) ? withReason(before, typed) : given
}

const withReason = (value: ScoreAnswer, reason: string): Reading<ScoreAnswer> =>
  reason.length > longestReason
    ? refused('scores-reason-long', { max: longestReason })
    : understood({ ...value, reason })

/** One file more; what has its points already waits for “xong”, others may follow. */
function withFile(
  before: ScoreAnswer,
  file: { id: string; isDocument: boolean },
): Reading<ScoreAnswer> {
  const { files = [] } = before
  const isKnown = files.some((item) => attachmentIdOf(item) === file.id)
  if (!isKnown && files.length >= mostFiles) return refused('scores-files-many', { max: mostFiles })
  const all = isKnown ? files : [...files, itemOf(file)]
  const isScored = before.points !== undefined
  return understood({ ...before, files: all, ...(isScored && { isOpen: true as const }) })
}

type Given = { points: number; ticked: number[] }

function readGiven(text: string, asked: Asked<Field>): Reading<Given> {
  const { by, most, parts = [] } = asked.field
  if (by === 'points') return readNumber(text, asked)
  const options = optionsOf(asked)
  if (by === 'pass') {
    const picked = pick(text, options)
    return picked.ok ? understood({ points: picked.value === yes ? most : 0, ticked: [] }) : picked
  }
  const word = pick(
    text,
    options.filter(({ isWord }) => isWord),
  )
  // A number is never a word: it counts among what can be ticked.
  const isWord = word.ok && !/^\d/.test(text)
  if (isWord && word.value === none) return understood({ points: 0, ticked: [] })
  const picked = pickSeveral(
    text,
    options.filter((option) => !option.isWord),
  )
  const isAll = isWord && word.value === every
  if (!isAll && !picked.ok) return picked
  const ticked = isAll ? parts.map((_, at) => at) : picked.ok ? picked.value.map(placeOf) : []
  const points = ticked.reduce((sum, at) => sum + (parts[at] ?? 0), 0)
  return understood({ points: Math.min(points, most), ticked })
}

function readNumber(text: string, { field: { most }, locale }: Asked<Field>): Reading<Given> {
  const max = showPoints(most, locale)
  // “7,5/10”, as it stands on paper.
  const points = readTypedPoints(text.replace(new RegExp(` ?/ ?${max}(?=$| )`), ''))
  if (points === undefined) return refused('scores-points-unreadable', { max })
  return points > most
    ? refused('scores-points-range', { max })
    : understood({ points, ticked: [] })
}

/** “7 vì thiếu minh chứng”: what is given, and why. */
function splitReason(text: string): { head: string; reason?: string } {
  const at = text.search(/\s(?:vì|vi|do|bởi|lý do|ly do|because)[\s:]/iu)
  if (at < 0) return { head: text }
  const head = text.slice(0, at).replace(/[\s,;:–-]{1,5}$/, '')
  const reason = text
    .slice(at)
    .trim()
    .replace(/^(?:vì|vi|do|bởi|lý do|ly do|because)[\s:]{1,3}/iu, '')
  return reason === '' ? { head } : { head, reason }
}

function show({ points, ticked, reason, files = [] }: ScoreAnswer, asked: Asked<Field>): string {
  const what = points === undefined ? '' : givenWords({ points, ticked }, asked)
  const why = reason === undefined ? what : say(asked, 'scores-because', { what, reason })
  const count = files.length > 0 ? countItems(files, asked) : ''
  return what === '' ? count : [why, count && `(${count})`].filter(Boolean).join(' ')
}

/** “7,5 điểm”, “Đạt”, “mục 1, 3 (8 điểm)” */
function givenWords({ points, ticked }: Given, asked: Asked<Field>): string {
  const { by, most } = asked.field
  const shown = say(asked, 'scores-points', { points: showPoints(points, asked.locale) })
  if (by === 'points') return shown
  if (by === 'pass') return say(asked, points === most ? 'scores-pass' : 'scores-fail')
  if (by === 'exclusions') {
    if (ticked.length === 0) return say(asked, 'scores-excluded-none')
    const labels = optionsOf(asked).filter(({ isWord }) => !isWord)
    return ticked.flatMap((at) => labels[at]?.labels[0] ?? []).join('; ')
  }
  if (ticked.length === 0) return say(asked, 'scores-ticked-none')
  return say(asked, 'scores-ticked', {
    list: ticked.map((at) => at + 1).join(', '),
    points: shown,
  })
}

const yes = 'pass'
const none = 'none'
const every = 'all'

function optionsOf(asked: Asked<Field>): Option[] {
  const { by, parts = [] } = asked.field
  const own = (key: Parameters<typeof say>[1]) => labelsOf(key, asked)
  if (by === 'points') return []
  if (by === 'pass')
    return [
      { value: yes, labels: [...own('scores-pass'), 'có', 'yes'] },
      { value: 'fail', labels: [...own('scores-fail'), 'không', 'chưa', 'chưa đạt', 'no'] },
    ]
  const isExclusion = by === 'exclusions'
  const noneOf = isExclusion ? own('scores-excluded-none') : own('scores-ticked-none')
  return [
    ...(isExclusion
      ? []
      : [
          {
            value: every,
            labels: [...own('scores-ticked-all'), 'hết', 'all'],
            isWord: true as const,
          },
        ]),
    { value: none, labels: [...noneOf, 'không', 'không có', 'chưa có', 'none'], isWord: true },
    ...parts.map((_, at) => ({
      value: `m${at + 1}`,
      labels: labelsOf(`${asked.wording}-m${at + 1}`, asked),
    })),
  ]
}

const placeOf = (value: string): number => Number(value.slice(1)) - 1

const mostFiles = 10
const longestReason = 500
