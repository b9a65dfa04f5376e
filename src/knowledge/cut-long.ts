/** A text in pieces that a person can read, cut at the ends of paragraphs or of sentences. */
export function cutLong(text: string, longest = 4_000): string[] {
  const pieces: string[] = []
  let from = 0
  while (text.length - from > longest) {
    const to = from + cutOf(text.slice(from, from + longest), longest)
    pieces.push(text.slice(from, to).trim())
    from = to
  }
  return [...pieces, text.slice(from).trim()].filter((piece) => piece !== '')
}

/** Where to cut; not too near to the beginning, or at any letter. */
function cutOf(text: string, longest: number): number {
  for (const end of ['\n', '. ', '; ', ' ']) {
    const at = text.lastIndexOf(end)
    if (at > longest / 4) return at + end.length
  }
  // Never between the halves of a letter.
  return /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length
}
