import { can, type Actor } from './access.ts'
import { unsharedAnswers, type ModelAnswer, type ModelEntry } from './models.ts'

/** A model, as far as it decides who sees it. */
export type Seen = { unit: { id: string }; isRecognised: boolean }

/** All of a model, or what is shared for others to learn from. */
export type ModelView = 'whole' | 'shared'

/**
 * How much of a model somebody sees: all of it, or what is shared for others to learn from
 * (no names of people, no difficulties); undefined when nothing. The press sees what is recognised.
 */
export function modelView(actor: Actor | undefined, model: Seen): ModelView | undefined {
  if (can(actor, 'model:read-whole', { unitId: model.unit.id })) return 'whole'
  if (can(actor, 'model:read', { unitId: model.unit.id })) return 'shared'
  const isForPress = model.isRecognised && can(actor, 'model:read-recognised')
  return isForPress ? 'shared' : undefined
}

/** What of the answers may be read with this view. */
export const answersFor = (view: ModelView, shown: ModelAnswer[]): ModelAnswer[] =>
  view === 'whole' ? shown : shown.filter(({ key }) => !unsharedAnswers.includes(key))

/** Why the office took a recognition back is between it and the unit. */
const withoutReason = (entry: ModelEntry): ModelEntry =>
  entry.kind === 'unrecognised' ? { ...entry, data: { ...entry.data, reason: '' } } : entry

/**
 * What of a story may be read with this view: others read nobody's name, and not what goes back
 * and forth between the unit and the office before there is a decision.
 */
export const storyFor = (view: ModelView, story: ModelEntry[]): ModelEntry[] =>
  view === 'whole'
    ? story
    : story
        .filter(({ kind }) => kind !== 'moved')
        .map((entry) => ({ ...entry, by: undefined, shown: answersFor(view, entry.shown) }))
        .map(withoutReason)
