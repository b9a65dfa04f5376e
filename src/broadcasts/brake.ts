import type { RecipientStatus } from '../domain/broadcasts.ts'

/** What one recipient came to, for the brake. */
export type Outcome = { status: RecipientStatus; error: string | undefined }

/** So many of the last outcomes are looked at. */
const lately = 60
/** From so many of one kind on, when they are half of them, something is wrong with all. */
const tooMany = 12

/**
 * Watches the outcomes of one broadcast go by, and says when too many of the last ones failed in
 * the same way: then it is not the recipients, and whoever comes next would fail too.
 */
export function createBrake() {
  let last: (string | undefined)[] = []

  return {
    /** The kind of failure to stop for, if there is one. */
    after(outcomes: Outcome[]): string | undefined {
      last = [...last, ...outcomes.flatMap(kindsOf)].slice(-lately)
      const counts = new Map<string, number>()
      for (const kind of last) if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1)
      const [worst] = [...counts].sort(([, a], [, b]) => b - a)
      if (!worst) return undefined
      const [kind, count] = worst
      return count >= tooMany && count * 2 >= last.length ? kind : undefined
    },
    /** Somebody says that it may go on: what was is forgotten. */
    release() {
      last = []
    },
  }
}

export type Brake = ReturnType<typeof createBrake>

/** The kind of one outcome: undefined for a success; nothing for what says nothing. */
function kindsOf({ status, error }: Outcome): (string | undefined)[] {
  switch (status) {
    case 'sent':
      return [undefined]
    case 'unreachable':
      return ['blocked']
    case 'unknown':
    case 'uncertain':
      return ['unknown']
    case 'failed':
      return [(error ?? 'failed').replace(/\d+/g, '…').slice(0, 200)]
    case 'waiting':
      return error === 'doubt' ? ['unknown'] : []
    default:
      return []
  }
}
