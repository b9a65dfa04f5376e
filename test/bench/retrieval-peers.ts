import lunr from 'lunr'
import MiniSearch from 'minisearch'
import pg from 'pg'
import { createSearch } from '../../src/knowledge/search.ts'
import { answers, withServerPlace } from './bench-place.ts'

/** Something that finds passages: the numbers of the best ten, best first. */
export type Peer = { name: string; find: (question: string) => number[] | Promise<number[]> }

/** Lends ours and the usual ways over the same passages; PostgreSQL only where a server answers. */
export async function withPeers<T>(
  { passages, server }: { passages: readonly string[]; server: string | undefined },
  work: (peers: Peer[]) => Promise<T>,
): Promise<T> {
  const peers = [ours(passages), miniSearch(passages), lunrOf(passages)]
  if (server === undefined || !(await answers(server))) return work(peers)
  return withFullText(server, passages, (fullText) => work([...peers, fullText]))
}

/** Ours knows nothing but the text, as the others. */
export const searchOf = (passages: readonly string[]) =>
  createSearch(passages.map((text) => ({ clause: '', heading: '', text, asks: [] })))

function ours(passages: readonly string[]): Peer {
  const search = searchOf(passages)
  return { name: 'ours', find: (question) => search.find(question).hits.map(({ at }) => at) }
}

function miniSearch(passages: readonly string[]): Peer {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] })
  index.addAll(passages.map((text, id) => ({ id, text })))
  const find = (question: string) => index.search(question).map(({ id }) => Number(id))
  return { name: 'MiniSearch', find: (question) => find(question).slice(0, 10) }
}

/** Without the English stemmer and stop words, which would take Vietnamese letters away. */
function lunrOf(passages: readonly string[]): Peer {
  const index = lunr(function () {
    this.pipeline.reset()
    this.searchPipeline.reset()
    this.ref('id')
    this.field('text')
    passages.forEach((text, id) => {
      this.add({ id, text })
    })
  })
  const find = (question: string) =>
    index.query((query) => {
      query.term(lunr.tokenizer(question), {})
    })
  return {
    name: 'lunr',
    find: (question) =>
      find(question)
        .map(({ ref }) => Number(ref))
        .slice(0, 10),
  }
}

/** PostgreSQL's full text, any of the words, without accents; held back by length, its best way. */
async function withFullText<T>(
  server: string,
  passages: readonly string[],
  work: (peer: Peer) => Promise<T>,
): Promise<T> {
  return withServerPlace(server, async ({ where }) => {
    if (!('url' in where)) throw new Error('A place on a server has an address')
    const client = new pg.Client({ connectionString: where.url })
    await client.connect()
    try {
      const how = await prepareFold(client)
      await client.query('CREATE TABLE passage (id int, words tsvector)')
      for (const [id, text] of passages.entries()) {
        await client.query(`INSERT INTO passage VALUES ($1, to_tsvector('simple', bare($2)))`, [
          id,
          text,
        ])
      }
      const find = async (question: string) =>
        (await client.query<{ id: number }>(best, [question])).rows.map(({ id }) => id)
      return await work({ name: `PostgreSQL, ${how}`, find })
    } finally {
      await client.end()
    }
  })
}

const best = `
  WITH asked AS (
    SELECT string_agg(quote_literal(word), ' | ')::tsquery AS words
    FROM unnest(tsvector_to_array(to_tsvector('simple', bare($1)))) AS word
  )
  SELECT id FROM passage, asked WHERE passage.words @@ asked.words
  ORDER BY ts_rank(passage.words, asked.words, 1) DESC, id LIMIT 10`

/** Its own extension takes the accents away; where it is not installed, a table of letters does. */
async function prepareFold(client: pg.Client): Promise<string> {
  const make = (body: string) =>
    client.query(`CREATE FUNCTION bare(text) RETURNS text LANGUAGE sql AS $$ SELECT ${body} $$`)
  try {
    await client.query('CREATE EXTENSION unaccent')
    await make('unaccent(lower($1))')
    return 'unaccent'
  } catch {
    const letters = Array.from(
      'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ',
    )
    const bare = letters.map((letter) => letter.normalize('NFD').charAt(0).replace('đ', 'd'))
    await make(`translate(lower(normalize($1)), '${letters.join('')}', '${bare.join('')}')`)
    return 'a table of letters'
  }
}
