import type { Reply } from '../knowledge/reply.ts'

/** What `npm run ask` prints of a question; `quote` is what the chat shows of the clause. */
export type AskLine = {
  q: string
  status: 'answered' | 'declined'
  document: string | null
  clause: string | null
  quote: string | null
  score: number
}

type Ask = (text: string) => Promise<Reply>

/** Answers a question from the documents alone; one asked back, with its likeliest meaning. */
export async function askLine(q: string, ask: Ask): Promise<AskLine> {
  let reply = await ask(q)
  if (reply.is === 'asked-back') reply = await ask(reply.meanings[0]?.question ?? q)
  const score = 'score' in reply ? Math.round(reply.score * 1_000) / 1_000 : 0
  if (reply.is !== 'answered') {
    return { q, status: 'declined', document: null, clause: null, quote: null, score }
  }
  const { found, quote } = reply
  const { title } = found.document
  return {
    q,
    status: 'answered',
    document: title,
    clause: found.passage.clause,
    quote: quote.text,
    score,
  }
}
