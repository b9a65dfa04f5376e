import { createPhrases } from './phrases.ts'
import type { Word } from './words.ts'

const who = createPhrases([
  [
    `ai, do ai, cơ quan nào, ban nào, đơn vị nào, bên nào, cấp nào, tổ chức nào, hỏi ai, nhờ ai, ở đâu,
    cơ quan gì, người nào, chỗ nào`,
    true,
  ],
])

const when = createPhrases([
  [
    `khi nào, bao giờ, lúc nào, ngày nào, ngày mấy, ngày bao nhiêu, tháng mấy, tháng nào, bao lâu, chừng nào,
    hạn chót, thời hạn, bữa nào, hôm nào`,
    true,
  ],
])

const people = createPhrases([
  [
    `ai, tên, họ, đồng chí nào, ông nào, bà nào, anh nào, chị nào, người nào, vị nào, hiện nay, bây giờ, đương nhiệm,
    mới, cũ, phụ trách, tuổi, sinh năm, quê, nhiệm kỳ, là`,
    true,
  ],
])

/** Does the question ask for a person by name? */
export const asksForPeople = (words: readonly Word[]): boolean => people(words).length > 0

/** Does the question ask for a body or a person? */
export const asksWho = (words: readonly Word[]): boolean => who(words).length > 0

/** Does the question ask for a time? */
export const asksWhen = (words: readonly Word[]): boolean => when(words).length > 0
