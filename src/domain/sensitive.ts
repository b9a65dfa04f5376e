import { hasCitizenNumber } from './citizen-numbers.ts'
import { hasSecrecyMark, isNamedSecret } from './secrecy-marks.ts'

export type Sensitive = 'secrecy-mark' | 'citizen-number'

/**
 * Must this not be kept? It bears a secrecy mark (Mật, Tối mật, Tuyệt mật), or the number of a
 * citizen's card. For what people write, and what their files are called, without the ending;
 * when in doubt it says yes, since a secret that is stored once can not be called back.
 */
export function findSensitive(text: string, fileName = ''): Sensitive | undefined {
  const [words, name] = [plain(text), plain(fileName)]
  if (hasSecrecyMark(words) || isNamedSecret(name)) return 'secrecy-mark'
  return hasCitizenNumber(words) || hasCitizenNumber(spaced(name)) ? 'citizen-number' : undefined
}

/** One form of every sign: full width, invisible ones, the Icelandic Ð that passes for Đ. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replaceAll('Ð', 'Đ')
    .replaceAll('ð', 'đ')
    .replace(/[^\S\n]+/g, ' ')

const spaced = (name: string) => name.replace(/_+/g, ' ')
