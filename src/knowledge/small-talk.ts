import { createPhrases } from './phrases.ts'
import type { Reading } from './readings.ts'

/** What people say to be polite, to try the bot or to fill the time. */
const talk = `
  chào, xin chào, chào bạn, chào bot, chào buổi sáng, chào buổi chiều, hello, hi, helo, alo, a lô,
  cảm ơn, cám ơn, cảm ơn nhiều, cảm ơn bạn, thanks, thank you, tks, ok, oke, okie, okê, vâng ạ,
  tạm biệt, bye, hẹn gặp lại, chúc ngủ ngon, chúc vui, bạn là ai, bạn tên gì, em tên gì, tên em là gì,
  mày là ai, bot là ai, ai tạo ra bạn, bạn khỏe không, khỏe không, ăn cơm chưa, ăn chưa, bạn mấy tuổi,
  bao nhiêu tuổi, mấy giờ rồi, bây giờ là mấy giờ, hôm nay thứ mấy, hôm nay là thứ mấy,
  hôm nay ngày mấy, hôm nay là ngày mấy, hôm nay là ngày bao nhiêu, yêu em không, có người yêu chưa,
  buồn quá, vui quá, mệt quá, chán quá, haha, hihi, hehe, giỏi quá, hay quá, tốt lắm, tuyệt vời, thử,
  test, kể chuyện, kể chuyện cười, hát, hát một bài, đùa, ngu, ngu quá, dở quá, bạn làm được gì,
  bạn giúp được gì, nghe không, có đó không, có ai không, ai đó không, đâu rồi, được rồi, biết rồi,
  thế thôi, không có gì, xin lỗi, là người hay là máy, là người hay máy, người hay máy, máy hay người,
  người thật hay máy, là robot, là người thật, máy trả lời, bạn là máy, em là máy, trí tuệ nhân tạo,
  bạn ở đâu, em ở đâu, quê em ở đâu, bạn thông minh, chán bạn, tạm biệt nhé, chúc ngủ ngon, ngủ ngon,
  chúc mừng năm mới, chúc sức khỏe, chúc em, chúc bạn, chúc anh, chúc chị, chúc buổi sáng tốt lành, buổi sáng tốt lành, chúc ngày mới, ngày mới tốt lành, một ngày vui, cuối tuần vui, đang làm gì đó, em biết làm gì, bạn biết làm gì
`

const said = createPhrases([[talk, true]])

/** Nothing is asked: politeness, chatter, or no words at all. */
export function isSmallTalk({ words, content }: Reading): boolean {
  const talked = said(words)
  if (words.every(({ bare }) => !/[a-z]/.test(bare))) return true
  if (talked.length === 0) return false
  const inTalk = new Set(talked.flatMap(({ from, to }) => words.slice(from, to)))
  return content.every((word) => inTalk.has(word))
}
