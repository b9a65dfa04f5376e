import type { FakeCall } from './fake.ts'

/** What happens to a call instead of, or besides, being done. */
export type What =
  /** Answered so, and not done: an error, or a page of HTML with 200. A text goes out as HTML. */
  | { status: number; body: unknown }
  /** 429 in the platform's own form, in seconds; Zalo names no seconds. */
  | { retryAfter: number }
  /** Done as usual, after so many ms. */
  | { slow: number }
  /** 502 with a page of HTML. */
  | 'bad-gateway'
  /** The connection breaks, and nothing is done. */
  | 'reset'
  /** It is done and shown, then the connection breaks. */
  | 'reset-after'
  /** Nothing is done, and nothing is answered for ever. */
  | 'hang'
  /** It is done and shown, and nothing is answered for ever. */
  | 'hang-after'
  /** It is done and shown; the answer is 200 and no JSON. */
  | 'garbled'

/**
 * When trouble comes. A rule of words holds for so many calls (one, unless it says otherwise), and
 * without `methods` for all but polls; a function sees every call and decides by itself, until it is undone.
 */
export type Rule =
  | { methods?: string[]; chatId?: number | string; times?: number; what: What }
  | ((call: FakeCall) => What | undefined)

export type Trouble = {
  fail(rule: Rule): () => void
  /** What this call meets; a rule that applies is used up by it. */
  next(call: FakeCall): What | undefined
}

/** The first rule that applies decides, and the oldest is asked first. */
export function createTrouble(): Trouble {
  const rules = new Set<{ rule: Rule; left: number }>()
  return {
    fail(rule) {
      const entry = { rule, left: typeof rule === 'function' ? Infinity : (rule.times ?? 1) }
      rules.add(entry)
      return () => {
        rules.delete(entry)
      }
    },
    next(call) {
      for (const entry of rules) {
        const what = decide(entry.rule, call)
        if (!what) continue
        entry.left -= 1
        if (entry.left <= 0) rules.delete(entry)
        return what
      }
      return undefined
    },
  }
}

function decide(rule: Rule, call: FakeCall): What | undefined {
  if (typeof rule === 'function') return rule(call)
  const { methods, chatId, what } = rule
  if (methods && !methods.includes(call.method)) return undefined
  if (chatId !== undefined && String(call.payload['chat_id']) !== String(chatId)) return undefined
  // Without a word about methods, a bot that polls would use the rule up at once.
  if (!methods && call.method === 'getUpdates') return undefined
  return what
}
