import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Package = { dependencies: Record<string, string>; devDependencies: Record<string, string> }

const { dependencies, devDependencies } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as Package

// Whoever wrote one of them can do in here whatever the bot can.
test('the bot stands on 25 packages at most', () => {
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(25)
})

test('every version is an exact one: what is tested is what runs', () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+/.test(version),
  )
  expect(loose).toEqual([])
})
