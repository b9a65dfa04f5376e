import { syllableOf } from '../text/syllables.ts'
import { createPhrases } from './phrases.ts'
import type { Word } from './words.ts'

/** The words side by side in the passages, as they are spelt there: by their bare letters. */
export type Pairs = ReadonlyMap<string, readonly [canon: string, canon: string]>

/** What questions are made with whatever they are about: asking, politeness, little words. */
const idleWords = `
  là, là gì, gì, nào, ai, đâu, ở đâu, sao, tại sao, vì sao, thế nào, như thế nào, ra sao, bao nhiêu,
  mấy, bao giờ, khi nào, lúc nào, chừng nào, hả, hở, nhỉ, nhé, nha, nhe, ạ, à, ơi, vậy, thế, đây,
  đó, kia, này, ấy, nọ, dạ, vâng, thưa, xin, xin hỏi, cho hỏi, cho tôi hỏi, cho em hỏi, hỏi, giùm,
  cho mình hỏi, cho biết, cho tôi biết, cho em biết, biết, xin cho biết, vui lòng, làm ơn, giúp,
  giúp tôi, với, tôi, tui, em, mình, chúng tôi, chúng ta, bọn em, anh, chị, anh chị, bạn, ông, bà,
  cô, chú, bác, ad, admin, bot, đồng chí, các đồng chí, thì, mà, và, hay, hoặc, của, cho, về, ở,
  tại, trong, trên, dưới, từ, đến, tới, để, bởi, do, theo, cùng, cũng, được, bị, phải, cần, nên,
  có, có phải, có được, có thể, được không, phải không, đúng không, không, chưa, chẳng, chả, rồi,
  đã, đang, sẽ, vẫn, còn, chỉ, mới, lại, ra, vào, lên, xuống, đi, những, các, mỗi, mọi, từng, cái,
  con, việc, chuyện, điều, một, nhiều, ít, rất, quá, lắm, hơn, nhất, khác, cụ thể, rõ, hiện nay,
  bây giờ, nay, hôm nay, lúc này, đối với, tụi em, tụi tui, bên, bên em, bên mình, phía, người ta, như, nếu, khi, lúc, vì,
  nhờ, nói, nói rõ, thế à, thì sao, làm sao, làm, làm gì, gồm, gồm những, bao gồm, gồm có, kể,
  kể tên, nêu, liệt kê, quy định, ghi, viết, nhắc, đề cập, tức là, nghĩa là, cần phải, sau đây, sau,
  trước, ngoài, muốn, định, thấy, xem, coi, dùm, giải thích, trả lời, câu, câu hỏi, vấn đề, thôi,
  luôn, hết, cả, tất cả, kế hoạch này, văn bản này, trong kế hoạch, theo kế hoạch, đều, bằng, hiểu,
  cách, cách nào, kiểu, kiểu gì, dân vận khéo, phong trào, phong trào thi đua, phong trào dân vận khéo
`

const idle = createPhrases([[idleWords, true]])

/** The words of a question that say what it is about. */
export function contentOf(words: readonly Word[], pairs: Pairs): Word[] {
  const left = new Set(words.keys())
  for (const { phrase, from, to } of idle(words)) {
    // “dang doan” was typed without marks: it is “đảng đoàn”, not the little word “đang”.
    const isMore = to - from === 1 && isPartOf(words, from, phrase, pairs)
    if (!isMore) for (let at = from; at < to; at += 1) left.delete(at)
  }
  return words.filter((_, at) => left.has(at))
}

function isPartOf(words: readonly Word[], at: number, phrase: string, pairs: Pairs): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]]
  if (!word || word.canon !== word.bare) return false
  const little = syllableOf(phrase).canon
  const left = before && pairs.get(`${before.bare} ${word.bare}`)?.[1]
  const right = after && pairs.get(`${word.bare} ${after.bare}`)?.[0]
  return [left, right].some((canon) => canon !== undefined && canon !== little)
}
