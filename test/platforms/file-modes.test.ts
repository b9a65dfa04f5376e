import { mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

test('whatever the bot writes is for its owner alone, also in a folder that was open to all', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'modes-'))
  try {
    const data = join(folder, 'data')
    await mkdir(join(data, 'demo'), { recursive: true, mode: 0o755 })
    const env = { PATH: process.env['PATH'], DATA_DIR: data }
    const args = ['--import', 'tsx', 'src/main.ts', 'units']
    await promisify(execFile)(process.execPath, args, { cwd: root, env })

    const modeOf = async (path: string) => (await stat(path)).mode & 0o077
    expect(await modeOf(join(data, 'demo'))).toBe(0)
    // The embedded database sets the modes of its own files; nobody else gets into the folder.
    for (const name of await readdir(join(data, 'demo'))) {
      expect({ name, mode: await modeOf(join(data, 'demo', name)) }).toEqual({ name, mode: 0 })
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}, 180_000)
