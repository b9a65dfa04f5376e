import { Header } from 'tar'

/** One file of an archive. */
type TarEntry = { path: string; body: Buffer }

const block = 512

/** Nothing that we write is as large: a page of rows, a photo, a document. */
const mostBytes = 256 * 1024 * 1024

/** A file as it stands in an archive: a head, its bytes, and zeros up to the next block. */
export function tarEntry({ path, body }: TarEntry): Buffer[] {
  const head = Buffer.alloc(block)
  const facts = { path, size: body.length, mode: 0o600, uid: 0, gid: 0, mtime: new Date(0) }
  if (new Header({ ...facts, type: 'File' }).encode(head)) throw new Error(`Too long: ${path}`)
  return [head, body, Buffer.alloc(padding(body.length))]
}

/** What stands at the end of an archive. */
export const tarEnd = Buffer.alloc(2 * block)

/** An archive is cut off, or never was one. */
export class DamagedArchive extends Error {}

/** The files of an archive, one after another; an archive that is cut off is an error. */
export async function* readTar(stream: AsyncIterable<Buffer>): AsyncGenerator<TarEntry> {
  const take = takeFrom(stream)
  for (;;) {
    const head = new Header(await take(block))
    if (head.nullBlock) {
      await take.rest()
      return
    }
    if (!head.cksumValid || head.path === undefined || head.size === undefined)
      throw new DamagedArchive('The archive is damaged')
    const { path, size } = head
    if (size > mostBytes) throw new DamagedArchive('The archive holds a file that is too large')
    const body = await take(size)
    await take(padding(size))
    yield { path, body }
  }
}

const padding = (size: number) => (block - (size % block)) % block

/** Takes so many bytes from a stream, or all the rest of it, which is thrown away. */
function takeFrom(stream: AsyncIterable<Buffer>) {
  const chunks = stream[Symbol.asyncIterator]()
  let have: Buffer[] = []
  let length = 0
  const take = async (size: number): Promise<Buffer> => {
    while (length < size) {
      const next: IteratorResult<Buffer, undefined> = await chunks.next()
      if (next.done) throw new DamagedArchive('The archive is cut off')
      have.push(next.value)
      length += next.value.length
    }
    const [first = Buffer.alloc(0), ...more] = have
    const all = more.length > 0 ? Buffer.concat(have) : first
    have = [all.subarray(size)]
    length = all.length - size
    return all.subarray(0, size)
  }
  // What is packed behind the end would keep the unpacking waiting for ever.
  const rest = async () => {
    while (!(await chunks.next()).done);
  }
  return Object.assign(take, { rest })
}
