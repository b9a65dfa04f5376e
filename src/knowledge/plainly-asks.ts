import { typedWords } from './typed-words.ts'

/**
 * Does this message ask something, whatever it is about? By a question mark behind some words, or
 * by words that only questions have.
 */
export function plainlyAsks(text: string): boolean {
  const words = typedWords(text)
  const count = words === '' ? 0 : words.split(' ').length
  if (count < 2 || !/\p{L}/u.test(words)) return false
  // Lines with numbers are answers, whatever is said in them.
  if ((text.slice(0, longestLines).match(/^ {0,9}\d{1,2} ?[.:)]/gm) ?? []).length > 1) return false
  if (isMarked(text) || words === 'con thieu') return true
  // What somebody tells at length may hold such words without asking anything.
  if (count > longestUnmarked) return false
  return asking.test(` ${words} `) || (count > 2 && endings.test(` ${words} `))
}

/** Does it end with a question mark, whatever signs and pictures stand behind it? */
export const isMarked = (text: string): boolean =>
  /[?？][^\p{L}\p{N}]*$/u.test(text.slice(-longestEnd))

/** Nobody puts more signs behind a question; it also bounds the work of looking. */
const longestEnd = 60

const longestUnmarked = 40
const longestLines = 4000

/** What only a question has, wherever it stands. */
const asking = new RegExp(
  ` (?:${[
    '(?:ngay|thang|nam|gio|hom|luc|khi) (?:nao|may)',
    'bao (?:gio|nhieu|lau|xa)',
    '(?:may|con may) (?:ngay|thang|nam|tuan|hom|don vi|xa|phuong|mo hinh|muc|nguoi|lan|cap)',
    '(?:o|tai|den|ve|nop|gui|tu) (?:dau|ai)',
    'o cho nao',
    '(?:la|cho|cua|voi|do|qua) ai',
    'ai (?:la|ky|phai|chua|da|duoc|se|ban hanh|chiu|chu tri|huong dan|phu trach|lam|nop|gui)',
    '(?:nhu )?the nao',
    'ra sao|lam sao|vi sao|tai sao|tai vi sao|sao lai|sao phai',
    '(?:la|lam|nop|gom|co|can|phai|ghi|noi|viet|nhung) (?:nhung )?gi',
    'gi (?:vay|the|a|nua|day)',
    '(?:muc|dieu|khoan|phan|don vi|xa|phuong|linh vuc|mau|van ban|noi|cap|cho|co quan|ban|ke hoach|nghi quyet|chi thi|cai|mo hinh) nao',
    '(?:muc|dieu|khoan|phan) may',
    'co phai|phai khong|dung khong|duoc khong|co duoc|hay khong|can khong|chua a|khong a',
    '(?:cho (?:toi|minh|em) hoi|xin hoi|hoi (?:chut|ty|xiu)|muon hoi)',
  ].join('|')}) `,
)

/** What makes a question of the words before it. */
const endings =
  / (?:khong|chua|nao|gi|dau|ai|sao|nhi|ha|may)(?: (?:a|vay|the|nhi|ha|dong chi|ad|em|anh|chi))* $/
