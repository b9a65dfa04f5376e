import { expect, test } from 'vitest'
import { serverUrl } from '../support/database.ts'
import { platformDrill } from './platform-drill.ts'

const short = { ends: 1, chats: 3, rounds: 0 }
const clean = { ends: 1, lost: 0, doubledReports: 0, badCodes: 0, wrong: [] }

// The long forms: npm run drill -- platforms --kills 200, npm run drill -- stops --stops 100
test('a bot that is killed while officers report on all channels loses nothing', async () => {
  const figures = await platformDrill({ ...short, server: undefined, how: 'kill', seed: 4 })
  expect(figures).toMatchObject(clean)
  expect(figures.dialogues).toBeGreaterThanOrEqual(3)
}, 600_000)

test.skipIf(serverUrl === undefined)(
  'a bot on a server that is stopped meanwhile doubles nothing either, and ends as asked',
  async () => {
    const figures = await platformDrill({ ...short, server: serverUrl, how: 'stop', seed: 5 })
    expect(figures).toMatchObject({ ...clean, doubledByEnd: 0 })
    expect(figures.dialogues).toBeGreaterThanOrEqual(3)
  },
  600_000,
)
