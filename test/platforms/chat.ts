import type { ChatId, Fake, Shown } from '../fakes/index.ts'

/** A person with a chat on a platform, who waits for an answer as everybody does. */
export type Chat = {
  /** Says something; gives what is new on the screen once all of `expected` is in it. */
  say(text: string, ...expected: string[]): Promise<Shown[]>
  /** Presses the newest button with this label. */
  tap(label: string, ...expected: string[]): Promise<Shown[]>
  photo(bytes: Uint8Array, ...expected: string[]): Promise<Shown[]>
  /** How often the bot has written so far, edits included. */
  heard(): number
}

export function chatOn(fake: Fake, id: ChatId): Chat {
  /** What was written, or written anew, since the screen was as it was `before`. */
  const newsSince = (before: Map<string, number>, shown: Shown[]) =>
    shown.filter((each) => before.get(each.id) !== each.editedTimes)

  const answered = async (act: () => Promise<unknown>, expected: string[]) => {
    const before = new Map(fake.shown(id).map((each) => [each.id, each.editedTimes]))
    await act()
    const isAnswered = (shown: Shown[]) => {
      const news = newsSince(before, shown)
      const said = news.map(({ text }) => text).join('\n')
      return news.length > 0 && expected.every((part) => said.includes(part))
    }
    try {
      return newsSince(before, await fake.sees(id, isAnswered))
    } catch (error) {
      const texts = newsSince(before, fake.shown(id)).map(({ text }) => text)
      const told = texts.join('\n---\n') || '(nothing)'
      throw new Error(`Not heard: ${expected.join(' | ')}\nbut:\n${told}`, { cause: error })
    }
  }

  return {
    heard: () => fake.shown(id).reduce((sum, { editedTimes }) => sum + 1 + editedTimes, 0),
    say: (text, ...expected) => answered(() => fake.say(id, text), expected),
    photo: (bytes, ...expected) => answered(() => fake.photo(id, bytes), expected),
    async tap(label, ...expected) {
      const has = ({ buttons }: Shown) => buttons.find((each) => each.label === label)
      const message = fake.shown(id).findLast(has)
      const data = message && has(message)?.data
      if (!message || data === undefined) throw new Error(`No button “${label}”`)
      return answered(async () => fake.tap?.(id, message.id, data), expected)
    },
  }
}
