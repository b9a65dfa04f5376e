import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createFiles, fileType, maxFileBytes, type Files } from '../../src/storage/files.ts'

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string, 'latin1')))

const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF')
const png = bytes('\x89PNG\r\n\x1a\n', 'IHDR')
const webp = bytes('RIFF', [1, 0, 0, 0], 'WEBPVP8 ')

test.each([
  ['JPEG', jpeg, 'image/jpeg'],
  ['PNG', png, 'image/png'],
  ['WebP', webp, 'image/webp'],
  ['GIF', bytes('GIF89a', [1, 0, 1, 0]), undefined],
  ['SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), undefined],
  ['a page', bytes('<!doctype html><script>'), undefined],
  ['a sound in a RIFF frame', bytes('RIFF', [1, 0, 0, 0], 'WAVEfmt '), undefined],
  ['the start of a PNG', bytes('\x89PNG'), undefined],
  ['nothing', bytes(), undefined],
])('the type of %s is read from its first bytes', (_, content, type) => {
  expect(fileType(content)).toBe(type)
})

test('a photo is kept under its hash and comes back as it was', async () => {
  await withFiles(async (files, folder) => {
    const hash = createHash('sha256').update(jpeg).digest('hex')
    const kept = { hash, type: 'image/jpeg', bytes: jpeg.length }
    expect(await files.put(jpeg)).toEqual({ ok: true, ...kept })
    expect(await files.has(hash)).toBe(true)
    expect(await files.open(hash)).toEqual({ ...kept, body: jpeg })
    expect(await readdir(folder)).toEqual([hash])
    expect((await stat(join(folder, hash))).mode & 0o777).toBe(0o600)
  })
})

test('the same photo twice, even at once, is one file', async () => {
  await withFiles(async (files, folder) => {
    const [one, other] = await Promise.all([files.put(png), files.put(png)])
    expect(one).toEqual(other)
    expect(await files.put(png)).toEqual(one)
    expect(await readdir(folder)).toHaveLength(1)
  })
})

test.each([
  ['not a photo', bytes('GIF89a'), 'not-a-photo'],
  ['too large', Buffer.concat([jpeg, Buffer.alloc(maxFileBytes)]), 'too-large'],
])('what is %s is not kept', async (_, content, reason) => {
  await withFiles(async (files, folder) => {
    expect(await files.put(content)).toEqual({ ok: false, reason })
    expect(await readdir(folder)).toEqual([])
  })
})

test('a photo of exactly the largest size is kept', async () => {
  await withFiles(async (files) => {
    const content = Buffer.concat([jpeg, Buffer.alloc(maxFileBytes - jpeg.length)])
    expect(await files.put(content)).toMatchObject({ ok: true, bytes: maxFileBytes })
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
