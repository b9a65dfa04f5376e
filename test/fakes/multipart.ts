export type Part = { name: string; filename: string | undefined; bytes: Buffer }

/**
 * The parts of a multipart body.
 *
 * The platforms take what clients write; the parser of Node refuses grammY's unquoted names.
 */
export function readMultipart(body: Buffer, contentType: string): Part[] {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/.exec(contentType)
  const mark = `--${boundary?.[1] ?? boundary?.[2] ?? ''}`
  const parts: Part[] = []
  let at = body.indexOf(mark)
  while (at >= 0) {
    const start = at + mark.length + 2 // behind the mark there is CRLF, or “--” at the end
    const next = body.indexOf(`\r\n${mark}`, start)
    if (next < 0) break
    parts.push(readPart(body.subarray(start, next)))
    at = next + 2
  }
  return parts
}

function readPart(part: Buffer): Part {
  const end = part.indexOf('\r\n\r\n')
  const head = part.subarray(0, end).toString()
  return {
    name: parameter(head, 'name') ?? '',
    filename: parameter(head, 'filename'),
    bytes: part.subarray(end + 4),
  }
}

function parameter(head: string, name: string): string | undefined {
  const found = new RegExp(`[;\\s]${name}=(?:"([^"]*)"|([^;\\r\\n]+))`, 'i').exec(head)
  return found?.[1] ?? found?.[2]
}
