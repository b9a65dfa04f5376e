import { expect, test } from 'vitest'
import { killDrill } from './kill-drill.ts'

// The long form: npm run drill -- dialogues --kills 30
test('a bot that is killed while officers report loses nothing and says nothing twice', async () => {
  const figures = await killDrill({
    server: undefined,
    kills: 3,
    firstKills: 0,
    chats: 2,
    seed: 3,
  })

  expect(figures).toMatchObject({
    kills: 3,
    lost: 0,
    doubledReports: 0,
    doubledMessages: 0,
    wrong: [],
  })
  expect(figures.dialogues).toBeGreaterThanOrEqual(2)
}, 180_000)
