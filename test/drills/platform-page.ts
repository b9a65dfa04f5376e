import { setTimeout as pause } from 'node:timers/promises'
import type { ChatId, Fake, Shown } from '../fakes/index.ts'
import { isCopy, withoutAgain } from './copies.ts'
import { patienceMs, Unheard, type Page, type Told } from './kill-page.ts'
import type { BotProcess } from './kill-process.ts'

type Options = {
  chat: string
  id: ChatId
  fake: Fake
  bot: Pick<BotProcess, 'lives' | 'livedMs'>
}

/** An answer may come in several messages; so long after the last one nothing more is expected. */
const quietMs = 400
/** A long text may go on in another message, which trouble and kills hold up. */
const longMs = 4_000
/** What was said before may be repeated, and that is no answer: the answer is behind it. */
const repeatedMs = 15_000

/** One chat on a platform: whoever has it reads what is new on the screen. */
export function createPlatformPage({ chat, id, fake, bot }: Options): Page {
  const figures = { posts: 0, storedBefore: 0, cutShort: 0, slowestMs: 0 }

  return {
    chat,
    chatKey: `${fake.name}:${id}`,
    figures,
    open: () => undefined,
    close: () => Promise.resolve(),

    async say(text) {
      figures.posts += 1
      const before = fake.shown(id)
      const lives = bot.lives.length
      await fake.say(id, text)
      const storedAt = performance.now()
      const told = await hear(before, text)
      if (bot.lives.length > lives) figures.cutShort += 1
      figures.slowestMs = Math.max(figures.slowestMs, performance.now() - storedAt)
      return told
    },
  }

  /** Waits until the answer is there as a whole; a bot that is dead keeps nobody waiting. */
  async function hear(before: Shown[], asked: string): Promise<Told> {
    const last = before.at(-1)
    const seen = new Set(before.map((each) => withoutAgain(each.text)))
    let since = bot.livedMs()
    let count = 0
    for (;;) {
      const news = fake.shown(id).slice(before.length)
      if (news.length > count) since = bot.livedMs()
      count = news.length
      const [first, ...rest] = news
      const isSeen = first && isCopy(first.text) && seen.has(withoutAgain(first.text))
      const isRepeated = first && last && (isSeen || first.text === last.text)
      const fresh = isRepeated && rest.length > 0 ? rest : news
      const waitedMs = bot.livedMs() - since
      const needsMs = isRepeated && rest.length === 0 ? repeatedMs : patienceFor(fresh)
      if (fresh.length > 0 && waitedMs >= needsMs) return toldIn(fresh)
      if (fresh.length === 0 && waitedMs >= patienceMs)
        throw new Unheard(`${fake.name} ${id} waits in vain for an answer to “${asked}”`)
      await pause(20)
    }
  }

  function patienceFor(news: Shown[]): number {
    const text = news.at(-1)?.text ?? ''
    return text.length > 1_200 && !text.endsWith(')') ? longMs : quietMs
  }
}

/** The words of all messages together; where there are no buttons, what stands in their place. */
function toldIn(news: Shown[]): Told {
  const text = news.map((each) => withoutAgain(each.text)).join('\n')
  const numbered = [...text.matchAll(/^\d+\. (.+)$/gm)].map(([, label = '']) => label)
  const labels = news.flatMap(({ buttons }) => buttons.map(({ label }) => label))
  const buttons = [...labels, ...numbered].map((label) => [{ text: label }])
  return { id: news.at(-1)?.id ?? '', at: '', text, buttons }
}
