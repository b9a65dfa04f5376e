import { isPossible, spell } from './syllables.ts'

/**
 * The syllable that was meant where the keyboard's Telex was off: “baos” is “báo”, “ddangr” is
 * “đảng”. A word that cannot have been meant so is undefined.
 */
export function readTelex(word: string): string | undefined {
  const late = /^([a-zăâđêôơư]{1,9})([fjrsx])$/.exec(word)
  if (late && /[^a-z]/.test(word)) return withTone(late[1] ?? '', late[2] ?? '')
  if (!/^[a-z]{2,10}$/.test(word)) return undefined
  const onset = /^(?:gi(?=[aeouyw])|qu|[bcdghklmnpqrstvx]+)?/.exec(word)?.[0] ?? ''
  const keys = word.slice(onset.length)
  const tone = Array.from(keys).findLast((key) => key in tones) ?? ''
  let rime = ''
  let isCrossed = onset === 'dd'
  for (const key of keys) {
    if (key in tones || key === 'z') continue
    if (key === 'd' && onset === 'd' && rime !== '') isCrossed = true
    else if (key === 'w') rime = horned(rime)
    else rime = rime.endsWith(key) || isFree(rime, key) ? hatted(rime, key) : rime + key
  }
  const start = isCrossed ? 'đ' : onset
  const canon = start + rime + (tones[tone] ?? '')
  return canon !== word && isPossible(canon) ? spell(canon) : undefined
}

/** A tone that was typed too late stands behind its word as a letter: “nhânj” is “nhận”. */
function withTone(letters: string, key: string): string | undefined {
  const canon = letters + (tones[key] ?? '')
  return isPossible(canon) ? spell(canon) : undefined
}

const tones: Record<string, string> = { s: '1', f: '2', r: '3', x: '4', j: '5' }

const hats: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' }

/** The second a, e or o may also be typed behind the last letter: “dana” is “dân”. */
const isFree = (rime: string, key: string) => key in hats && /[cmnpt]$/.test(rime)

function hatted(rime: string, key: string): string {
  const hat = hats[key]
  const at = rime.lastIndexOf(key)
  return hat && at !== -1 ? rime.slice(0, at) + hat + rime.slice(at + 1) : rime + key
}

function horned(rime: string): string {
  if (rime.includes('oa')) return rime.replace('oa', 'oă')
  if (rime.includes('uo')) return rime.replace('uo', 'ươ')
  if (rime.includes('ưo')) return rime.replace('ưo', 'ươ')
  const at = rime.search(/[aou]/)
  if (at === -1) return `${rime}ư`
  return (
    rime.slice(0, at) + rime.charAt(at).replace(/[aou]/, (a) => horns[a] ?? a) + rime.slice(at + 1)
  )
}

const horns: Record<string, string> = { a: 'ă', o: 'ơ', u: 'ư' }
