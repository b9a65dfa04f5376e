import type { RawEvent } from '../fake.ts'

type Entry = {
  update: RawEvent
  /** Made by a test: it is handed out once, whatever was confirmed before. */
  isRaw: boolean
  isHanded: boolean
  /** Updates of one chat keep their order at a webhook. */
  lane: string
  settle: () => void
}

export type Queue = {
  /** The next number of an update; documented: they grow. */
  nextId(): number
  /** documented: the list of the last setWebhook or getUpdates stays, and an empty one means most. */
  allow(kinds: unknown): void
  allowed(): string[] | undefined
  isAllowed(update: RawEvent): boolean
  /** Appends; resolves when the update left the queue, or `settle` was called. */
  add(update: RawEvent, how?: { isRaw: boolean }): Promise<void>
  /** Hands out the oldest ones; they stay until they are confirmed. */
  take(limit: number): RawEvent[]
  /** documented: an offset confirms every lower update. */
  confirm(offset: number): void
  firstOf(lane: string): Entry | undefined
  remove(entry: Entry): void
  lanes(): Set<string>
  size: () => number
  clear(): void
  /** Lets go of everyone who waits for a delivery that no longer comes. */
  settle: () => void
}

export function createQueue(firstId: number): Queue {
  let entries: Entry[] = []
  let id = firstId - 1
  let allowed: string[] | undefined

  const keep = (stays: (entry: Entry) => boolean) => {
    for (const entry of entries) if (!stays(entry)) entry.settle()
    entries = entries.filter(stays)
  }
  return {
    nextId: () => (id += 1),
    allow(kinds) {
      if (!Array.isArray(kinds)) return
      allowed = kinds.length > 0 ? (kinds as string[]) : undefined
    },
    allowed: () => allowed,
    isAllowed(update) {
      const kind = Object.keys(update).find((key) => key !== 'update_id') ?? ''
      return allowed ? allowed.includes(kind) : !unasked.includes(kind)
    },
    add: (update, { isRaw } = { isRaw: false }) =>
      new Promise((resolve) => {
        const settle = () => {
          resolve()
        }
        entries.push({ update, isRaw, isHanded: false, lane: laneOf(update), settle })
      }),
    take(limit) {
      const batch = entries.slice(0, limit)
      for (const entry of batch) entry.isHanded = true
      return batch.map(({ update }) => update)
    },
    confirm(offset) {
      keep(({ update, isRaw, isHanded }) => {
        const number = update['update_id']
        const isOld = typeof number !== 'number' || number < offset
        return !isOld || (isRaw && !isHanded)
      })
    },
    firstOf: (lane) => entries.find((entry) => entry.lane === lane),
    remove(gone) {
      const at = entries.indexOf(gone)
      if (at < 0) return
      entries.splice(at, 1)
      gone.settle()
    },
    lanes: () => new Set(entries.map(({ lane }) => lane)),
    size: () => entries.length,
    clear() {
      keep(() => false)
    },
    settle() {
      for (const entry of entries) entry.settle()
    },
  }
}

/** documented: these come only to a bot that asks for them by name. */
const unasked = ['chat_member', 'message_reaction', 'message_reaction_count']

/** The chat that an update is about. */
export function laneOf(update: RawEvent): string {
  for (const part of Object.values(update)) {
    if (typeof part !== 'object' || part === null) continue
    const { chat, message } = part as { chat?: { id: number }; message?: { chat?: { id: number } } }
    const id = chat?.id ?? message?.chat?.id
    if (id !== undefined) return String(id)
  }
  return ''
}
