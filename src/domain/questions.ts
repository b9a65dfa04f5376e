/** What became of a question at once: the bot's own answer to it. */
export type QuestionOutcome = 'answered' | 'declined' | 'asked-back' | 'fact'

/** Where a question that went to the office stands. */
export type QuestionState = 'not-sent' | 'waiting' | 'answered' | 'put-aside'

/** Something somebody asked, and what the bot said to it. */
export type Question = {
  id: string
  /** Under which the office keeps it: "câu hỏi số 12"; undefined until it is handed over. */
  number: number | undefined
  chatKey: string
  personId: string | undefined
  unitId: string | undefined
  /** Empty when the person who asked erased themselves. */
  text: string
  /** The words it was understood by: the same question has the same key. */
  key: string
  at: Date
  outcome: QuestionOutcome
  /** Why it was declined. */
  why: string | undefined
  /** The passage it was answered with, or the nearest one. */
  documentId: string | undefined
  position: number | undefined
  /** The answer of the office that it was answered with. */
  knownId: string | undefined
  handedOverAt: Date | undefined
  state: QuestionState
}
