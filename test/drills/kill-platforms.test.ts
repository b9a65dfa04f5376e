import { describe, expect, test } from 'vitest'
import { serverUrl } from '../support/database.ts'
import { platformDrill } from './platform-drill.ts'

const servers = [
  { name: 'embedded', server: undefined, isThere: true },
  { name: 'server', server: serverUrl, isThere: serverUrl !== undefined },
]

// The long forms: npm run drill -- platforms --kills 200, npm run drill -- stops --stops 100
describe.each(servers)('while officers report on all channels ($name)', ({ server, isThere }) => {
  test.skipIf(!isThere)(
    'a bot that is killed loses no answer, and doubles only what was under way',
    async () => {
      const drill = { server, ends: 2, how: 'kill', chats: 3, seed: 4 } as const
      const figures = await platformDrill(drill)
      expect(figures).toMatchObject({ ends: 2, lost: 0, doubledReports: 0, wrong: [] })
      expect(figures.dialogues).toBeGreaterThanOrEqual(3)
    },
    600_000,
  )

  test.skipIf(!isThere)(
    'a bot that is stopped loses and doubles nothing, and ends as it was asked to',
    async () => {
      const drill = { server, ends: 2, how: 'stop', chats: 3, seed: 5 } as const
      const figures = await platformDrill(drill)
      const clean = { lost: 0, doubledReports: 0, doubledByEnd: 0, badCodes: 0, wrong: [] }
      expect(figures).toMatchObject({ ends: 2, ...clean })
      expect(figures.dialogues).toBeGreaterThanOrEqual(3)
    },
    600_000,
  )
})
