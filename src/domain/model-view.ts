import { can, type Actor } from './access.ts'

/** A model, as far as it decides who sees it. */
export type Seen = { unit: { id: string }; isRecognised: boolean }

/**
 * How much of a model somebody sees: all of it, or what is shared for others to learn from
 * (no names of people, no difficulties); undefined when nothing. The press sees what is recognised.
 */
export function modelView(actor: Actor | undefined, model: Seen): 'whole' | 'shared' | undefined {
  if (can(actor, 'model:read-whole', { unitId: model.unit.id })) return 'whole'
  if (can(actor, 'model:read', { unitId: model.unit.id })) return 'shared'
  const isForPress = model.isRecognised && can(actor, 'model:read-recognised')
  return isForPress ? 'shared' : undefined
}
