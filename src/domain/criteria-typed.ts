import { fold } from '../text/fold.ts'
import { readPoints, readTypedPoints } from '../text/points.ts'
import type { Band, Criterion } from './criteria.ts'

/** How a criterion is scored: by points, passed or not, or by milestones. */
export type Scoring = Pick<Criterion, 'kind' | 'maxPoints' | 'milestones'>

/**
 * Milestones as people write them: “Có kế hoạch = 4; Có kiểm tra = 3,5”, or one a line. What can
 * not be read is given back as it stands.
 */
export function readMilestones(
  text: string,
): { ok: true; milestones: Criterion['milestones'] } | { ok: false; piece: string } {
  const milestones: Criterion['milestones'] = []
  const [first = '', ...rest] = text.trim().split('=')
  let name = first.trim()
  for (const piece of rest) {
    const [whole = '', number = ''] =
      /^\s*(\d{1,5}(?:[.,]\d{1,2})?)(?: ?điểm| ?đ)?\s*(?:[;,+\n]|$)/i.exec(piece) ?? []
    const points = readPoints(number)
    if (name === '' || points === undefined)
      return { ok: false, piece: `${name} =${piece}`.slice(0, 80) }
    milestones.push({ text: name, points })
    name = piece.slice(whole.length).trim()
  }
  return name === '' ? { ok: true, milestones } : { ok: false, piece: name.slice(0, 80) }
}

/** “10”, “đạt 5”, or milestones with their points; undefined where it is none of these. */
export function readScoring(text: string): Scoring | undefined {
  if (text.includes('=')) {
    const read = readMilestones(text)
    if (!read.ok || read.milestones.length === 0) return undefined
    const { milestones } = read
    const maxPoints = milestones.reduce((sum, { points }) => sum + points, 0)
    return { kind: 'milestones', maxPoints, milestones }
  }
  const folded = fold(text)
  const isPass = /^(?:dat|pass)\b/.test(folded)
  const maxPoints = isPass
    ? readPoints(folded.replace(/^[a-z /]{4,40}/, ''))
    : readTypedPoints(text)
  return maxPoints === undefined || maxPoints === 0
    ? undefined
    : { kind: isPass ? 'pass' : 'points', maxPoints, milestones: [] }
}

/** Classes as people write them: “Tốt 80; Khá từ 65; Đạt: 50”, with commas, or one a line. */
export function readBands(text: string): Band[] | undefined {
  const bands = text
    .split(/[;\n]|(?<=\d(?: điểm)?),(?= ?\p{L})/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece): Band | undefined => {
      const number = /\d{1,5}(?:[.,]\d{1,2})?(?= ?(?:điểm|đ)?$)/i.exec(piece)
      const name = bare(piece.slice(0, number?.index ?? 0))
      const from = readPoints(number?.[0] ?? '')
      return name === '' || from === undefined ? undefined : { name, from }
    })
  const known = bands.flatMap((band) => band ?? [])
  return known.length === 0 || known.length < bands.length ? undefined : known
}

/** A name without the words that lead over to its points: “Tốt: từ”. */
function bare(name: string): string {
  const trimmed = name.trim()
  const shorter = trimmed.replace(/(?: từ| tu|>=|≥|[:=–-])$/i, '')
  return shorter === trimmed ? trimmed : bare(shorter)
}

/** How a criterion is scored, from what people call it; undefined where it is none of the ways. */
export function readWay(text: string): Criterion['kind'] | undefined {
  const said = fold(text)
  if (/^(?:cho diem|diem|cham diem|points)$/.test(said)) return 'points'
  if (/^(?:dat\b|pass)/.test(said)) return 'pass'
  return /^(?:theo )?(?:cac )?(?:moc|muc)\b|^milestones?$/.test(said) ? 'milestones' : undefined
}

/** Who scores, from what people call them; undefined where it is neither. */
export function readScorer(text: string): Criterion['scoredBy'] | undefined {
  const said = fold(text)
  if (/^(?:don vi|tu cham|unit)/.test(said)) return 'unit'
  return /^(?:ban|cap tren|office)\b/.test(said) ? 'office' : undefined
}
