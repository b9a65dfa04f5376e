import type { Field } from '../../src/forms/schema.ts'
import { makeAnswer, makeChoice, makeWords, type Answers } from './kill-answers.ts'
import type { Chance } from './kill-chance.ts'
import type { Page, Told } from './kill-page.ts'
import { fieldOfLine, readQuestion, type Pending } from './kill-question.ts'

/** What one officer did and was told: the database has to agree with it. */
export type Visit = {
  unit: string
  chat: string
  /** Every receipt that was shown, with the answers that were acknowledged until then. */
  receipts: { number: number; version: number; answers: Answers }[]
  /** The answers of a new version that was begun and put aside. */
  draft: Answers | undefined
  acknowledged: number
  isFinished: boolean
  /** Replies that a person would not understand. */
  misread: string[]
}

/** What is typed next, and what is known for certain once the bot has acknowledged it. */
type Move = { text: string; settles?: () => void; answers?: number }

/** An officer with a code links a chat, reports, and often reports once more. */
export function createOfficer(options: { unit: string; code: string; page: Page; chance: Chance }) {
  const { unit, code, page, chance } = options
  const visit: Visit = {
    unit,
    chat: page.chat,
    receipts: [],
    draft: undefined,
    acknowledged: 0,
    isFinished: false,
    misread: [],
  }
  const known: Answers = {}
  let item: Answers = {}
  let doubt: () => void = () => undefined
  let edits = 0
  let isSending = true

  return {
    visit,
    async work(): Promise<void> {
      await page.say(code)
      expects(await page.say('đồng ý'), 'Đã liên kết')
      edits = chance.whole(0, 3)
      const first = await page.say('/baocao')
      await fill(chance.percent(30) ? await paste() : first)

      for (let round = chance.whole(0, 2); round > 0; round -= 1) {
        edits = chance.whole(1, 4)
        isSending = chance.percent(70)
        await fill(await page.say('/baocao'))
        visit.draft = isSending ? undefined : structuredClone(known)
      }
      const version = visit.receipts.at(-1)?.version ?? 0
      expects(await page.say('/trangthai'), `Bản ${version}.`)
      visit.isFinished = true
    },
  }

  /** Goes on until the form is sent or put aside. */
  async function fill(message: Told): Promise<void> {
    let told = message
    for (let steps = 0; steps < 300; steps += 1) {
      const pending = readQuestion(told)
      if (pending.ask === 'receipt') {
        const { number, version } = pending
        visit.receipts.push({ number, version, answers: structuredClone(known) })
        return
      }
      if (pending.ask === 'nothing') {
        expects(told, 'bản nháp vẫn giữ nguyên')
        return
      }
      const { text, settles, answers = 0 } = moveAt(pending)
      told = await page.say(text)
      if (answers > 0 && !isAcknowledged(told)) {
        visit.misread.push(`${unit}: “${text}” → ${told.text}`)
        continue
      }
      visit.acknowledged += answers
      settles?.()
    }
    throw new Error(`${page.chat} comes to no end of its form`)
  }

  function moveAt(pending: Pending): Move {
    switch (pending.ask) {
      case 'field':
        return pending.part === undefined ? moveAtField(pending.field) : moveAtPart(pending.part)
      case 'confirm':
        return { text: 'đúng', settles: doubt, answers: 1 }
      case 'check': {
        const { fix } = pending
        if (!fix || chance.percent(50)) return { text: chance.pick(['cứ để vậy', 'nhập lại mục']) }
        const settles = () => (known['registered'] = fix.value)
        return { text: fix.label, settles, answers: 1 }
      }
      case 'pick':
        return { text: String(chance.whole(1, 18)) }
      default:
        if (edits === 0) return { text: isSending ? 'gửi' : 'hủy' }
        edits -= 1
        return { text: chance.percent(20) ? 'sửa' : `sửa ${chance.whole(1, 18)}` }
    }
  }

  function moveAtField(field: Field): Move {
    const answer = makeAnswer(field, chance, known)
    if (!answer || (!field.required && chance.percent(20))) return { text: 'bỏ qua' }
    if (chance.percent(8)) return { text: chance.pick(['quay lại', 'trợ giúp', 'xem lại']) }
    const settles = () => (known[field.key] = answer.means)
    if (!answer.isDoubtful) return { text: answer.text, settles, answers: 1 }
    return { text: answer.text, settles: () => (doubt = settles) }
  }

  /** The typical models, one after another: name, area, result. */
  function moveAtPart(part: string): Move {
    const models = (known['models'] ?? []) as Answers[]
    if (part === 'name') {
      if (models.length === 0 && chance.percent(40)) return { text: 'bỏ qua' }
      if (models.length > 1 && chance.percent(15)) {
        return { text: 'xóa 1', settles: () => (known['models'] = models.slice(1)) }
      }
      if (models.length > 0 && chance.percent(60)) return { text: 'xong' }
      const { text, means } = makeWords(chance)
      return { text, settles: () => (item = { name: means }), answers: 1 }
    }
    const { text, means } = part === 'area' ? makeChoice(chance) : makeWords(chance)
    const isSkipped = chance.percent(25)
    const settles = () => {
      if (!isSkipped) item = { ...item, [part]: means }
      if (part === 'result') known['models'] = [...models, item]
    }
    return isSkipped ? { text: 'bỏ qua', settles } : { text, settles, answers: 1 }
  }

  /** Fills the template: mostly the lines that are required, and some others. */
  async function paste(): Promise<Told> {
    const template = await page.say('mẫu')
    const filled: Answers = {}
    const lines = template.text.split('\n').map((line) => {
      const field = fieldOfLine(line)
      const answer = field && makeAnswer(field, chance, filled)
      if (!answer || answer.isDoubtful || chance.percent(field.required ? 10 : 40)) return line
      filled[field.key] = answer.means
      return `${line} ${answer.text}`
    })
    const told = await page.say(lines.join('\n'))
    if (!isAcknowledged(told)) visit.misread.push(`${unit}: template → ${told.text}`)
    else {
      visit.acknowledged += Object.keys(filled).length
      Object.assign(known, filled)
    }
    return told
  }

  function expects({ text }: Told, words: string): void {
    if (!text.includes(words)) visit.misread.push(`${unit}: no “${words}” in: ${text}`)
  }
}

const isAcknowledged = ({ text }: Told) =>
  /^(?:Đã ghi|Đã sửa mục|Đã nhận)/m.test(text) && !text.includes('tôi chưa đọc được')
