import { syllableOf } from '../text/syllables.ts'

/** Words that every question and every text has: they say how something is asked, not what. */
const light = new Set(
  `
  ai bao bị bởi các cái cần cho chưa có của cũng do đã đâu đây để đến đó được gì hay hoặc khi không
  là lại làm mà mấy một này nào nếu ngoài nhiêu như những phải ra rồi sao sẽ tại theo thế thì trong
  từ và vào vậy về với vì việc
  `
    .trim()
    .split(/\s+/)
    .map((word) => syllableOf(word).canon),
)

const lightBare = new Set(
  Array.from(light, (canon) => syllableOf(canon.replace(/[1-5]$/, '')).bare),
)

/** Does the word say little about what is asked? Without marks, whatever may be such a word is one. */
export const isLight = (word: { canon: string; bare: string }, isSpelt: boolean): boolean =>
  isSpelt ? light.has(word.canon) : lightBare.has(word.bare)
