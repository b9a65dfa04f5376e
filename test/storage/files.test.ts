import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createFiles, maxFileBytes, type Files } from '../../src/storage/files.ts'
import { jpeg, png } from '../support/photo.ts'

test('a photo is kept under the hash of what is kept', async () => {
  await withFiles(async (files, folder) => {
    const kept = await files.put(await jpeg())
    if (!kept.ok) throw new Error(`It was refused: ${kept.reason}`)
    const { hash, type, bytes } = kept
    expect(type).toBe('image/jpeg')
    expect(await files.has(hash)).toBe(true)
    const file = await files.open(hash)
    expect(file).toMatchObject({ hash, type, bytes })
    expect(
      createHash('sha256')
        .update(file?.body ?? '')
        .digest('hex'),
    ).toBe(hash)
    expect(await readdir(folder)).toEqual([hash])
    expect((await stat(join(folder, hash))).mode & 0o777).toBe(0o600)
  })
})

test('the same photo twice, even at once, is one file', async () => {
  await withFiles(async (files, folder) => {
    const photo = await png()
    const [one, other] = await Promise.all([files.put(photo), files.put(photo)])
    expect(one).toEqual(other)
    expect(await files.put(photo)).toEqual(one)
    expect(await readdir(folder)).toHaveLength(1)
    expect(await files.put(await png(1))).not.toEqual(one)
  })
})

test('a photo of exactly the largest size is kept, one byte more is not', async () => {
  await withFiles(async (files, folder) => {
    const photo = await jpeg()
    const large = Buffer.concat([photo, Buffer.alloc(maxFileBytes - photo.length)])
    const larger = Buffer.concat([large, Buffer.alloc(1)])
    expect(await files.put(larger)).toEqual({ ok: false, reason: 'too-large' })
    expect(await readdir(folder)).toEqual([])
    expect(await files.put(large)).toMatchObject({ ok: true })
  })
})

test.each(['', 'a'.repeat(64), '../secret', 'A'.repeat(64), `${'a'.repeat(63)}/`])(
  'there is no file called “%s”',
  async (hash) => {
    await withFiles(async (files) => {
      expect(await files.open(hash)).toBeUndefined()
      expect(await files.has(hash)).toBe(false)
    })
  },
)

test('what lies in the folder and is no photo is not handed out', async () => {
  await withFiles(async (files, folder) => {
    const hash = 'b'.repeat(64)
    await writeFile(join(folder, hash), '<script>')
    expect(await files.open(hash)).toBeUndefined()
  })
})

async function withFiles(work: (files: Files, folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'files-'))
  try {
    await work(createFiles(folder), folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}
