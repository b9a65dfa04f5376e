/** Where a model stands in its life. */
export type Stage = (typeof stages)[number]

export const stages = [
  'registered',
  'under-way',
  'proposed',
  'recognised',
  'replicated',
  'stopped',
] as const

/** What can be done to a model, and by whom; who the unit is, access decides. */
export type Move = keyof typeof moves

type Rule = { from: readonly Stage[]; by: readonly ('unit' | 'office')[] }

/**
 * The life of a model: from where each move leads away, and who may make it.
 *
 * The office recognises (III.5); a unit proposes, keeps, replicates, stops (II.2.3).
 */
export const moves = {
  begin: { from: ['registered'], by: ['unit', 'office'] },
  propose: { from: ['registered', 'under-way'], by: ['unit'] },
  withdraw: { from: ['proposed'], by: ['unit'] },
  return: { from: ['proposed'], by: ['office'] },
  recognise: {
    from: ['under-way', 'proposed', 'recognised', 'replicated'],
    by: ['office'],
  },
  // A recognition that was entered by mistake is not there any more.
  'take-back': { from: ['recognised', 'replicated', 'stopped'], by: ['office'] },
  replicate: { from: ['recognised'], by: ['unit', 'office'] },
  stop: {
    from: ['registered', 'under-way', 'proposed', 'recognised', 'replicated'],
    by: ['unit', 'office'],
  },
  resume: { from: ['stopped'], by: ['unit', 'office'] },
} as const satisfies Record<string, Rule>

/** May this move be made from this stage, by this side? */
export const mayMove = (move: Move, stage: Stage, by: 'unit' | 'office'): boolean =>
  (moves[move].from as readonly Stage[]).includes(stage) &&
  (moves[move].by as readonly string[]).includes(by)

/** Where a move leads; what is recognised, by another decision too, is so when it goes on. */
export function stageAfter(move: Move, stage: Stage, isRecognised: boolean): Stage {
  switch (move) {
    case 'begin':
    case 'withdraw':
    case 'return':
      return isRecognised ? 'recognised' : 'under-way'
    case 'propose':
      return 'proposed'
    case 'recognise':
      return stage === 'replicated' ? 'replicated' : 'recognised'
    case 'take-back':
      return isRecognised || stage === 'stopped' ? stage : 'under-way'
    case 'replicate':
      return 'replicated'
    case 'stop':
      return 'stopped'
    case 'resume':
      return isRecognised ? 'recognised' : 'under-way'
  }
}
