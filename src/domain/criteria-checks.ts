import { fold } from '../text/fold.ts'
import { criteriaShape, maxOf, type CriteriaContent } from './criteria.ts'

/** What is wrong with a set; the words for it are in locales/, and name the place. */
export type CriteriaFault =
  | 'missing'
  | 'too-long'
  | 'too-many'
  | 'unclear'
  | 'points-range'
  | 'code-twice'
  | 'milestones-none'
  | 'milestones-sum'
  | 'band-twice'
  | 'band-order'
  | 'band-above'
  | 'valid-order'
  | 'total-differs'
  | 'example-title'

/** `at` is the place in the set: "criteria.3.maxPoints", "bands.0.from", "validTo", "total". */
export type CriteriaProblem = {
  at: string
  is: CriteriaFault
  args: Record<string, string | number>
}

/** A set that may be published, or what has to be mended first. */
export type CheckedCriteria =
  { ok: true; content: CriteriaContent } | { ok: false; problems: CriteriaProblem[] }

type Stated = {
  /** The total as it stands on the paper, in hundredths. */
  total?: number | undefined
  isExample?: boolean
}

/** Checks what somebody typed or what a sheet said: its shape, its sums, its order. */
export function checkCriteria(said: unknown, stated: Stated = {}): CheckedCriteria {
  const shaped = criteriaShape.safeParse(said)
  if (!shaped.success)
    return { ok: false, problems: shaped.error.issues.slice(0, mostProblems).map(shapeProblem) }
  const content = shaped.data
  const problems = [
    ...factProblems(content, stated),
    ...criterionProblems(content),
    ...totalProblems(content, stated),
    ...bandProblems(content),
  ]
  return problems.length === 0
    ? { ok: true, content }
    : { ok: false, problems: problems.slice(0, mostProblems) }
}

/** Below the last class nobody is classed: right in many sets, and said before it is published. */
export const unclassedBelow = ({ bands }: Pick<CriteriaContent, 'bands'>): number | undefined =>
  bands.at(-1)?.from || undefined

/** How a title begins that says of itself that the set is an example. */
const saysExample = (title: string): boolean => /^vi du\b/.test(fold(title))

/** More than somebody mends at once. */
const mostProblems = 50

type Issue = { code: string; path: PropertyKey[]; origin?: string; maximum?: number | bigint }

function shapeProblem({ code, path, origin, maximum }: Issue): CriteriaProblem {
  const at = path.join('.')
  const isPoints = ['maxPoints', 'points', 'from'].includes(String(path.at(-1)))
  if (isPoints) return { at, is: 'points-range', args: {} }
  if (code !== 'too_big')
    return { at, is: code === 'invalid_format' ? 'unclear' : 'missing', args: {} }
  return { at, is: origin === 'array' ? 'too-many' : 'too-long', args: { most: Number(maximum) } }
}

const factProblems = (
  { title, validFrom, validTo }: CriteriaContent,
  { isExample = false }: Stated,
): CriteriaProblem[] => [
  // Whoever makes a set of the example has to give it a name of its own.
  ...(saysExample(title) && !isExample
    ? [{ at: 'title', is: 'example-title' as const, args: {} }]
    : []),
  ...(validFrom !== undefined && validTo !== undefined && validTo < validFrom
    ? [{ at: 'validTo', is: 'valid-order' as const, args: {} }]
    : []),
]

function criterionProblems({ criteria }: CriteriaContent): CriteriaProblem[] {
  const codes = criteria.map(({ code }) => fold(code))
  return criteria.flatMap(({ code, kind, maxPoints, milestones }, at): CriteriaProblem[] => {
    const sum = milestones.reduce((total, { points }) => total + points, 0)
    const is = (what: CriteriaFault, key: string, args: CriteriaProblem['args'] = {}) => ({
      ...{ at: `criteria.${at}.${key}`, is: what, args },
    })
    return [
      ...(codes.indexOf(fold(code)) < at ? [is('code-twice', 'code', { code })] : []),
      ...(kind === 'milestones' && milestones.length === 0
        ? [is('milestones-none', 'milestones')]
        : []),
      ...(kind === 'milestones' && milestones.length > 0 && sum !== maxPoints
        ? [is('milestones-sum', 'maxPoints', { sum, most: maxPoints })]
        : []),
    ]
  })
}

function totalProblems(content: CriteriaContent, { total }: Stated): CriteriaProblem[] {
  const sum = maxOf(content)
  return total === undefined || total === sum
    ? []
    : [{ at: 'total', is: 'total-differs', args: { stated: total, sum } }]
}

function bandProblems(content: CriteriaContent): CriteriaProblem[] {
  const { bands } = content
  const total = maxOf(content)
  const names = bands.map(({ name }) => fold(name))
  return bands.flatMap(({ name, from }, at): CriteriaProblem[] => {
    const before = bands[at - 1]
    return [
      ...(names.indexOf(fold(name)) < at
        ? [{ at: `bands.${at}.name`, is: 'band-twice' as const, args: { name } }]
        : []),
      ...(before && from >= before.from
        ? [
            {
              at: `bands.${at}.from`,
              is: 'band-order' as const,
              args: { name, above: before.name },
            },
          ]
        : []),
      ...(from > total
        ? [{ at: `bands.${at}.from`, is: 'band-above' as const, args: { name, from, total } }]
        : []),
    ]
  })
}
