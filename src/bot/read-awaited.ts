import type { NewFile, TakenIn } from '../knowledge/intake.ts'
import { chatIdOf } from '../messaging/channel.ts'
import { describeError, type Log } from '../messaging/log.ts'
import type { Outgoing } from '../messaging/outbox.ts'
import type { Audit } from '../storage/audit.ts'
import type { AwaitedDocument, AwaitedDocuments } from '../storage/awaited-documents.ts'
import type { Database } from '../storage/database.ts'
import type { Files } from '../storage/files.ts'
import type { Locale, Texts } from '../text/texts.ts'
import { isWorkbook, takeCriteria, type CriteriaTakingServices } from './criteria-taking.ts'
import type { Words } from './deadline.ts'
import { draftScreen, type DocumentDraftServices } from './document-draft.ts'

type Services = DocumentDraftServices &
  CriteriaTakingServices & {
    database: Pick<Database, 'transaction'>
    awaited: Pick<AwaitedDocuments, 'come' | 'take' | 'forgetLost'>
    files: Pick<Files, 'open'>
    intake: (file: NewFile) => Promise<TakenIn>
    audit: Pick<Audit, 'append'>
    texts: Texts
    localeOf: (chat: { chatKey: string; now: Date }) => Promise<Locale>
    enqueue: (message: Outgoing) => Promise<unknown>
    log: Pick<Log, 'error'>
  }

type Come = AwaitedDocument & { hash: string; name: string | undefined }

/** Reads the documents whose files have come meanwhile, and tells who sent them; how many. */
export function createReadAwaited(services: Services) {
  const { database, awaited, files, intake, audit, documents, texts, localeOf, enqueue, log } =
    services

  return async (now: Date): Promise<number> => {
    await awaited.forgetLost()
    let count = 0
    for (const come of await awaited.come()) {
      // One that can not be stored now waits for the next tick, and keeps no other waiting.
      if (await takeAndRead(come, now).catch(failed)) count += 1
    }
    return count
  }

  /** Whoever takes it off the list reads it: nobody is told twice. */
  function takeAndRead(come: Come, now: Date): Promise<boolean> {
    return database.transaction(async () => {
      if (!(await awaited.take(come))) return false
      await read(come, now)
      return true
    })
  }

  function failed(error: unknown): false {
    log.error({ error: describeError(error) }, 'A document that has come is read again later')
    return false
  }

  async function read({ hash, name = '', personId, ...sent }: Come, now: Date): Promise<void> {
    const { chatKey } = sent
    const [channel = ''] = chatKey.split(':')
    const locale = await localeOf({ chatKey, now })
    const words: Words = { locale, now, t: (id, ...vars) => texts.t(locale, id, ...vars) }
    const file = await files.open(hash, { takesText: true })
    const come = { name, bytes: file?.body ?? new Uint8Array(), hash, by: personId }
    const said =
      file && isWorkbook(file.type)
        ? await takeCriteria(words, come, services).catch((error: unknown) => unread(words, error))
        : await readText(words, file && come)
    await enqueue({
      channel,
      chatKey,
      dedupe: `document:${sent.attachmentId}:${chatKey}:${sent.sentAt.toISOString()}`,
      lane: 'reply',
      kind: 'document-read',
      method: 'sendMessage',
      payload: {
        chat_id: chatIdOf(chatKey),
        text: said.text,
        ...('markup' in said ? { reply_markup: said.markup } : {}),
      },
      now,
      notAfter: new Date(now.getTime() + day),
    })
  }

  /** Whatever is no workbook is read as a document. */
  async function readText(words: Words, file: Omit<NewFile, 'now'> | undefined) {
    const { now } = words
    const taken = file ? await intake({ ...file, now }).catch(unforeseen) : damaged
    const draft = taken.ok ? await documents.byId(taken.id) : undefined
    if (!draft) return { text: words.t(`documents-refused-${taken.ok ? 'damaged' : taken.reason}`) }
    await audit.append({
      at: now,
      actorId: file?.by,
      action: 'document.add',
      object: `document:${draft.id}`,
    })
    return draftScreen(words, draft, services)
  }

  /** A workbook that breaks the reading would break it at every tick: it is told once. */
  function unread(words: Words, error: unknown) {
    log.error(
      { error: describeError(error) },
      'A workbook could not be read for an unforeseen reason',
    )
    return { text: words.t('criteria-refused-damaged') }
  }

  /** A file that breaks the reading is told as damaged, and looked at by us. */
  function unforeseen(error: unknown): TakenIn {
    log.error(
      { error: describeError(error) },
      'A document could not be read for an unforeseen reason',
    )
    return damaged
  }
}

const damaged: TakenIn = { ok: false, reason: 'damaged' }
const day = 24 * 60 * 60 * 1000
