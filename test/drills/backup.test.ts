import { expect, test } from 'vitest'
import { serverUrl } from '../support/database.ts'
import { backup } from './backup.ts'

const servers = [
  { name: 'embedded', server: undefined },
  ...(serverUrl === undefined ? [] : [{ name: 'server', server: serverUrl }]),
]

// The long form: npm run drill -- backup
test.each(servers)(
  'an office comes back from its backup row by row ($name)',
  async ({ server }) => {
    const { figures, wrong } = await backup.run({ reports: 200 }, { server, seed: 1 })

    expect(wrong).toEqual([])
    expect(figures).toMatchObject({ reports: 200, checksums: 'equal' })
    expect(figures['rows']).toBeGreaterThan(1_000)
  },
)
