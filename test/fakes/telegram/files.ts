import { createHash } from 'node:crypto'
import { bad } from './checks.ts'

type Stored = { bytes: Uint8Array; size: number; path: string; uniqueId: string }
export type WireFile = { file_id: string; file_unique_id: string; file_size: number }

export type Files = {
  /** Keeps a file; `size` may claim more than there are bytes. */
  add(bytes: Uint8Array, how: { folder: string; name: string; size?: number | undefined }): WireFile
  /** documented: a photo has several sizes, smallest first; only the last is the photo itself. */
  addPhoto(bytes: Uint8Array): (WireFile & { width: number; height: number })[]
  bytes(fileId: string): Uint8Array | undefined
  getFile(fileId: unknown): WireFile & { file_path: string }
  /** What lies at an address like /file/bot<token>/photos/file_1.jpg */
  at(path: string): Uint8Array | undefined
}

export function createFiles(token: string): Files {
  const files = new Map<string, Stored>()
  const served = new Map<string, Uint8Array>()

  const add: Files['add'] = (bytes, { folder, name, size = bytes.length }) => {
    const number = files.size
    const id = `AgAC${createHash('sha256').update(String(number)).digest('base64url')}`
    const path = `${folder}/file_${number}${/\.\w+$/.exec(name)?.[0] ?? ''}`
    // guessed: the same bytes sent twice are two files; only a forwarded one stays the same.
    const uniqueId = `AQAD${number.toString(16).padStart(12, '0')}`
    files.set(id, { bytes, size, path, uniqueId })
    served.set(`/file/bot${token}/${path}`, bytes)
    return { file_id: id, file_unique_id: uniqueId, file_size: size }
  }

  return {
    add,
    addPhoto: (bytes) =>
      [90, 320, 800, 1280].map((width) => ({
        ...add(width === 1280 ? bytes : speck, { folder: 'photos', name: 'photo.jpg' }),
        width,
        height: Math.round((width * 3) / 4),
      })),
    bytes: (fileId) => files.get(fileId)?.bytes,
    getFile(fileId) {
      const stored = files.get(String(fileId))
      if (!stored) throw bad('wrong file_id or the file is temporarily unavailable')
      // documented: a bot downloads 20 MB at most.
      if (stored.size > 20 * 1024 * 1024) throw bad('file is too big')
      const { uniqueId, size, path } = stored
      const file = { file_id: String(fileId), file_unique_id: uniqueId, file_size: size }
      return { ...file, file_path: path }
    },
    at: (path) => served.get(path),
  }
}

/** A JPEG of one pixel: whoever takes a small size of a photo shall be found out. */
const speck = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////' +
    '////////////////////////////////2wBDAf//////////////////////////////////////////////////' +
    '////////////////////////////////////wAARCAABAAEDASIAAhEBAxEB/8QAFAABAAAAAAAAAAAAAAAAAAAA' +
    'A//EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAUAQEAAAAAAAAAAAAAAAAAAAAA/8QAFBEBAAAAAAAAAAAAAAAAAAAA' +
    'AP/aAAwDAQACEQMRAD8AR//Z',
  'base64',
)
