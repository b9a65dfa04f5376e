import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import { isOfCriteria, type WholeDocument } from '../domain/documents.ts'
import type { Audit } from '../storage/audit.ts'
import type { Documents } from '../storage/documents.ts'
import type { BotContext } from './context.ts'
import { diffScreen, draftScreen, follow, previewOf } from './document-draft.ts'
import { beginFacts, beginUpload, beginWithdrawal, type UploadWays } from './document-forms.ts'
import {
  showClause,
  showDocument,
  showDocuments,
  showDrafts,
  showHistory,
} from './document-screens.ts'
import type { Forms } from './forms.ts'
import { conclude, show } from './menu.ts'
import { officeUnit } from './office-unit.ts'

export type DocumentsServices = UploadWays & {
  timezone: string
  documents: Omit<Documents, 'add' | 'draftOf' | 'passage' | 'published' | 'withdraw' | 'describe'>
  audit: Pick<Audit, 'append'>
}

/** /tailieu: the documents that questions are answered from, and what the office does with them. */
export function createDocumentLists(
  services: DocumentsServices,
  forms: Pick<Forms, 'begin'>,
): Composer<BotContext> {
  const { timezone, documents, audit } = services
  const composer = new Composer<BotContext>()
  const isOffice = (ctx: BotContext) => can(ctx.actor, 'document:write')
  const list = async (ctx: BotContext, page = 1) =>
    showDocuments(ctx, await documents.list(), { timezone, isOffice: isOffice(ctx), page })

  composer.command('tailieu', (ctx) => list(ctx))

  // What everybody may read: what is published; the office reads drafts as well.
  composer.callbackQuery(
    /^(?:nav:)?doc:(list|open|read)(?::([\w-]{36}))?(?::(\d{1,4}))?(?::(\d{1,4}))?$/,
    async (ctx) => {
      await ctx.answerCallbackQuery()
      const [, verb, id, first = '1', second = '1'] = ctx.match
      if (verb === 'list' || id === undefined) return list(ctx, Number(first))
      const document = await documents.byId(id)
      const isShown = document?.status === 'published' || isOffice(ctx)
      if (!document || !isShown) return show(ctx, ctx.t('documents-gone'))
      return verb === 'open'
        ? showDocument(ctx, document, { timezone, isOffice: isOffice(ctx), page: Number(first) })
        : showClause(ctx, document, { position: Number(first), page: Number(second) })
    },
  )

  composer.callbackQuery(/^(?:nav:)?doc:(new|drafts|history)(?::(\d{1,4}))?$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const unitId = officeUnit(ctx, 'document:write')
    if (unitId === undefined) return show(ctx, ctx.t('documents-not-allowed'))
    const [, verb, page = '1'] = ctx.match
    if (verb === 'new') return beginUpload(ctx, { forms, unitId, ...services })
    const all = await documents.list()
    if (verb === 'drafts') return showDrafts(ctx, all, { page: Number(page) })
    return showHistory(ctx, all, { timezone, page: Number(page) })
  })

  composer.callbackQuery(
    /^(?:nav:)?doc:(draft|apart|join|diff|publish|edit|drop|withdraw):([\w-]{36})(?::([\w-]{1,12}))?$/,
    async (ctx) => {
      await ctx.answerCallbackQuery()
      const unitId = officeUnit(ctx, 'document:write')
      if (unitId === undefined) return show(ctx, ctx.t('documents-not-allowed'))
      const [, verb, id = '', rest = ''] = ctx.match
      const document = await documents.byId(id)
      if (!document) return show(ctx, ctx.t('documents-gone'))
      if (verb === 'withdraw' && isOfCriteria(document))
        return show(ctx, ctx.t('documents-of-criteria'))
      if (verb === 'withdraw') return beginWithdrawal(ctx, { forms, unitId, document })
      if (document.status !== 'draft') return conclude(ctx, ctx.t('documents-published-before'))
      if (verb === 'publish') return publish(ctx, document)
      if (verb === 'drop') return drop(ctx, document)
      if (verb === 'edit') return beginFacts(ctx, { forms, unitId, document })
      if (verb === 'join') return join(ctx, document, rest)
      const { text, markup } =
        verb === 'diff'
          ? await diffScreen(ctx, document, { documents, page: Number(rest) || 1 })
          : await draftScreen(ctx, document, { timezone, documents, isApart: verb === 'apart' })
      return show(ctx, text, markup)
    },
  )

  const append = (ctx: BotContext, action: string, { id, version }: WholeDocument) =>
    audit.append({
      ...{ at: ctx.now, actorId: ctx.actor?.personId, action, object: `document:${id}` },
      details: { version },
    })

  async function publish(ctx: BotContext, document: WholeDocument): Promise<void> {
    const { id, title, seriesId, passages } = document
    const done = await documents.publish({ id, by: ctx.actor?.personId, now: ctx.now })
    if (done === 'older') return show(ctx, ctx.t('documents-older'))
    if (done === 'gone') return conclude(ctx, ctx.t('documents-published-before'))
    await append(ctx, 'document.publish', document)
    const others = (await documents.list()).filter((each) => each.seriesId === seriesId)
    const isNext = others.some(({ status }) => status === 'replaced')
    const key = isNext ? 'documents-published-instead' : 'documents-published'
    return conclude(ctx, ctx.t(key, { title, count: passages.length }))
  }

  async function drop(ctx: BotContext, document: WholeDocument): Promise<void> {
    const isDone = await documents.drop(document.id)
    if (isDone) await append(ctx, 'document.drop', document)
    const { title } = document
    return conclude(ctx, isDone ? ctx.t('documents-dropped', { title }) : ctx.t('documents-gone'))
  }

  /** Makes the draft the next version of one of those it may follow, and shows what differs. */
  async function join(ctx: BotContext, draft: WholeDocument, end: string): Promise<void> {
    const { id } = draft
    const { candidates } = await previewOf(draft, { documents })
    const other = candidates.find((each) => each.id.slice(-12) === end)
    const before = other && (await documents.byId(other.id))
    // Tapped twice it is one of them already: then it is shown as it stands.
    if (!before && draft.version === 1) return show(ctx, ctx.t('documents-gone'))
    if (before) {
      await follow(draft, before, { documents })
      await append(ctx, 'document.join', draft)
    }
    const joined = await documents.byId(id)
    if (!joined) return show(ctx, ctx.t('documents-gone'))
    const { text, markup } = await draftScreen(ctx, joined, { timezone, documents })
    return show(ctx, text, markup)
  }

  return composer
}
