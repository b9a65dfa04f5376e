import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  createFiles,
  maxDocumentBytes,
  maxPhotoBytes,
  type Files,
} from '../../src/storage/files.ts'
import { docx, ole, pdf } from '../support/documents.ts'
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

test('a document is kept as it was sent, for nobody to execute', async () => {
  await withFiles(async (files, folder) => {
    const kept = await files.put(docx())
    if (!kept.ok) throw new Error(`It was refused: ${kept.reason}`)
    expect(await files.put(docx())).toEqual(kept)
    expect(await files.open(kept.hash)).toEqual({
      hash: createHash('sha256').update(docx()).digest('hex'),
      type: expect.stringMatching(/wordprocessingml/) as string,
      bytes: docx().length,
      body: docx(),
    })
    expect(await readdir(folder)).toEqual([kept.hash])
    expect((await stat(join(folder, kept.hash))).mode & 0o777).toBe(0o600)
  })
})

test('plain text is kept and handed out only to whoever asks for it', async () => {
  await withFiles(async (files) => {
    const text = Buffer.from('1. Kế hoạch\n')
    expect(await files.put(text)).toEqual({ ok: false, reason: 'not-taken' })
    const kept = await files.put(text, { takesText: true })
    if (!kept.ok) throw new Error(`It was refused: ${kept.reason}`)
    expect(kept.type).toBe('text/plain')
    expect(await files.open(kept.hash)).toBeUndefined()
    expect((await files.open(kept.hash, { takesText: true }))?.body).toEqual(text)
    const program = Buffer.from('MZ\x90\0', 'latin1')
    expect(await files.put(program, { takesText: true })).toMatchObject({ reason: 'not-taken' })
  })
})

describe('a file that could do harm is not kept', () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  test.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['a bomb', () => docx({ name: 'word/a.xml', body: Buffer.alloc(8_000_000) }), 'unsafe'],
    ['a bomb that says so', () => docx({ name: 'a', unpacked: 4_000_000_000 }), 'unsafe'],
    ['a bomb of one part many times', () => docx({ name: 'a', from: 0 }), 'unsafe'],
    ['a PDF that is an archive', () => Buffer.concat([pdf(), docx()]), 'unsafe'],
    ['a PDF that is a page', () => Buffer.from('%PDF-1.4\n<html>\n%%EOF'), 'unsafe'],
    ['a document of 100 MB', () => Buffer.alloc(100_000_000, '%PDF-1.7\n'), 'too-large'],
    ['a photo of 100 MB', async () => larger(await jpeg(), 100_000_000), 'too-large'],
    ['a program, whatever its name', () => Buffer.from('MZ\x90\0', 'latin1'), 'not-taken'],
    ['a drawing with a script', () => Buffer.from(drawing), 'not-taken'],
    ['a drawing with a script and a head', () => Buffer.from(`<?xml?>${drawing}`), 'not-taken'],
    ['macros', () => docx({ name: 'word/vbaProject.bin' }), 'unsafe'],
    ['a document with a password', () => ole(['EncryptedPackage']), 'unsafe'],
    ['half a document', () => docx().subarray(0, 200), 'not-taken'],
  ])('%s', async (_, make, reason) => {
    await withFiles(async (files, folder) => {
      expect(await files.put(await make())).toEqual({ ok: false, reason })
      expect(await readdir(folder)).toEqual([])
    })
  })
})

test('a photo that is an archive too is drawn anew, without it', async () => {
  await withFiles(async (files) => {
    const kept = await files.put(Buffer.concat([await jpeg(), docx()]))
    if (!kept.ok) throw new Error(`It was refused: ${kept.reason}`)
    const { body } = (await files.open(kept.hash)) ?? {}
    expect(Buffer.from(body ?? '').includes('PK\x03\x04')).toBe(false)
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
    const large = Buffer.concat([photo, Buffer.alloc(maxPhotoBytes - photo.length)])
    const larger = Buffer.concat([large, Buffer.alloc(1)])
    expect(await files.put(larger)).toEqual({ ok: false, reason: 'too-large' })
    expect(await readdir(folder)).toEqual([])
    expect(await files.put(large)).toMatchObject({ ok: true })
  })
})

test('a document of exactly the largest size is kept, one byte more is not', async () => {
  await withFiles(async (files, folder) => {
    const [head, end] = [Buffer.from('%PDF-1.7\n'), Buffer.from('\n%%EOF\n')]
    const sized = (size: number) =>
      Buffer.concat([head, Buffer.alloc(size - head.length - end.length, 'a'), end])
    expect(await files.put(sized(maxDocumentBytes + 1))).toEqual({ ok: false, reason: 'too-large' })
    expect(await readdir(folder)).toEqual([])
    expect(await files.put(sized(maxDocumentBytes))).toMatchObject({ ok: true })
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

test('what lies in the folder and is none of ours is not handed out', async () => {
  await withFiles(async (files, folder) => {
    const hash = 'b'.repeat(64)
    await writeFile(join(folder, hash), '<script>')
    expect(await files.open(hash)).toBeUndefined()
  })
})

const larger = (photo: Buffer, size: number) =>
  Buffer.concat([photo, Buffer.alloc(size - photo.length)])

async function withFiles(work: (files: Files, folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'files-'))
  try {
    await work(createFiles(folder), folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}
