import type { Words } from '../bot/deadline.ts'
import { changeLine, previewLines } from '../bot/document-preview.ts'
import { follow, previewOf } from '../bot/document-draft.ts'
import type { NewFile, TakenIn } from '../knowledge/intake.ts'
import type { Audit } from '../storage/audit.ts'
import type { Documents } from '../storage/documents.ts'
import type { Files } from '../storage/files.ts'
import { refused, understood, type Reading } from '../text/reading.ts'
import type { Locale, Texts } from '../text/texts.ts'

/** What `npm run import` learns of a file: the draft, and what to show of it. */
export type Imported = { id: string; lines: string[] }

/** The documents as whoever runs the server adds them. */
export type ImportCommand = {
  /** Reads a file into a draft: the next version of a document that it is plainly one of. */
  read(file: { name: string; bytes: Uint8Array }): Promise<Reading<Imported>>
  /** Publishes a draft; says so in a sentence. */
  publish(id: string): Promise<Reading<string>>
}

type Services = {
  documents: Omit<
    Documents,
    'add' | 'draftOf' | 'published' | 'passage' | 'withdraw' | 'describe' | 'drop'
  >
  files: Pick<Files, 'put'>
  intake: (file: NewFile) => Promise<TakenIn>
  audit: Pick<Audit, 'append'>
  database: { transaction<T>(work: () => Promise<T>): Promise<T> }
  texts: Texts
  locale: Locale
  timezone: string
  clock: { now(): Date }
}

/** `npm run import -- document <file>`: the same reading, preview and publishing as in chat. */
export function createImport(services: Services): ImportCommand {
  const { documents, files, intake, audit, database, texts, locale, timezone, clock } = services
  const wordsAt = (now: Date): Words => ({
    ...{ locale, now },
    t: (id, ...vars) => texts.t(locale, id, ...vars),
  })

  const append = (action: string, id: string) =>
    audit.append({
      ...{ at: clock.now(), actorId: undefined, action, object: `document:${id}` },
      details: { from: 'command' },
    })

  return {
    async read({ name, bytes }) {
      const now = clock.now()
      const kept = await files.put(bytes, { takesText: true })
      const hash = kept.ok ? kept.hash : undefined
      return database.transaction(async () => {
        const taken = await intake({ name, bytes, hash, by: undefined, now })
        if (!taken.ok) return refused(`documents-refused-${taken.reason}`)
        const { id } = taken
        await append('document.add', id)
        await followLikeliest(id)
        const draft = await documents.byId(id)
        if (!draft) throw new Error(`The draft ${id} vanished while it was being shown`)
        const preview = { ...(await previewOf(draft, { documents })), candidates: [] }
        const words = wordsAt(now)
        const changes = preview.diff?.changes.map((change) => changeLine(words, change)) ?? []
        return understood({ id, lines: [...previewLines(words, preview, timezone), ...changes] })
      })
    },

    publish: (id) =>
      database.transaction(async () => {
        const draft = await documents.byId(id)
        const done = await documents.publish({ id, by: undefined, now: clock.now() })
        if (!draft || done !== 'published')
          return refused(done === 'older' ? 'documents-older' : 'documents-published-before')
        await append('document.publish', id)
        const { title, passages } = draft
        const { t } = wordsAt(clock.now())
        return understood(t('documents-published', { title, count: passages.length }))
      }),
  }

  /** Nobody is there to be asked: the likeliest document is the one it follows. */
  async function followLikeliest(id: string): Promise<void> {
    const draft = await documents.byId(id)
    const [likeliest] = draft ? (await previewOf(draft, { documents })).candidates : []
    const before = likeliest && (await documents.byId(likeliest.id))
    if (draft && before) await follow(draft, before, { documents })
  }
}
