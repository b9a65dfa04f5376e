import type { Answers } from './kill-answers.ts'
import type { Chance } from './kill-chance.ts'

/** What one person does next: says something, or presses a button that is long out of date. */
export type Deed = { say: string } | { press: 'old' }

/** What has to be stored in the end, whatever came twice, late or around a kill. */
export type Model = {
  /** The answers of each version that was sent. */
  versions: Answers[]
  /** The answers of the report that is being filled, if there is one. */
  draft: Answers | undefined
}

/** Somebody who only looks on has no model. */
export type Script = { deeds: Deed[]; model?: Model }

/** Fields that no check compares, so that every value is taken as it is. */
const fields: { number: number; key: string; show(n: number): { text: string; means: unknown } }[] =
  [
    { number: 9, key: 'dialogues', show: (n) => ({ text: String(n), means: n }) },
    { number: 11, key: 'people', show: (n) => ({ text: String(n), means: n }) },
    { number: 12, key: 'money', show: (n) => ({ text: `${n} triệu`, means: n * 1e6 }) },
    { number: 14, key: 'labour', show: (n) => ({ text: String(n), means: n }) },
    {
      number: 17,
      key: 'difficulties',
      show: (n) => ({ text: `Khó khăn thứ ${n}`, means: `Khó khăn thứ ${n}` }),
    },
  ]

/**
 * So many deeds of one person, and what they come to: reports that are begun, changed answer by
 * answer, sent and begun again. No value comes twice, so the last one that was stored is known.
 */
export function makeScript(count: number, chance: Chance): Script {
  const deeds: Deed[] = [
    { say: '/baocao' },
    { say: '1. 13\n2: 10/3\n9. 4\n17. Khó khăn, hạn chế: Thiếu kinh phí' },
  ]
  const model: Model = {
    versions: [],
    draft: {
      registered: 13,
      split: { collective: 10, individual: 3 },
      dialogues: 4,
      difficulties: 'Thiếu kinh phí',
    },
  }
  let value = 20
  let edits = 0
  while (deeds.length < count) {
    // Two deeds: the second means nothing without the first.
    if (edits < 2 || (model.draft && chance.percent(60))) change()
    else if (!model.draft) begin()
    else if (chance.percent(40)) send()
    else deeds.push(chance.pick([{ say: '/trangthai' }, { press: 'old' }, { say: 'xem lại' }]))
  }
  return { deeds, model }

  function change(): void {
    const field = chance.pick([fields[0] ?? never(), ...fields.slice(1)])
    const { text, means } = field.show((value += chance.whole(1, 7)))
    deeds.push({ say: `sửa ${field.number}` }, { say: text })
    model.draft = { ...model.draft, [field.key]: means }
    edits += 1
  }

  function send(): void {
    deeds.push({ say: 'gửi' })
    if (model.draft) model.versions.push(model.draft)
    model.draft = undefined
  }

  function begin(): void {
    deeds.push({ say: '/baocao' })
    model.draft = { ...model.versions.at(-1) }
    edits = 1
  }
}

/** So many deeds of one who looks on while somebody else of the unit reports. */
export function makeAsides(count: number, chance: Chance): Script {
  const say = () => chance.pick(['/trangthai', '/hannop', '/huongdan'])
  return { deeds: Array.from({ length: count }, () => ({ say: say() })) }
}

function never(): never {
  throw new Error('There are fields')
}
