import type { Secret, World } from './world.ts'
import type { Who } from './table.ts'

const own: Who[] = ['viewer', 'leader', 'officer', 'guest', 'admin']

/**
 * What makes the world one in which reports are reviewed, criteria written and work scored, each
 * under the command that it needs; `world.ts` says which of them are done.
 */
export const reviewDeeds = {
  /** The office returns the report of xã Ia Ly, and asks about the proposed model. */
  duyet: {
    secrets: [
      { of: 'reason of a return', word: 'zorvita', seenBy: own },
      { of: 'question about a model', word: 'zemiko', seenBy: own },
    ],
    async perform(world: World) {
      await world.say('admin', '/duyet 1')
      await press(world, 'admin', 'Trả lại')
      await sayAll(world, 'admin', ['9', 'chưa khớp zorvita', 'xong', 'bỏ qua', 'gửi'])
      await world.say('admin', '/duyet')
      await press(world, 'admin', 'Mô hình số 2')
      await press(world, 'admin', 'Hỏi đơn vị')
      await sayAll(world, 'admin', ['Mô hình zemiko làm ở đâu?', 'gửi'])
    },
  },
  /** The office publishes a set for units, and has another one in draft. */
  tieuchi: {
    secrets: [{ of: 'draft of criteria', word: 'zubrela', seenBy: ['admin'] }],
    async perform(world: World) {
      await writeSet(world, 'đơn vị', 'Bộ tiêu chí công tác năm')
      await press(world, 'admin', 'Công bố')
      await press(world, 'admin', 'Công bố ngay')
      await writeSet(world, 'mô hình', 'Bộ tiêu chí zubrela')
    },
  },
  /** xã Ia Ly scores its own work by the set that was published. */
  chamdiem: {
    secrets: [{ of: 'evidence of a score', word: 'zukarta', seenBy: own }],
    async perform(world: World) {
      await world.say('officer', '/chamdiem')
      await press(world, 'officer', 'Chấm công tác năm')
      await sayAll(world, 'officer', ['7,5 vì có biên bản zukarta', 'gửi'])
    },
  },
} satisfies Record<string, { secrets: Secret[]; perform: (world: World) => Promise<void> }>

export type ReviewDeed = keyof typeof reviewDeeds

const writeSet = async (world: World, about: string, name: string) => {
  await world.say('admin', '/tieuchi')
  await press(world, 'admin', 'Soạn trong chat')
  await sayAll(world, 'admin', [
    ...[about, name, 'Hướng dẫn 12-HD/BTGDVTU', 'bỏ qua', 'bỏ qua', '01/01/2026', '31/12/2026'],
    ...['1.1 | Có kế hoạch năm | 10 | I. Lãnh đạo | đơn vị | Kế hoạch', 'xong'],
    ...['Tốt 8; Khá 5', 'bỏ qua', 'gửi'],
  ])
}

const sayAll = async ({ say }: World, who: Who, texts: string[]) => {
  for (const text of texts) await say(who, text)
}

/** Presses the last button that somebody was shown whose label begins so. */
async function press({ play, tap }: World, who: Who, label: string): Promise<void> {
  const button = play
    .seen(who)
    .flatMap(({ buttons }) => buttons)
    .findLast((each) => each.label.startsWith(label))
  if (!button) throw new Error(`${who} was shown no button “${label}”: mend review-deeds.ts`)
  await tap(who, button.data)
}
