/** The text for comparing: lower case, no marks (đ is d), plain quotes and dashes, single spaces. */
export function fold(text: string): string {
  return (
    tidy(text)
      .normalize('NFD')
      .toLowerCase()
      // Tone marks fall here, so "hóa" and "hoá" become one.
      .replace(/\p{M}/gu, '')
      // đ is a letter of its own to Unicode; eth and its African twin are typed for it.
      .replace(/[đðɖ]/g, 'd')
      .replace(/[“”„‟«»″]/g, '"')
      .replace(/[‘’‚‛`´′]/g, "'")
      .replace(/[‐‑‒–—―−]/g, '-')
      .replace(/\s+/g, ' ')
      .trim()
  )
}

/** The text as it is let in: one form of every letter, nothing invisible, \n between lines. */
export function tidy(text: string): string {
  return (
    text
      .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
      .replaceAll('\t', ' ')
      // Control, bidirectional and zero-width characters and halves of pairs, before
      // composing: one of them may stand between a letter and its mark.
      .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu, (sign, at: number, whole: string) =>
        sign === joiner && joinsPictures(whole, at) ? sign : '',
      )
      .normalize('NFC')
      .trim()
  )
}

const joiner = '\u200d'

/** A family is three people and what holds them together. */
const joinsPictures = (text: string, at: number): boolean =>
  /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?$/u.test(
    text.slice(Math.max(at - 4, 0), at),
  ) && /^\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3))
