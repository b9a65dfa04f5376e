import { typedWords } from './typed-words.ts'

/** Is this thanks or a nod, and no question? “ok”, “vâng ạ”, “cảm ơn nhé”, “rõ rồi đồng chí”. */
export function isCourtesy(text: string): boolean {
  const words = typedWords(text)
  return words.length <= 60 && courtesy.test(words)
}

const courtesy = new RegExp(
  `^(?:${[
    '(?:ok|oke|oki|okie|okay|okey|vang|da|u|uh|uhm|um|ua|ro|duoc|tot|hay|dong y|yes|good)',
    '(?:xin |rat |chan thanh )?(?:cam on|camon|thank|thanks|tks|thank you)(?: nhieu| rat nhieu| lam)?',
    '(?:toi |em |minh )?(?:hieu|biet|ro|nho|nhan|xem|nam)(?: duoc)? roi',
    '(?:tam biet|chuc .{1,30}|khong co gi|khong sao|the thoi|vay thoi|xong roi)',
  ].join(
    '|',
  )})(?: (?:a|nhe|nha|nhi|roi|vang|ok|ban|bot|em|anh|chi|dong chi|ad|lam|qua|nhieu|cam on|nhung gi ban giup|ban nhe))*$`,
)
