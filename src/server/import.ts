import { changeLine, previewLines } from '../bot/document-preview.ts'
import { follow, previewOf } from '../bot/document-draft.ts'
import type { NewFile, TakenIn } from '../knowledge/intake.ts'
import type { Documents } from '../storage/documents.ts'
import { refused, understood } from '../text/reading.ts'
import { createImporting, type ImportCommand, type ImportServices } from './importing.ts'

type Services = ImportServices & {
  documents: Omit<
    Documents,
    'add' | 'draftOf' | 'published' | 'passage' | 'withdraw' | 'describe' | 'drop'
  >
  intake: (file: NewFile) => Promise<TakenIn>
}

/** `npm run import -- document <file>`: the same reading, preview and publishing as in chat. */
export function createImport(services: Services): ImportCommand {
  const { documents, intake, database, timezone, clock } = services
  const { words: wordsNow, append, read } = createImporting(services, 'document')

  return {
    read: (given) =>
      read(given, { takesText: true }, async (file, words) => {
        const taken = await intake(file)
        if (!taken.ok) return refused(`documents-refused-${taken.reason}`)
        const { id } = taken
        await append('document.add', id)
        await followLikeliest(id)
        const draft = await documents.byId(id)
        if (!draft) throw new Error(`The draft ${id} vanished while it was being shown`)
        const preview = { ...(await previewOf(draft, { documents })), candidates: [] }
        const changes = preview.diff?.changes.map((change) => changeLine(words, change)) ?? []
        return understood({ id, lines: [...previewLines(words, preview, timezone), ...changes] })
      }),

    publish: (id) =>
      database.transaction(async () => {
        const draft = await documents.byId(id)
        const done = await documents.publish({ id, by: undefined, now: clock.now() })
        if (!draft || done !== 'published')
          return refused(done === 'older' ? 'documents-older' : 'documents-published-before')
        await append('document.publish', id)
        const { title, passages } = draft
        const { t } = wordsNow()
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
