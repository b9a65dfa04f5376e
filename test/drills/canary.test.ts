import { expect, test } from 'vitest'
import { canaryDrill } from './canary.ts'

// The long form: npm run drill -- canary
test('no secret is read anywhere, whatever fails', async () => {
  const { figures, wrong } = await canaryDrill({ paths: 45, seed: 3 })
  expect(wrong).toEqual([])
  expect(figures).toMatchObject({ hits: 0, 'dead letters': 45 })
}, 240_000)
