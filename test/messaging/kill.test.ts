import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { killDrill } from '../drills/kill.ts'
import { serverUrl, withServerUrl } from '../support/database.ts'

// The long form: npm run drill -- inbox --kills 30
const short = { seed: 1, kills: 2, chats: 3 }

test('two kills lose no answer of an embedded bot', { timeout: 300_000 }, async () => {
  const parent = await mkdtemp(path.join(tmpdir(), 'kill-'))
  try {
    const figures = await killDrill({ ...short, where: { folder: path.join(parent, 'office') } })
    expect(figures.wrong).toEqual([])
    expect(figures.acknowledged).toBeGreaterThan(0)
  } finally {
    await rm(parent, { recursive: true, force: true })
  }
})

test.skipIf(!serverUrl)(
  'two kills lose no answer of a bot with a server',
  { timeout: 300_000 },
  () =>
    withServerUrl(async (url) => {
      const figures = await killDrill({ ...short, where: { url } })
      expect(figures.wrong).toEqual([])
      expect(figures.acknowledged).toBeGreaterThan(0)
    }),
)
