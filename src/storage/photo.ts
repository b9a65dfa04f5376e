/** The kinds of photos that are taken; what is kept is a JPEG or a PNG. */
export type PhotoType = 'image/jpeg' | 'image/png' | 'image/webp'

export type Photo =
  | { ok: true; bytes: Uint8Array; type: 'image/jpeg' | 'image/png' }
  | { ok: false; reason: 'too-large' | 'not-taken' }

/** The largest photo that is taken, in bytes. */
export const maxPhotoBytes = 10 * 1024 * 1024

/** What protects the memory: a picture of a few kilobytes may unfold to gigabytes. */
const maxPixels = 65_000_000
const maxSide = 20_000

/** A kept photo has at most so many pixels on its long side: enough to print, and to read. */
const keptSide = 2560

/**
 * Makes the function that turns what people send into what is kept: a picture drawn anew, upright
 * and without all that a camera writes along (place, device, owner). One at a time: the machine
 * has other things to do.
 */
export function createPhotoMaker(): (bytes: Uint8Array) => Promise<Photo> {
  let last: Promise<unknown> = Promise.resolve()

  return (bytes) => {
    if (bytes.length > maxPhotoBytes) return Promise.resolve(refused('too-large'))
    // Only these three are ever shown to the decoder, whatever else it would understand.
    if (!photoType(bytes)) return Promise.resolve(refused('not-taken'))
    const photo = last.then(() => redraw(bytes))
    last = photo.catch(() => undefined)
    return photo
  }
}

/** What the first bytes say a photo is; GIF is refused on purpose, reports need no moving pictures. */
export function photoType(bytes: Uint8Array): PhotoType | undefined {
  const ascii = (from: number, to: number) =>
    String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)))
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg'
  if (ascii(0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png'
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'image/webp'
  return undefined
}

async function redraw(bytes: Uint8Array): Promise<Photo> {
  library ??= loadLibrary()
  const sharp = await library
  // Truncated is refused; what cameras do a little wrong is a warning, and taken.
  const open = (limitInputPixels: number | false) =>
    sharp(bytes, { limitInputPixels, failOn: 'error' })

  // The head alone is read here; a picture that is too large is never unfolded.
  const seen = await open(false).metadata().catch(unreadable)
  if (!seen || (seen.pages ?? 1) > 1) return refused('not-taken')
  const { width, height } = seen
  if (width * height > maxPixels || Math.max(width, height) > maxSide) return refused('too-large')

  const picture = open(maxPixels)
    .timeout({ seconds: 20 })
    .autoOrient()
    .resize({ width: keptSide, height: keptSide, fit: 'inside', withoutEnlargement: true })
  if (photoType(bytes) === 'image/png') {
    const png = await picture.clone().png().toBuffer().catch(unreadable)
    if (!png) return refused('not-taken')
    // A photograph as a PNG may have grown: then it is kept as one.
    if (png.length <= maxPhotoBytes) return { ok: true, bytes: png, type: 'image/png' }
  }
  const jpeg = await picture
    .flatten({ background: '#fff' })
    .jpeg({ quality: 85 })
    .toBuffer()
    .catch(unreadable)
  return jpeg ? { ok: true, bytes: jpeg, type: 'image/jpeg' } : refused('not-taken')
}

const refused = (reason: 'too-large' | 'not-taken'): Photo => ({ ok: false, reason })

/** The decoder says in English what is wrong; people only need to know that it is no photo. */
const unreadable = () => undefined

let library: ReturnType<typeof loadLibrary> | undefined

/** Loaded with the first photo, so that a start is not slower; its settings hold for the process. */
async function loadLibrary() {
  const { default: sharp } = await import('sharp')
  sharp.concurrency(1)
  sharp.cache(false)
  // Everything else it could read (vector graphics, documents, …) is a door nobody needs.
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({
    operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'],
  })
  return sharp
}
