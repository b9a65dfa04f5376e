import { expect, test } from 'vitest'
import { serverUrl } from '../support/database.ts'
import { platformDrill, type PlatformDrill } from './platform-drill.ts'

const short = { ends: 1, chats: 3, rounds: 0 }
const clean = { lost: 0, doubledReports: 0, badCodes: 0, wrong: [] }

// The long forms: npm run drill -- platforms --kills 200, npm run drill -- stops --stops 100
test.each([
  { name: 'embedded', server: undefined },
  ...(serverUrl === undefined ? [] : [{ name: 'server', server: serverUrl }]),
])(
  'a bot that is killed while officers report on all channels loses nothing ($name)',
  async ({ server }) => {
    await end({ ...short, server, how: 'kill', seed: 4 })
  },
  300_000,
)

test('a bot that is stopped meanwhile loses and doubles nothing, and ends as asked', async () => {
  const figures = await end({ ...short, server: undefined, how: 'stop', seed: 5 })
  expect(figures.doubledByEnd).toBe(0)
}, 300_000)

async function end(drill: PlatformDrill) {
  const figures = await platformDrill(drill)
  expect(figures).toMatchObject({ ends: drill.ends, ...clean })
  expect(figures.dialogues).toBeGreaterThanOrEqual(3)
  return figures
}
