import { expect, test } from 'vitest'
import type { Stage } from '../../src/domain/model-life.ts'
import { inOrder, whyLeftOut } from '../../src/domain/recognitions.ts'
import { pickable } from '../support/forms.ts'

const known = { level: 'province', decision: '125-QĐ/BTGDVTU', day: '2026-11-20' }

test.each<[stage: Stage, change: object, why: string | undefined]>([
  ['proposed', { decision: '130-QĐ/BTGDVTU' }, undefined],
  ['recognised', { level: 'centre' }, undefined],
  ['replicated', { decision: '130' }, undefined],
  ['recognised', {}, 'known'],
  ['proposed', { decision: '125-qđ/btgdvtu' }, 'known'],
  ['stopped', { decision: '130' }, 'stopped'],
  ['registered', { decision: '130' }, 'registered'],
])('a %s model and a decision with %j: %s', (stage, change, why) => {
  const model = { stage, recognitions: [known], proposedById: 'lan' }
  expect(whyLeftOut(model, { ...known, ...change }, 'an')).toBe(why)
})

test.each<[stage: Stage, proposedById: string | undefined, byId: string | null, why?: string]>([
  ['proposed', 'an', 'an', 'own'],
  ['proposed', 'lan', 'an'],
  ['proposed', undefined, 'an'],
  ['proposed', undefined, null],
  // It was given back since, or recognised: who proposed it then rules as anybody does.
  ['under-way', 'an', 'an'],
  ['recognised', 'an', 'an'],
])('nobody recognises what they proposed: a %s model of %s, by %s', (stage, by, byId, why) => {
  const model = { stage, recognitions: [known], proposedById: by }
  expect(whyLeftOut(model, { ...known, decision: '130' }, byId)).toBe(why)
})

test('what is proposed comes first, then unit by unit what else can be recognised', () => {
  expect(inOrder(pickable).map(({ number }) => number)).toEqual([20, 12, 13, 15, 24, 30, 21])
})
