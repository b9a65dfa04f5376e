/** The text of a plain file: UTF-8, or UTF-16 as Windows saves it; undefined when it is none. */
export function plainTextOf(bytes: Uint8Array): string | undefined {
  const text = decoded(bytes)
  // Programs, pictures and archives hold signs that nobody types.
  // eslint-disable-next-line no-control-regex
  return text === undefined || /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]/.test(text)
    ? undefined
    : text
}

function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  const isLittle = first === 0xff && second === 0xfe
  const isBig = first === 0xfe && second === 0xff
  const name = isLittle || holdsWide(bytes) ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Without a mark at its head, wide text is known by the empty half of its spaces and ends. */
function holdsWide(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4_000)
  let wide = 0
  for (let at = 0; at + 1 < head.length; at += 2)
    if (head[at + 1] === 0 && head[at] !== 0) wide += 1
  return wide > head.length / 8
}
