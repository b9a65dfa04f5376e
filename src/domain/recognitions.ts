import { fold } from '../text/fold.ts'
import { mayMove, type Stage } from './model-life.ts'
import type { Recognition } from './models.ts'

/** A model that may be meant, also one that can not be recognised: then that is said. */
export type PickableModel = {
  id: string
  number: number
  name: string
  unit: { id: string; name: string }
  stage: Stage
}

/** A model as a decision looks at it: what it was recognised by already, who proposed it last. */
export type Recognisable = PickableModel & {
  recognitions: Recognition[]
  proposedById: string | undefined
}

/**
 * Why a decision leaves a model out: it bears it already, its stage does not allow it, or it was
 * proposed by whoever would rule on it.
 */
export type LeftOut = 'known' | 'registered' | 'stopped' | 'own'

/** Why this person can not recognise this model so now (III.5); undefined where they can. */
export function whyLeftOut(
  { stage, recognitions, proposedById }: Omit<Recognisable, keyof PickableModel> & { stage: Stage },
  { level, decision }: Pick<Recognition, 'level' | 'decision'>,
  byId: string | null | undefined,
): LeftOut | undefined {
  const isKnown = recognitions.some(
    (each) => each.level === level && fold(each.decision) === fold(decision),
  )
  if (isKnown) return 'known'
  const isOwn = stage === 'proposed' && proposedById !== undefined && proposedById === byId
  return isOwn ? 'own' : whyUnpickable(stage)
}

/** Why a model of this stage can not be recognised at all. */
export function whyUnpickable(stage: Stage): 'registered' | 'stopped' | undefined {
  if (mayMove('recognise', stage, 'office')) return undefined
  return stage === 'stopped' ? 'stopped' : 'registered'
}

/** The models that can be recognised: those that were proposed first, then unit by unit. */
export const inOrder = <M extends PickableModel>(models: M[]): M[] =>
  models
    .filter(({ stage }) => whyUnpickable(stage) === undefined)
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) || byName.compare(a.unit.name, b.unit.name) || a.number - b.number,
    )

const ranks: Partial<Record<Stage, number>> = { proposed: 0, 'under-way': 1 }

const rank = ({ stage }: PickableModel) => ranks[stage] ?? 2

const byName = new Intl.Collator('vi', { numeric: true })
