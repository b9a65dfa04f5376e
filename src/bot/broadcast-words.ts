import { can } from '../domain/access.ts'
import { bareWords } from '../text/bare-words.ts'
import { fold } from '../text/fold.ts'
import type { ShownButtons } from '../storage/shown-buttons.ts'
import { becomeTap } from './become.ts'
import type { BotContext } from './context.ts'

export type BroadcastWordsServices = { shownButtons: Pick<ShownButtons, 'of'> }

/** Takes the words of the options of a broadcast that was shown further up. */
export function createBroadcastWords({ shownButtons }: BroadcastWordsServices) {
  return {
    /** “câu trả lời”, “tùy chọn khác”, “gửi ngay”: of the one that was shown last in this chat. */
    async takesWord(ctx: BotContext): Promise<boolean> {
      const text = ctx.message?.text ?? ''
      if (!can(ctx.actor, 'broadcast:send') || text.length > longest) return false
      const typed = wordsIn(text)
      const verb = wordsOf(ctx).find(({ word }) => word === typed)?.verb
      if (verb === undefined) return false
      const shown = await shownButtons.of(ctx.chatKey, ctx.now)
      const data = isOfSent(verb) ? ofSent(shown, verb) : ofDraft(shown, verb)
      if (data !== undefined) becomeTap(ctx, data)
      return data !== undefined
    },
  }
}

const longest = 60

/** What is typed, and what it does: the verb of a button, and what stands behind its number. */
function wordsOf({ t }: Pick<BotContext, 't'>): { word: string; verb: string }[] {
  const none = { count: 0 }
  const labels: [string, string][] = [
    ...(['send', 'schedule', 'ask'] as const).map((name): [string, string] => [
      t(`broadcast-do-${name}`),
      'send',
    ]),
    [t('broadcast-word-send'), 'send'],
    ...(
      ['preview', 'test', 'whom', 'when', 'text', 'more', 'files', 'english', 'ack'] as const
    ).map((name): [string, string] => [t(`broadcast-do-${name}`), name]),
    [t('broadcast-do-question'), 'ask'],
    [t('broadcast-steer-result'), 'result'],
    [t('broadcast-do-replies', none), 'names:replies'],
    [t('broadcast-do-silent', none), 'names:silent'],
    [t('broadcast-do-got', none), 'names:got'],
    [t('broadcast-do-call', none), 'names:call'],
    [t('broadcast-do-doubt', none), 'names:doubt'],
    ...(['file', 'correct', 'takeback'] as const).map((name): [string, string] => [
      t(`broadcast-do-${name}`),
      name,
    ]),
  ]
  return labels.map(([label, verb]) => ({ word: wordsIn(label), verb }))
}

/** Without marks and signs, and without the number that stands behind a label. */
const wordsIn = (text: string): string => bareWords(fold(text).replace(/\(\d+\)$/, ''))

const isOfSent = (verb: string) => /^(?:result|names|file|correct|takeback)\b/.test(verb)

/** Of the one whose results were shown last. */
function ofSent(shown: string[][], verb: string): string | undefined {
  const number = shown.flat().flatMap((data) => sent.exec(data)?.[1] ?? [])[0]
  const [name, list] = verb.split(':')
  if (number === undefined) return undefined
  return list === undefined ? `bc:${name}:${number}` : `bc:${name}:${number}:${list}`
}

const sent = /^(?:nav:)?bc:(?:result|names|file|correct|takeback|again|pause|go|rate):(\d+)/

/** Of the draft that was shown last; what it was sent with is what the person saw then. */
function ofDraft(shown: string[][], verb: string): string | undefined {
  const of = shown.find((screen) => screen.some((data) => draft.test(data)))
  const number = of?.flatMap((data) => draft.exec(data)?.[1] ?? [])[0]
  if (number === undefined) return undefined
  if (verb !== 'send') return `bc:${verb}:${number}`
  const stamp = shown
    .flat()
    .flatMap((data) => new RegExp(`^bc:send:${number}:(\\w{8})`).exec(data)?.[1] ?? [])[0]
  return stamp === undefined ? `bc:open:${number}` : `bc:send:${number}:${stamp}`
}

const draft = /^bc:(?:send|preview|whom|who|when|text|more|ack|ask|files|english):(\d+)/
