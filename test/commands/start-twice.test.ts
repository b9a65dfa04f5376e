import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withFolder } from '../platforms/bot.ts'

test('one process at a time opens an embedded office, and no dead one keeps it shut', async () => {
  const data = await mkdtemp(join(tmpdir(), 'twice-'))
  const lock = join(data, 'demo/pg.lock')
  try {
    await withFolder(async (start) => {
      const first = await start({ DATA_DIR: data })
      const second = start({ DATA_DIR: data })
      await expect(second).rejects.toThrow('Bot đang chạy trên thư mục dữ liệu này rồi')

      await first.kill()
      const left = JSON.parse(await readFile(lock, 'utf8')) as object
      const next = await start({ DATA_DIR: data })
      await next.kill()

      // After a reboot the number belongs to somebody else, who lives.
      await writeFile(lock, JSON.stringify({ ...left, pid: process.pid }))
      const last = await start({ DATA_DIR: data })
      expect(await last.stop()).toBe(0)
      await expect(readFile(lock)).rejects.toThrow('ENOENT')
    })
  } finally {
    await rm(data, { recursive: true, force: true })
  }
}, 300_000)
