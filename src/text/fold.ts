/** The text for comparing: lower case, no marks (đ is d), plain quotes and dashes, single spaces. */
export function fold(text: string): string {
  return byLetters(text) ?? asWhole(text)
}

/** Most texts fold letter by letter, in a tenth of the time: undefined if one has another letter. */
function byLetters(text: string): string | undefined {
  if (text.length > folded.length) return undefined
  let length = 0
  let isSpace = true
  for (let at = 0; at < text.length; at += 1) {
    const letter = codeOf(text.charCodeAt(at))
    if (letter === other) return undefined
    if (letter === dropped || (letter === space && isSpace)) continue
    isSpace = letter === space
    folded[length++] = letter
  }
  return folded.toString('latin1', 0, length > 0 && isSpace ? length - 1 : length)
}

/** What each letter folds to, whatever stands around it; 0 is not known yet. */
const codes = new Int16Array(0x20_70)

/** One text after the other is put together here; a longer one is folded as a whole. */
const folded = Buffer.alloc(20_000)

const [other, dropped, space] = [-1, -2, 32]

function codeOf(letter: number): number {
  const known = codes[letter] ?? other
  return known === 0 ? (codes[letter] = readCode(String.fromCharCode(letter))) : known
}

function readCode(letter: string): number {
  // What holds pictures together hangs on them.
  if (letter === joiner) return other
  const whole = asWhole(`a${letter}a`)
  if (whole === 'aa') return dropped
  const code = whole.charCodeAt(1)
  return whole.length === 3 && code <= 0xff ? code : other
}

function asWhole(text: string): string {
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
