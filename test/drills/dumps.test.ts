import { expect, test } from 'vitest'
import { dumps } from './dumps.ts'

// The long form: npm run drill -- dumps --kills 300
test('an embedded database that is killed or damaged opens again with all that was acknowledged', async () => {
  const numbers = { kills: 2, damages: 2 }
  const { figures, wrong } = await dumps.run(numbers, { server: undefined, seed: 1 })

  // How soon is for the drill: here others use the same machine.
  expect(wrong.filter((each) => !each.startsWith('Falling back took'))).toEqual([])
  expect(figures).toMatchObject({ kills: 2, damages: 2, lost: 0, unopenable: 0 })
}, 300_000)
