import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

test('a data folder that is a file is told in a sentence, with what to do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'start-'))
  try {
    const file = join(folder, 'file')
    await writeFile(file, '')
    const args = ['--import', 'tsx', 'src/main.ts', 'units']
    const env = { PATH: process.env['PATH'], DATA_DIR: file }
    const run = promisify(execFile)(process.execPath, args, { cwd: root, env })
    await expect(run).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('Đồng chí đặt DATA_DIR') as string,
    })
  } finally {
    await rm(folder, { recursive: true })
  }
})
