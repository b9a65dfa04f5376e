import { z } from 'zod'
import { readScoring } from '../../domain/criteria-typed.ts'
import { showPoints } from '../../text/points.ts'
import { defineKind, say } from '../kind.ts'

const shape = z.strictObject({
  kind: z.enum(['points', 'pass', 'milestones']),
  maxPoints: z.int().positive(),
  milestones: z.array(z.strictObject({ text: z.string(), points: z.int().positive() })),
})

/** How a criterion is scored: “10”, “đạt 5”, “Có kế hoạch = 4, Có kiểm tra = 6”. */
export const scoring = defineKind({
  kind: 'scoring',
  extra: {},
  answer: () => shape,
  read: ({ text }) => {
    const value = readScoring(text ?? '')
    return value === undefined
      ? { ok: false, error: { id: 'forms-scoring-unreadable' } }
      : { ok: true, value }
  },
  show: ({ kind, maxPoints, milestones }, asked) => {
    const points = showPoints(maxPoints, asked.locale)
    if (kind === 'points') return say(asked, 'forms-scoring-points', { points })
    if (kind === 'pass') return say(asked, 'forms-scoring-pass', { points })
    return milestones
      .map((each) => `${each.text} = ${showPoints(each.points, asked.locale)}`)
      .join(', ')
  },
})
