import { abbreviated, paraphrased, spelledOut } from './model-other-words.ts'
import { described, type ModelRow } from './model-rows.ts'
import { seeded, type Dice } from './seeded.ts'

/** A model that somebody registers though it is there. */
export type Pair = { kind: Distortion; original: string; again: Described }

export type Described = ReturnType<typeof described>

/**
 * So many re-registrations of the rows, every kind of distortion as often as the others. A row
 * that a distortion leaves as it is (nothing in it to abbreviate) is passed over, and a distortion
 * that changes none of them too.
 */
export function markedPairs(of: { rows: ModelRow[]; seed: number; count: number }): Pair[] {
  const dice = seeded(of.seed + 1000)
  return Array.from({ length: of.count }, (_, at) => {
    const kind = kinds[at % kinds.length] ?? 'several'
    const id = `again-${String(at)}`
    for (let tried = 0; tried < tries; tried += 1) {
      const before = described(dice.oneOf(of.rows))
      const again = { ...distortions[kind](before, dice), id }
      if (textOf(again) !== textOf(before)) return [{ kind, original: before.id, again }]
    }
    return []
  }).flat()
}

const tries = 200

const textOf = ({ name, place, content }: Described) => [name, place, content].join('\n')

type Distort = (model: Described, dice: Dice) => Described
export type Distortion = keyof typeof single | 'several' | 'anew'

const single = {
  'no diacritics': (model) => everywhere(model, bare),
  typos: (model, dice) => everywhere(model, (text) => mistyped(text, 0.12, dice)),
  abbreviated: (model) => everywhere(model, abbreviated),
  'spelled out': (model) => everywhere(model, spelledOut),
  'name reordered': (model, dice) => ({
    ...model,
    name: reordered(model.name, dice),
    content: shuffled(model.content, dice),
  }),
  'name shortened': (model, dice) => ({ ...model, name: shortened(model.name, dice) }),
  'name with more': (model, dice) => ({
    ...model,
    name: `${dice.oneOf(before)} ${model.name} ${dice.oneOf(after)}`,
  }),
  paraphrased: (model, dice) => ({
    ...model,
    content: shuffled(paraphrased(model.content, dice), dice),
  }),
  'content in part': (model, dice) => ({ ...model, content: inPart(model.content, dice) }),
  retold: (model, dice) => ({ ...model, content: retold(model.content, dice) }),
  'place short': (model, dice) => ({ ...model, place: shortPlace(model.place, dice) }),
  'place of old': (model, dice) => ({ ...model, place: oldPlace(model.place, dice) }),
} satisfies Record<string, Distort>

/** Three of them at once, as it is when another officer writes it a year later. */
const several: Distort = (model, dice) =>
  dice.some(Object.values<Distort>(single), 3).reduce((each, distort) => distort(each, dice), model)

/** The worst of them together: little is left but what it is. */
const anew: Distort = (model, dice) =>
  [
    single['name shortened'],
    single.retold,
    single['place short'],
    single.abbreviated,
    single.typos,
    single['no diacritics'],
  ].reduce((each, distort: Distort) => distort(each, dice), model)

const distortions: Record<Distortion, Distort> = { ...single, several, anew }
const kinds = Object.keys(distortions) as Distortion[]

const everywhere = (model: Described, change: (text: string) => string) => ({
  ...model,
  ...{ name: change(model.name), place: change(model.place), content: change(model.content) },
})

/** Written on a telephone without a Vietnamese keyboard. */
const bare = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')

/** In so many of the words a letter is lost, doubled, swapped with the next, or the one beside it. */
function mistyped(text: string, share: number, dice: Dice): string {
  return text.replace(/\p{L}{3,}/gu, (word) => {
    if (!dice.isLucky(share)) return word
    const at = dice.from(0, word.length - 2)
    const [letter = '', next = ''] = word.slice(at)
    const wrong = [next, letter + letter + next, next + letter, dice.oneOf(nearby) + next]
    return word.slice(0, at) + dice.oneOf(wrong) + word.slice(at + 2)
  })
}

const nearby = Array.from('qwertyuiopasdfghjklzxcvbnm')

function reordered(name: string, dice: Dice): string {
  const words = name.split(' ')
  if (words.length < 4) return words.reverse().join(' ')
  const cut = dice.from(2, words.length - 2)
  return [...words.slice(cut), ...words.slice(0, cut)].join(' ')
}

const shuffled = (content: string, dice: Dice) => dice.some(sentences(content), Infinity).join(' ')

const sentences = (content: string) => content.split(/(?<=\.) /)

/** Two thirds of the words, from the front or from the back. */
function shortened(name: string, dice: Dice): string {
  const words = name.replace(/^Mô hình |^Dân vận khéo: /, '').split(' ')
  const kept = Math.max(2, Math.ceil((words.length * 2) / 3))
  return (dice.isLucky(0.7) ? words.slice(0, kept) : words.slice(-kept)).join(' ')
}

const before = [
  'Mô hình dân vận khéo',
  'Xây dựng mô hình',
  'Khéo vận động nhân dân',
  'Mô hình điểm:',
]
const after = ['giai đoạn 2026-2030', 'trên địa bàn', 'của đơn vị', 'hiệu quả, thiết thực']

/** About half of the sentences, at least two. */
function inPart(content: string, dice: Dice): string {
  const all = sentences(content)
  return dice.some(all, Math.max(2, Math.ceil(all.length / 2))).join(' ')
}

/** A year later: about half of it, in other words, with other figures and something new. */
const retold = (content: string, dice: Dice) =>
  shuffled(
    [
      paraphrased(inPart(content, dice), dice).replace(/\d+/g, () => String(dice.from(2, 900))),
      ...dice.some(news, 2),
    ].join(' '),
    dice,
  )

const news = [
  'Năm nay tiếp tục duy trì và mở rộng thêm so với kế hoạch ban đầu.',
  'Cấp ủy theo dõi sát, sáu tháng sơ kết một lần.',
  'Kinh phí chủ yếu do xã hội hóa, nhà nước chỉ hỗ trợ phần nhỏ.',
  'Cách làm phù hợp với điều kiện thực tế nên được đồng tình cao.',
  'Đoàn kiểm tra của tỉnh đã về xem và đánh giá tốt.',
]

/** Only the hamlet, or without its commune's or its own word, or turned about. */
function shortPlace(place: string, dice: Dice): string {
  const [hamlet = place, unit = ''] = place.split(', ')
  const hamletName = hamlet.replace(/^(?:làng|buôn|thôn|khu phố) (?!\d)/, '')
  const unitName = unit.replace(/^(?:xã|phường) /, '')
  return dice.oneOf([
    hamletName,
    hamlet,
    `${hamletName} ${unitName}`,
    `${unitName} - ${hamletName}`,
  ])
}

/** With the district that is no more, or another word for the same hamlet. */
function oldPlace(place: string, dice: Dice): string {
  const district = dice.oneOf(['Chư Păh', 'Ia Grai', 'Đức Cơ', 'Phù Cát', 'Tuy Phước', 'Chư Sê'])
  const renamed = place.replace(/^làng /, 'plei ').replace(/^thôn /, 'làng ')
  return dice.oneOf([
    `${place}, huyện ${district}, tỉnh Gia Lai`,
    `${renamed}, huyện ${district}`,
    `${renamed}, tỉnh Gia Lai`,
  ])
}
