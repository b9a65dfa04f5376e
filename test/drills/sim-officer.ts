import type { Answers } from './kill-answers.ts'
import type { Chance } from './kill-chance.ts'
import { createMoves, type Move } from './kill-moves.ts'
import type { Told } from './kill-page.ts'
import { readQuestion } from './kill-question.ts'

/** What a careful officer knows for certain; the database has to agree with it. */
export type Careful = ReturnType<typeof createCareful>

/** An officer who reports, and waits for each answer before the next word. */
export function createCareful(chatKey: string, chance: Chance) {
  const moves = createMoves(chance)
  const receipts: { number: number; version: number; answers: Answers }[] = []
  const misread: string[] = []
  let waits: { event: string; move: Move } | undefined
  let told: Told | undefined
  let isFilling = false
  let acknowledged = 0

  return {
    chatKey,
    known: moves.known,
    receipts,
    misread,
    acknowledged: () => acknowledged,
    /** Whether there is a draft that holds what is known. */
    isFilling: () => isFilling,
    waitsFor: () => waits?.event,

    /** What they do next. */
    next(): Move {
      if (!told || !isFilling) {
        moves.begin({ edits: chance.whole(0, 3), isSending: chance.percent(70) })
        return { text: '/baocao' }
      }
      return moves.moveAt(readQuestion(told))
    },

    say(event: string, move: Move): void {
      waits = { event, move }
    },

    /** The answer came; undefined when it came too late to be seen. */
    hear(answer: Told | undefined): void {
      const move = waits?.move
      waits = undefined
      if (!answer || !move) {
        told = undefined
        isFilling = isFilling && move?.text !== 'gửi'
        return
      }
      const { text, settles, answers = 0 } = move
      told = answer
      if (answers > 0 && !isAcknowledged(answer))
        misread.push(`${chatKey}: “${text}” → ${answer.text}`)
      else {
        acknowledged += answers
        settles?.()
      }
      const pending = readQuestion(answer)
      if (pending.ask === 'receipt') {
        const { number, version } = pending
        receipts.push({ number, version, answers: structuredClone(moves.known) })
        isFilling = false
      } else if (pending.ask === 'nothing') {
        if (!answer.text.includes('bản nháp vẫn giữ nguyên'))
          misread.push(`${chatKey}: “${text}” → ${answer.text}`)
        isFilling = false
      } else isFilling = true
    },
  }
}

const isAcknowledged = ({ text }: Told) =>
  /^(?:Đã ghi|Đã sửa mục|Đã nhận)/m.test(text) && !text.includes('tôi chưa đọc được')
