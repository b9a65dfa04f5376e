/** What a drill is told, beside the numbers of its own. */
export type DrillPlace = {
  /** The address of a PostgreSQL server; the embedded database when there is none. */
  server: string | undefined
  /** The same seed makes the same moments, faults and people. */
  seed: number
}

export type DrillEnd = {
  /** What was counted, by its name: the last thing that is printed. */
  figures: Record<string, number | string>
  /** What must not happen; a drill is passed when there is none. */
  wrong: string[]
  /** What is worth reading, and no fault. */
  said?: string[]
}

/** One seeded command that puts the bot under faults and says what came of it. */
export type Drill<Numbers extends Record<string, number> = Record<string, number>> = {
  /** One line for whoever asks which drills there are. */
  about: string
  /** How much of what, unless the command says otherwise: { kills: 30, chats: 6 }. */
  numbers: Numbers
  run(numbers: Numbers, place: DrillPlace): Promise<DrillEnd>
}

/** Keeps the names of a drill's own numbers while all drills stand in one list. */
export function defineDrill<Numbers extends Record<string, number>>(drill: Drill<Numbers>): Drill {
  return drill
}
