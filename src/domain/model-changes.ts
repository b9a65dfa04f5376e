import type { Model, ModelEntry } from './models.ts'
import { changesBetween, type Change } from './reviews.ts'

/**
 * What a proposed model says otherwise than when the office saw it last, at the proposal or the
 * decision before this proposal; undefined when it is proposed for the first time.
 */
export function changesSinceSeen(
  { stage, shown }: Pick<Model, 'stage' | 'shown'>,
  story: ModelEntry[],
): { since: Date; changes: Change[] } | undefined {
  if (stage !== 'proposed') return undefined
  const before = story.slice(0, story.findLastIndex(isProposal))
  const seen = before.findLastIndex((entry) => isProposal(entry) || isDecision(entry))
  const entry = before[seen]
  const then = before.slice(0, seen).findLast(({ kind }) => describing.includes(kind))
  return entry && then && { since: entry.at, changes: changesBetween(then.shown, shown) }
}

const isProposal = (entry: ModelEntry): boolean =>
  entry.kind === 'moved' && entry.data.move === 'propose'

const isDecision = (entry: ModelEntry): boolean =>
  entry.kind === 'recognised' ||
  entry.kind === 'unrecognised' ||
  (entry.kind === 'moved' && entry.data.move === 'return')

/** What says anew all that a model is. */
const describing: ModelEntry['kind'][] = ['registered', 'changed']
