import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { createFiles } from '../../src/storage/files.ts'
import { createPhotoMaker, photoType, maxPhotoBytes } from '../../src/storage/photo.ts'
import { jpeg, picture, png } from '../support/photo.ts'

const text = (words: string) => Buffer.from(words, 'latin1')
const none = Buffer.alloc(0)

test.each([
  ['JPEG', text('\xff\xd8\xff\xe0JFIF'), 'image/jpeg'],
  ['PNG', text('\x89PNG\r\n\x1a\nIHDR'), 'image/png'],
  ['WebP', text('RIFF\x01\0\0\0WEBPVP8 '), 'image/webp'],
  ['GIF', text('GIF89a\x01\0\x01\0'), undefined],
  ['SVG', text('<svg xmlns="http://www.w3.org/2000/svg"/>'), undefined],
  ['a page', text('<!doctype html><script>'), undefined],
  ['a sound in a RIFF frame', text('RIFF\x01\0\0\0WAVEfmt '), undefined],
  ['the start of a PNG', text('\x89PNG'), undefined],
  ['nothing', none, undefined],
])('the type of %s is read from its first bytes', (_, content, type) => {
  expect(photoType(content)).toBe(type)
})

describe('what is kept of a photo', () => {
  test('is neither the place nor the device nor the owner', async () => {
    const sent = await picture()
      .withIccProfile('p3')
      .withExif({
        IFD0: { Make: 'Oppo', Artist: 'Rơ Châm Hyin', Copyright: 'Ia Ly' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '14/1 7/1 30/1' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>Ia Ly</a></x:xmpmeta>')
      .jpeg()
      .toBuffer()
    expect(await sharp(sent).metadata()).toMatchObject({
      exif: expect.any(Buffer) as Buffer,
      xmp: expect.any(Buffer) as Buffer,
      icc: expect.any(Buffer) as Buffer,
    })

    const kept = await keep(sent)
    const { exif, xmp, iptc, icc: profile, comments } = await sharp(kept.bytes).metadata()
    expect({ exif, xmp, iptc, profile, comments }).toEqual({})
    for (const word of ['Exif', 'Oppo', 'Ia Ly', 'GPS'])
      expect(Buffer.from(kept.bytes).includes(word)).toBe(false)
  })

  test('nor what was hidden behind or beside the picture', async () => {
    const behind = Buffer.concat([await png(), text('PK\x03\x04 secret')])
    expect(Buffer.from((await keep(behind)).bytes).includes('secret')).toBe(false)
  })

  test('stands upright', async () => {
    // Red on top, lying on its side the way a phone writes it down.
    const red = await picture({ width: 12, height: 4 })
      .composite([{ input: await block('#f00', 4, 4), left: 0, top: 0 }])
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
      .toBuffer()
    const { bytes } = await keep(red)
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
    expect([info.width, info.height]).toEqual([4, 12])
    expect(data[0]).toBeGreaterThan(200)
    expect(data.at(-3)).toBeLessThan(50)
    expect((await sharp(bytes).metadata()).orientation).toBeUndefined()
  })

  test.each([
    ['a PNG stays one', () => png(), 'image/png', [12, 8]],
    ['a JPEG stays one', () => jpeg(), 'image/jpeg', [12, 8]],
    ['a WebP becomes a JPEG', () => picture().webp().toBuffer(), 'image/jpeg', [12, 8]],
    ['a large one shrinks', () => wide(5120, 3840).jpeg().toBuffer(), 'image/jpeg', [2560, 1920]],
    ['also upright', () => wide(100, 5120).png().toBuffer(), 'image/png', [50, 2560]],
  ])('%s', async (_, make, type, size) => {
    const kept = await keep(await make())
    expect(kept.type).toBe(type)
    expect(photoType(kept.bytes)).toBe(type)
    const { width, height } = await sharp(kept.bytes).metadata()
    expect([width, height]).toEqual(size)
  })

  test('is a JPEG when a PNG of it would be too large', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
    const snow = sharp({
      create: { width: 2560, height: 2560, channels: 3, noise, background: '#000' },
    })
    // Grey costs a third of what its three colours cost afterwards.
    const sent = await snow.toColourspace('b-w').png({ compressionLevel: 9 }).toBuffer()
    expect(sent.length).toBeLessThan(maxPhotoBytes)
    const kept = await keep(sent)
    expect(kept.type).toBe('image/jpeg')
    expect(kept.bytes.length).toBeLessThan(maxPhotoBytes)
  })
})

describe('nothing stays on disk of', () => {
  const half = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length * 0.7))

  test.each([
    ['half a JPEG', async () => half(await jpeg()), 'not-taken'],
    ['half a PNG', async () => half(await png()), 'not-taken'],
    ['half a WebP', async () => half(await picture().webp().toBuffer()), 'not-taken'],
    ['a beginning alone', () => text('\xff\xd8\xff\xe0JFIF'), 'not-taken'],
    ['a JPEG full of rubbish', async () => rubbish(await jpeg()), 'not-taken'],
    ['a renamed archive', () => text('PK\x03\x04 anh.jpg'), 'not-taken'],
    ['a drawing with a script', () => text('<svg><script>alert(1)</script></svg>'), 'not-taken'],
    ['a moving picture', () => moving(), 'not-taken'],
    ['a GIF', () => picture().gif().toBuffer(), 'not-taken'],
    ['an AVIF', () => picture().avif().toBuffer(), 'not-taken'],
    ['nothing', () => none, 'not-taken'],
    ['a thread of a picture', () => claiming(1, 100_000), 'too-large'],
    ['a bomb', () => claiming(20_000, 20_000), 'too-large'],
    ['a bomb that says it is small', () => claiming(12, 20_000), 'not-taken'],
    ['11 MB', () => Buffer.alloc(11 * 1024 * 1024, text('\xff\xd8\xff')), 'too-large'],
  ])('%s', async (_, make, reason) => {
    const folder = await mkdtemp(join(tmpdir(), 'files-'))
    try {
      expect(await createFiles(folder).put(await make())).toEqual({ ok: false, reason })
      expect(await readdir(folder)).toEqual([])
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

async function keep(bytes: Buffer) {
  const photo = await createPhotoMaker()(bytes)
  if (!photo.ok) throw new Error(`It was refused: ${photo.reason}`)
  return photo
}

const wide = (width: number, height: number) => picture({ width, height })

const block = (background: string, width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer()

/** The header says JPEG, the rest is anything. */
const rubbish = (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 40), Buffer.alloc(2000, 7)])

/** A PNG whose head names another size than it has. */
async function claiming(width: number, height: number): Promise<Buffer> {
  const bytes = await png()
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
  return bytes
}

const moving = async () =>
  sharp([await png(1), await png(200)], { join: { animated: true } })
    .webp()
    .toBuffer()
