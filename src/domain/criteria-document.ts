import { showPoints } from '../text/points.ts'
import { maxOf, type CriteriaContent, type CriteriaSet, type Criterion } from './criteria.ts'
import type { DocumentFacts, Passage } from './documents.ts'

/**
 * A set as a document that questions are answered from: one passage for each criterion, one for
 * the classes, one for what excludes. It is in the language of the set, whoever asks.
 */
export function documentOf(set: CriteriaSet): { facts: DocumentFacts; passages: Passage[] } {
  const { title, number, issuer, validFrom, validTo } = set
  return {
    facts: {
      ...{ kind: 'criteria', title, number, issuer, issuedOn: undefined, validFrom, validTo },
      note: undefined,
    },
    passages: [...set.criteria.map(criterionPassage), ...bandsPassage(set), ...exclusions(set)],
  }
}

/** “Tiêu chí 2.1”, as people ask for it. */
export const criterionClause = (code: string): string => `Tiêu chí ${code}`

function criterionPassage(criterion: Criterion): Passage {
  const { code, heading, text, evidence, scoredBy } = criterion
  const lines = [
    text,
    pointsOf(criterion),
    ...(evidence === undefined ? [] : [`Minh chứng: ${evidence}`]),
    ...(scoredBy === 'office' ? ['Ban chấm, đơn vị không tự chấm.'] : []),
  ]
  return passage(criterionClause(code), lines, heading)
}

function pointsOf({ kind, maxPoints, milestones }: Criterion): string {
  const most = showPoints(maxPoints, 'vi')
  if (kind === 'points') return `Điểm tối đa: ${most}.`
  if (kind === 'pass') return `Đạt được ${most} điểm, không đạt 0 điểm.`
  const ways = milestones.map(({ text, points }) => `${text}: ${showPoints(points, 'vi')} điểm`)
  return `Điểm tối đa: ${most}. Theo mốc: ${ways.join('; ')}.`
}

function bandsPassage(set: CriteriaContent): Passage[] {
  if (set.bands.length === 0) return []
  const total = showPoints(maxOf(set), 'vi')
  const bands = set.bands.map(({ name, from }) => `${name}: từ ${showPoints(from, 'vi')} điểm`)
  return [passage('Xếp loại', [`Tổng điểm tối đa ${total}. ${bands.join('; ')}.`])]
}

const exclusions = ({ exclusions: list }: CriteriaContent): Passage[] =>
  list.length === 0
    ? []
    : [passage('Không xếp loại', ['Không xếp loại khi có một trong các trường hợp:', ...list])]

const passage = (clause: string, lines: string[], heading?: string): Passage => ({
  clause,
  headings: heading === undefined ? [] : [heading],
  text: lines.join('\n'),
  note: undefined,
  asks: [],
})
