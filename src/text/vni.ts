import { isPossible, spell } from './syllables.ts'

/**
 * The syllable that was meant where the keyboard's VNI was off: “ba1o” is “báo”, “nghi5” is “nghị”.
 * A word that cannot have been meant so is undefined.
 */
export function readVni(word: string): string | undefined {
  if (!/^[a-z]{1,8}[1-9][a-z1-9]{0,8}$/.test(word)) return undefined
  let letters = ''
  let tone = ''
  for (const key of word) {
    if (key >= '1' && key <= '5') tone = key
    else if (key >= '6' && key <= '9') letters = marked(letters, key)
    else letters += key
  }
  const canon = letters.replace('uơ', 'ươ').replace('ưo', 'ươ') + tone
  return isPossible(canon) ? spell(canon) : undefined
}

/** The mark goes on the last letter that can bear it. */
function marked(letters: string, key: string): string {
  const marks = bearers[key] ?? {}
  const at = Array.from(letters).findLastIndex((letter) => letter in marks)
  if (at === -1) return letters + key
  return letters.slice(0, at) + (marks[letters.charAt(at)] ?? '') + letters.slice(at + 1)
}

const bearers: Record<string, Record<string, string>> = {
  '6': { a: 'â', e: 'ê', o: 'ô' },
  '7': { o: 'ơ', u: 'ư' },
  '8': { a: 'ă' },
  '9': { d: 'đ' },
}
