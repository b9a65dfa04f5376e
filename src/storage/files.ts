import { createHash, randomUUID } from 'node:crypto'
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { WhyLost } from '../domain/attachments.ts'
import { documentType, maxDocumentBytes } from './document.ts'
import { plainTextOf } from './document-text.ts'
import type { DocumentType, TextType } from './document-type.ts'
import { createPhotoMaker, photoType, type PhotoType } from './photo.ts'

export { maxDocumentBytes } from './document.ts'
export { maxPhotoBytes } from './photo.ts'

export type FileType = PhotoType | DocumentType | TextType
export type StoredFile = { hash: string; type: FileType; bytes: number }
export type Put = ({ ok: true } & StoredFile) | { ok: false; reason: Exclude<WhyLost, 'gone'> }

/** Where plain text is a document too. */
type TakesText = { takesText: boolean }

export type Files = {
  /**
   * Keeps a file under the SHA-256 of what is kept; the same file again changes nothing. A photo
   * is drawn anew, without what the camera wrote along; a document stays exactly as it was sent.
   * Plain text is taken only where somebody may add documents that questions are answered from.
   */
  put(bytes: Uint8Array, how?: TakesText): Promise<Put>
  /** The bytes and type of a kept file; undefined when there is none, or text that is not wanted. */
  open(
    hash: string,
    how?: TakesText,
  ): Promise<(StoredFile & { body: Uint8Array<ArrayBuffer> }) | undefined>
  has(hash: string): Promise<boolean>
}

/** Files in one folder, named by their content and never by what a person called them. */
export function createFiles(folder: string): Files {
  const path = (hash: string) => join(folder, hash)
  const makePhoto = createPhotoMaker()

  return {
    async put(sent, { takesText } = { takesText: false }) {
      const made = photoType(sent) ? await makePhoto(sent) : asSent(sent, takesText)
      if (!made.ok) return made
      const { bytes, type } = made
      const hash = createHash('sha256').update(bytes).digest('hex')
      if (!(await exists(path(hash)))) await write({ folder, name: hash, bytes })
      return { ok: true, hash, type, bytes: bytes.length }
    },

    async open(hash, { takesText } = { takesText: false }) {
      if (!isHash(hash)) return undefined
      const body = await readFile(path(hash)).catch(nothingThere)
      const type = body && (photoType(body) ?? typeOf(body, takesText))
      const isOurs = type !== undefined && type !== 'not-taken' && type !== 'unsafe'
      return body && isOurs ? { hash, type, bytes: body.length, body } : undefined
    },

    has: async (hash) => isHash(hash) && (await exists(path(hash))),
  }
}

type Made = { ok: true; bytes: Uint8Array; type: FileType } | Extract<Put, { ok: false }>

/** A document, if it is one that is taken. */
function asSent(bytes: Uint8Array, takesText: boolean): Made {
  if (bytes.length > maxDocumentBytes) return { ok: false, reason: 'too-large' }
  const type = typeOf(bytes, takesText)
  if (type === 'not-taken' || type === 'unsafe') return { ok: false, reason: type }
  return { ok: true, bytes, type }
}

/** A document, or plain text where it is taken. */
function typeOf(bytes: Uint8Array, takesText: boolean) {
  const type = documentType(bytes)
  const isText = type === 'not-taken' && takesText && plainTextOf(bytes) !== undefined
  return isText ? 'text/plain' : type
}

const isHash = (text: string) => /^[0-9a-f]{64}$/.test(text)

type NewFile = { folder: string; name: string; bytes: Uint8Array }

async function write({ folder, name, bytes }: NewFile): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const temporary = join(folder, `.${randomUUID()}.part`)
  try {
    const file = await open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      // On disk before it has its name: a name never stands for half a photo.
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, join(folder, name))
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(folder)
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

function nothingThere(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
