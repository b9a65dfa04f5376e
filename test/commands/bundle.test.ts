import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const run = promisify(execFile)

test('the bundle that `npm start` runs finds texts, migrations and lists, wherever it is started', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'))
  try {
    const env = { PATH: process.env['PATH'], DATA_DIR: join(folder, 'data') }
    const args = [join(root, 'dist/main.js'), 'units']
    const { stdout } = await run(process.execPath, args, { cwd: folder, env })
    expect(stdout).toContain('BTGDV\toffice\tBan Tuyên giáo và Dân vận Tỉnh ủy')
  } finally {
    await rm(folder, { recursive: true })
  }
}, 180_000)
