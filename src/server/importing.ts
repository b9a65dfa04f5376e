import type { Words } from '../bot/deadline.ts'
import type { Audit } from '../storage/audit.ts'
import type { Files } from '../storage/files.ts'
import type { Reading } from '../text/reading.ts'
import type { Locale, Texts } from '../text/texts.ts'

/** What `npm run import` learns of a file: the draft, and what to show of it. */
export type Imported = { id: string; lines: string[] }

/** The files of one kind as whoever runs the server adds them. */
export type ImportCommand = {
  /** Reads a file into a draft: the next version of what it is plainly one of. */
  read(file: ImportFile): Promise<Reading<Imported>>
  /** Publishes a draft; says so in a sentence. */
  publish(id: string): Promise<Reading<string>>
}

type ImportFile = { name: string; bytes: Uint8Array }

export type ImportServices = {
  files: Pick<Files, 'put'>
  audit: Pick<Audit, 'append'>
  database: { transaction<T>(work: () => Promise<T>): Promise<T> }
  texts: Texts
  locale: Locale
  timezone: string
  clock: { now(): Date }
}

/** What every import does alike: its words, its record, and how a file is kept and read. */
export function createImporting(
  { files, audit, database, texts, locale, clock }: ImportServices,
  kind: 'document' | 'criteria',
) {
  const words = (): Words => ({
    ...{ locale, now: clock.now() },
    t: (id, ...vars) => texts.t(locale, id, ...vars),
  })

  return {
    words,

    append: (action: string, id: string) =>
      audit.append({
        ...{ at: clock.now(), actorId: undefined, action, object: `${kind}:${id}` },
        details: { from: 'command' },
      }),

    /** Keeps a file, and then reads it in one transaction; `hash` is undefined if it is not kept. */
    read: async <T>(
      { name, bytes }: ImportFile,
      how: { takesText: boolean },
      read: (file: KeptFile, words: Words) => Promise<T>,
    ): Promise<T> => {
      const own = words()
      const kept = await files.put(bytes, how)
      const hash = kept.ok ? kept.hash : undefined
      const file = { name, bytes, hash, by: undefined, now: own.now }
      return database.transaction(() => read(file, own))
    },
  }
}

type KeptFile = ImportFile & { hash: string | undefined; by: undefined; now: Date }
