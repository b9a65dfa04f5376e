import type { Answers } from './kill-answers.ts'
import type { Chance } from './kill-chance.ts'
import { createMoves, type Move } from './kill-moves.ts'
import type { Page, Told } from './kill-page.ts'
import { readQuestion } from './kill-question.ts'

/** What one officer did and was told: the database has to agree with it. */
export type Visit = {
  unit: string
  chatKey: string
  /** Every receipt that was shown, with the answers that were acknowledged until then. */
  receipts: { number: number; version: number; answers: Answers }[]
  /** The answers of a new version that was begun and put aside. */
  draft: Answers | undefined
  acknowledged: number
  isFinished: boolean
  /** Replies that a person would not understand. */
  misread: string[]
  /** What was never answered: whoever waited so long left. */
  unheard: string[]
}

type Options = {
  unit: string
  code: string
  page: Page
  chance: Chance
  /** How often the report is opened once more, at most. */
  rounds: number
}

/** An officer with a code links a chat, reports, and often reports once more. */
export function createOfficer({ unit, code, page, chance, rounds }: Options) {
  const moves = createMoves(chance)
  const visit: Visit = {
    unit,
    chatKey: page.chatKey,
    receipts: [],
    draft: undefined,
    acknowledged: 0,
    isFinished: false,
    misread: [],
    unheard: [],
  }

  return {
    visit,
    async work(): Promise<void> {
      await page.say(code)
      expects(await page.say('đồng ý'), 'Đã liên kết')

      moves.begin({ edits: chance.whole(0, 3), isSending: true })
      const asked = await page.say('/baocao')
      await fill(chance.percent(30) ? await paste() : asked)

      for (let round = chance.whole(0, rounds); round > 0; round -= 1) {
        const isSending = chance.percent(70)
        moves.begin({ edits: chance.whole(1, 4), isSending })
        await fill(await page.say('/baocao'))
        visit.draft = isSending ? undefined : structuredClone(moves.known)
      }
      visit.isFinished = true
    },

    /** Asks what the bot knows of it, when all is over. */
    async lookBack(): Promise<void> {
      if (visit.unheard.length > 0) return
      const version = visit.receipts.at(-1)?.version ?? 0
      expects(await page.say('/trangthai'), `Bản ${version}.`)
    },
  }

  /** Goes on until the form is sent or put aside. */
  async function fill(asked: Told): Promise<void> {
    let told = asked
    for (let steps = 0; steps < 300; steps += 1) {
      const pending = readQuestion(told)
      if (pending.ask === 'receipt') {
        const { number, version } = pending
        visit.receipts.push({ number, version, answers: structuredClone(moves.known) })
        return
      }
      if (pending.ask === 'nothing') {
        expects(told, 'bản nháp vẫn giữ nguyên')
        return
      }
      told = await make(moves.moveAt(pending))
    }
    throw new Error(`${page.chat} comes to no end of its form`)
  }

  async function paste(): Promise<Told> {
    const template = await page.say('mẫu')
    return make(moves.fillTemplate(template.text))
  }

  /** Types it; what the bot acknowledges is known from then on. */
  async function make({ text, settles, answers = 0 }: Move): Promise<Told> {
    const told = await page.say(text)
    if (answers > 0 && !isAcknowledged(told)) {
      visit.misread.push(`${unit}: “${text}” → ${told.text}`)
      return told
    }
    visit.acknowledged += answers
    settles?.()
    return told
  }

  function expects({ text }: Told, words: string): void {
    if (!text.includes(words)) visit.misread.push(`${unit}: no “${words}” in: ${text}`)
  }
}

const isAcknowledged = ({ text }: Told) =>
  /^(?:Đã ghi|Đã sửa mục|Đã nhận)/m.test(text) && !text.includes('tôi chưa đọc được')
