import sharp, { type Sharp } from 'sharp'

type Picture = { width?: number; height?: number; salt?: number }

/** A little picture to go on from; each salt makes another one. */
export const picture = ({ width = 12, height = 8, salt = 0 }: Picture = {}): Sharp =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      // Far enough apart that no JPEG makes one colour of two.
      background: { r: (salt * 37) % 256, g: Math.floor(salt / 256) % 256, b: 77 },
    },
  })

/** A real PNG of a few bytes; each salt makes another one. */
export const png = (salt = 0): Promise<Buffer> => picture({ salt }).png().toBuffer()

/** A real JPEG of a few bytes. */
export const jpeg = (salt = 0): Promise<Buffer> => picture({ salt }).jpeg().toBuffer()
