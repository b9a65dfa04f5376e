/** A stretch that was replaced: what it was and what it is; one of them may be empty. */
export type Change = { lead: string; was: string; is: string }

/** The stretches in which two texts differ, word by word, each with a few words before it. */
export function changesOf(before: string, after: string): Change[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const start = sharedStart(old, now)
  const end = sharedEnd(old.slice(start), now.slice(start))
  const [was, is] = [old.slice(start, old.length - end), now.slice(start, now.length - end)]
  const lead = old.slice(Math.max(0, start - leadWords), start)

  // Two long texts that have little in common are told as a whole.
  if (was.length * is.length > mostPairs)
    return [{ lead: lead.join(' '), was: was.join(' '), is: is.join(' ') }]
  return stretches(was, is, lead)
}

/** Walks the longest common row of words; what is not of it was replaced. */
function stretches(was: string[], is: string[], before: string[]): Change[] {
  const lengths = commonLengths(was, is)
  const width = is.length + 1
  const changes: Change[] = []
  let lead = before
  let [at, to] = [0, 0]
  while (at < was.length || to < is.length) {
    const change = { was: [] as string[], is: [] as string[] }
    while ((at < was.length || to < is.length) && !(at < was.length && was[at] === is[to])) {
      const down = lengths[(at + 1) * width + to] ?? 0
      const right = lengths[at * width + to + 1] ?? 0
      if (at < was.length && (to >= is.length || down >= right)) change.was.push(was[at++] ?? '')
      else change.is.push(is[to++] ?? '')
    }
    if (change.was.length + change.is.length > 0)
      changes.push({ lead: lead.join(' '), was: change.was.join(' '), is: change.is.join(' ') })
    const same: string[] = []
    while (at < was.length && was[at] === is[to]) {
      same.push(was[at] ?? '')
      at += 1
      to += 1
    }
    lead = same.slice(-leadWords)
  }
  return changes
}

/** How many words the rests of two texts have in common, for every place in both. */
function commonLengths(was: string[], is: string[]): Uint16Array {
  const width = is.length + 1
  const lengths = new Uint16Array((was.length + 1) * width)
  for (let at = was.length - 1; at >= 0; at--)
    for (let to = is.length - 1; to >= 0; to--)
      lengths[at * width + to] =
        was[at] === is[to]
          ? (lengths[(at + 1) * width + to + 1] ?? 0) + 1
          : Math.max(lengths[(at + 1) * width + to] ?? 0, lengths[at * width + to + 1] ?? 0)
  return lengths
}

function sharedStart(one: string[], other: string[]): number {
  let at = 0
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1
  return at
}

const sharedEnd = (one: string[], other: string[]): number =>
  sharedStart([...one].reverse(), [...other].reverse())

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

const leadWords = 4
const mostPairs = 2_000_000
