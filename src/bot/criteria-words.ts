import type { SheetProblem } from '../criteria/read-criteria.ts'
import type { CriteriaProblem } from '../domain/criteria-checks.ts'
import { unclassedBelow } from '../domain/criteria-checks.ts'
import { maxOf, type CriteriaContent, type Criterion } from '../domain/criteria.ts'
import { cutLong } from '../knowledge/cut-long.ts'
import type { CriteriaRecord } from '../storage/criteria-rows.ts'
import { showDate } from '../text/dates.ts'
import type { MessageKey } from '../text/keys.ts'
import { showPoints } from '../text/points.ts'
import type { Words } from './deadline.ts'
import { factsLine } from './document-words.ts'

/** A set as officers see it, in blocks that fit into a message: facts, criteria, what follows. */
export function setBlocks(words: Words, set: CriteriaRecord, where: Where): string[] {
  const { t } = words
  const exclusions = set.exclusions.map((text) => `– ${text}`)
  return [
    factLines(words, set, where).join('\n'),
    ...set.criteria.map((each, at) =>
      [
        ...(each.heading !== undefined && each.heading !== set.criteria[at - 1]?.heading
          ? [each.heading]
          : []),
        ...criterionLines(words, each),
      ].join('\n'),
    ),
    ...(exclusions.length > 0 ? [[t('criteria-exclusions'), ...exclusions].join('\n')] : []),
  ].flatMap((block) => cutLong(block, 1_300))
}

type Where = { timezone: string; today: string }

/** What a set is, what it scores, and the classes. */
function factLines(words: Words, set: CriteriaRecord, { timezone, today }: Where): string[] {
  const { t, locale } = words
  const at = set.endedAt && showDate(set.endedAt, { locale, timezone })
  return [
    ...(set.status === 'draft' ? [t('criteria-status-draft')] : []),
    ...(set.status === 'replaced' ? [t('criteria-status-replaced', { at: at ?? '' })] : []),
    ...(set.status === 'withdrawn'
      ? [t('criteria-status-withdrawn', { at: at ?? '', reason: set.endReason ?? '' })]
      : []),
    t('criteria-about', { about: t(`criteria-about-${set.about}`) }),
    factsLine(words, set, today),
    ...(set.issuer === undefined ? [] : [t('criteria-issuer', { issuer: set.issuer })]),
    t('criteria-basis', { basis: set.basis }),
    t('criteria-total', { count: set.criteria.length, points: showPoints(maxOf(set), locale) }),
    ...bandLines(words, set),
  ]
}

function bandLines({ t, locale }: Words, set: CriteriaContent): string[] {
  const below = unclassedBelow(set)
  const list = set.bands.map(({ name, from }) =>
    t('criteria-band', { name, points: showPoints(from, locale) }),
  )
  return [
    ...(list.length > 0 ? [t('criteria-bands', { list: list.join('; ') })] : []),
    ...(below === undefined
      ? []
      : [t('criteria-unclassed', { points: showPoints(below, locale) })]),
  ]
}

/** A criterion: its text, how it is scored, what proves it. */
export function criterionLines({ t, locale }: Words, criterion: Criterion): string[] {
  const { code, text, kind, maxPoints, milestones, scoredBy, evidence } = criterion
  const points = showPoints(maxPoints, locale)
  const list = milestones
    .map((each) =>
      t('criteria-item-milestone', { text: each.text, points: showPoints(each.points, locale) }),
    )
    .join('; ')
  return [
    t('criteria-item', { code, text }),
    kind === 'milestones'
      ? t('criteria-item-milestones', { points, list })
      : t(`criteria-item-${kind}`, { points }),
    ...(scoredBy === 'office' ? [t('criteria-item-office')] : []),
    ...(evidence === undefined ? [] : [t('criteria-item-evidence', { evidence })]),
  ]
}

/** What is wrong in a sheet, cell by cell; no more of it than fits into a message. */
export function sheetFaults(words: Words, problems: SheetProblem[]): string {
  const { t } = words
  const lines = problems.map(({ cell, ...problem }) => {
    const fault = faultOf(words, problem)
    return cell === undefined
      ? t('criteria-at-sheet', { fault })
      : t('criteria-at-cell', { cell, fault })
  })
  return [t('criteria-faults', { count: problems.length }), ...firstOf(words, lines)].join('\n')
}

/** What is wrong in a set that was written in the chat, by the names of its parts. */
export const setFaults = (
  words: Words,
  problems: CriteriaProblem[],
  content: CriteriaContent,
): string =>
  firstOf(
    words,
    problems.map((each) => placed(words, each, content)),
  ).join('\n')

function placed(words: Words, problem: CriteriaProblem, content: CriteriaContent): string {
  const { t } = words
  const fault = faultOf(words, problem)
  const [part = '', place] = problem.at.split('.')
  const at = Number(place)
  if (part === 'criteria' && place !== undefined) {
    const code = content.criteria[at]?.code
    return code === undefined || code === ''
      ? t('criteria-at-place', { number: at + 1, fault })
      : t('criteria-at-item', { code, fault })
  }
  const band = part === 'bands' ? content.bands[at] : undefined
  if (band) return t('criteria-at-band', { name: band.name, fault })
  return t(`criteria-part-${part as keyof CriteriaContent | 'total'}`, { fault })
}

function faultOf({ t, locale }: Words, { is, args }: Pick<SheetProblem, 'is' | 'args'>): string {
  const isCount = is === 'too-long' || is === 'too-many'
  const shown = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === 'number' && !isCount ? showPoints(value, locale) : value,
  ])
  return t(`criteria-fault-${is}` as MessageKey, Object.fromEntries(shown) as Args)
}

type Args = SheetProblem['args']

function firstOf({ t }: Words, lines: string[]): string[] {
  let letters = 0
  const fitting = lines.filter((line) => (letters += line.length + 1) < 1_500)
  const left = lines.length - fitting.length
  return [...fitting, ...(left > 0 ? [t('criteria-faults-more', { count: left })] : [])]
}
