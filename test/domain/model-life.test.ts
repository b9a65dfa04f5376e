import { expect, test } from 'vitest'
import {
  mayMove,
  moves,
  stageAfter,
  stages,
  type Move,
  type Stage,
} from '../../src/domain/model-life.ts'

const names = Object.keys(moves) as Move[]

/** Where each move leads from each stage; what is not listed is refused. */
const table: [Move, 'unit' | 'office' | 'both', Partial<Record<Stage, Stage>>][] = [
  ['begin', 'both', { registered: 'under-way' }],
  ['propose', 'unit', { registered: 'proposed', 'under-way': 'proposed' }],
  ['withdraw', 'unit', { proposed: 'under-way' }],
  ['return', 'office', { proposed: 'under-way' }],
  [
    'recognise',
    'office',
    {
      'under-way': 'recognised',
      proposed: 'recognised',
      recognised: 'recognised',
      replicated: 'replicated',
    },
  ],
  ['take-back', 'office', { recognised: 'under-way', replicated: 'under-way', stopped: 'stopped' }],
  ['replicate', 'both', { recognised: 'replicated' }],
  [
    'stop',
    'both',
    {
      registered: 'stopped',
      'under-way': 'stopped',
      proposed: 'stopped',
      recognised: 'stopped',
      replicated: 'stopped',
    },
  ],
  ['resume', 'both', { stopped: 'under-way' }],
]

test('the table names every move', () => {
  expect(table.map(([move]) => move)).toEqual(names)
})

test.each(table)('%s is made by %s, and from nowhere else', (move, who, leads) => {
  for (const stage of stages) {
    for (const side of ['unit', 'office'] as const) {
      const isAllowed = stage in leads && (who === 'both' || who === side)
      expect([stage, side, mayMove(move, stage, side)]).toEqual([stage, side, isAllowed])
    }
    if (stage in leads) expect(stageAfter(move, stage, false)).toBe(leads[stage])
  }
})

test('what another decision recognises stays so when one is taken back', () => {
  expect(stageAfter('take-back', 'replicated', true)).toBe('replicated')
})

test('what was recognised once is recognised again when it is taken up', () => {
  expect(stageAfter('resume', 'stopped', true)).toBe('recognised')
})
