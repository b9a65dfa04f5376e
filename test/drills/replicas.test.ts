import { describe, expect, test } from 'vitest'
import { openDatabase } from '../../src/storage/open.ts'
import { serverUrl, withServerUrl } from '../support/database.ts'
import { replicasDrill } from './replicas-drill.ts'

// The long form: npm run drill -- replicas --chats 200 --sweeps 1000 --database-url …
describe.skipIf(serverUrl === undefined)('two replicas that both get every update', () => {
  test(
    'do everything once, and remind once, whatever breaks off before its commit',
    () =>
      withServerUrl(async (url) => {
        const open = () => openDatabase({ url })
        const drill = { open, chats: 8, deeds: 8, crashes: 5, sweeps: 190, seed: 4 }
        const figures = await replicasDrill(drill)
        expect(figures).toMatchObject({ chats: 8, lost: 0, doubledAnswers: 0, doubledSends: 0 })
        expect(figures).toMatchObject({ doubledReminders: 0, wrong: [] })
        expect(figures.crashed).toBeGreaterThan(0)
        expect(figures.expected).toBeGreaterThan(0)
      }),
    300_000,
  )
})
