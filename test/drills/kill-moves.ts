import type { Field } from '../../src/forms/schema.ts'
import { makeAnswer, makeChoice, makeWords, type Answers } from './kill-answers.ts'
import type { Chance } from './kill-chance.ts'
import { fieldOfLine, type Pending } from './kill-question.ts'

/** What is typed next, and what is known for certain once the bot has acknowledged it. */
export type Move = { text: string; settles?: () => void; answers?: number }

/** How the review ends: after so many edits the form is sent, or put aside. */
export type Plan = { edits: number; isSending: boolean }

/** What an officer types, by chance; `known` holds every answer that was acknowledged. */
export function createMoves(chance: Chance) {
  const known: Answers = {}
  let plan: Plan = { edits: 0, isSending: true }
  let item: Answers = {}
  let doubt: () => void = () => undefined

  return {
    known,
    begin: (how: Plan) => (plan = how),

    moveAt(pending: Pending): Move {
      switch (pending.ask) {
        case 'field':
          return pending.part === undefined ? moveAtField(pending.field) : moveAtPart(pending.part)
        case 'confirm':
          return { text: 'đúng', settles: doubt, answers: 1 }
        case 'check':
          return moveAtCheck(pending.fix)
        case 'pick':
          return { text: String(chance.whole(1, 18)) }
        default:
          if (plan.edits === 0) return { text: plan.isSending ? 'gửi' : 'hủy' }
          plan = { ...plan, edits: plan.edits - 1 }
          return { text: chance.percent(20) ? 'sửa' : `sửa ${chance.whole(1, 18)}` }
      }
    },

    /** Fills the template: nearly all lines that are required, and some others. */
    fillTemplate(template: string): Move {
      const filled: Answers = {}
      const lines = template.split('\n').map((line) => {
        const field = fieldOfLine(line)
        const answer = field && makeAnswer(field, chance, filled)
        if (!answer || answer.isDoubtful || chance.percent(field.required ? 10 : 40)) return line
        filled[field.key] = answer.means
        return `${line} ${answer.text}`
      })
      const settles = () => Object.assign(known, filled)
      return { text: lines.join('\n'), settles, answers: Object.keys(filled).length }
    },
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

  /** Two answers that do not agree; only a sum can be mended in one go. */
  function moveAtCheck(fix: { label: string; value: number } | undefined): Move {
    if (!fix || chance.percent(50)) return { text: chance.pick(['cứ để vậy', 'nhập lại mục']) }
    const settles = () => (known['registered'] = fix.value)
    return { text: fix.label, settles, answers: 1 }
  }
}
