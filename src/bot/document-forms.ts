import { createHash } from 'node:crypto'
import { can } from '../domain/access.ts'
import type { DocumentFacts, DocumentKind, WholeDocument } from '../domain/documents.ts'
import type { Audit } from '../storage/audit.ts'
import type { Documents } from '../storage/documents.ts'
import type { BotContext } from './context.ts'
import { draftLink, listLink } from './document-screens.ts'
import type { FormServices, FormUse } from './form-use.ts'
import type { Forms } from './forms.ts'
import { menu, show } from './menu.ts'

export type DocumentUseServices = {
  documents: Pick<Documents, 'byId' | 'describe' | 'withdraw'>
  audit: Pick<Audit, 'append'>
}

/** How files come in where the chat takes none. */
export type UploadWays = Pick<FormServices, 'uploadsFor'>

type Begin = { forms: Pick<Forms, 'begin'>; unitId: string }

/** Asks for the file of a new document; a chat that can not get one in is told so. */
export async function beginUpload(
  ctx: BotContext,
  { forms, unitId, uploadsFor }: Begin & UploadWays,
) {
  const { channel, chatKey, now } = ctx
  const uploads = uploadsFor({ channel, chatKey, draftId: '', now })
  if (uploads && uploads.link === undefined) return show(ctx, ctx.t('documents-no-way'))
  return forms.begin(ctx, {
    formId: 'document',
    unitId,
    intro: () => ctx.t('documents-new-title'),
  })
}

/** Opens the form with what was read from a draft. */
export function beginFacts(
  ctx: BotContext,
  { forms, unitId, document }: Begin & { document: WholeDocument },
) {
  const about = aboutOf(document)
  const given = Object.entries(answersOf(document)).filter(([, value]) => value !== undefined)
  const answers = Object.fromEntries(given)
  const skipped = Object.keys(answersOf(document)).filter((key) => !(key in answers))
  return forms.begin(ctx, {
    formId: 'document-facts',
    unitId,
    begun: { about, answers, skipped },
    isOver: ({ state }) => state.about !== about,
    intro: () => ctx.t('documents-edit-title'),
  })
}

/** Asks why a document is withdrawn. */
export function beginWithdrawal(
  ctx: BotContext,
  { forms, unitId, document }: Begin & { document: WholeDocument },
) {
  if (document.status !== 'published') return show(ctx, ctx.t('documents-gone'))
  return forms.begin(ctx, {
    formId: 'document-withdraw',
    unitId,
    begun: { about: document.id },
    isOver: ({ state }) => state.about !== document.id,
    intro: () => `${ctx.t('documents-withdraw-title')}: ${document.title}`,
  })
}

/** The forms of the office about documents: the file, its facts, why it is withdrawn. */
export function createDocumentUses({ documents, audit }: DocumentUseServices) {
  const mayFill: FormUse['mayFill'] = (ctx) => can(ctx.actor, 'document:write')

  const upload: FormUse = {
    mayFill,
    title: (ctx) => Promise.resolve(ctx.t('documents-new-title')),
    // The file is taken as soon as it comes: there is never anything left to send.
    complete: (ctx) => Promise.resolve({ refused: ctx.t('documents-new-send') }),
  }

  const facts: FormUse = {
    mayFill,
    title: (ctx) => Promise.resolve(ctx.t('documents-edit-title')),
    vet(ctx, _, { answers }) {
      const [from, to] = [answers['valid-from'], answers['valid-to']]
      const isWrong = typeof from === 'string' && typeof to === 'string' && to < from
      return Promise.resolve(
        isWrong ? { key: 'valid-to', note: ctx.t('documents-valid-wrong') } : undefined,
      )
    },
    async complete(ctx, { draft: { state } }) {
      const [id = ''] = state.about?.split(' ') ?? []
      const document = await documents.byId(id)
      if (document?.status !== 'draft') return { last: [{ text: ctx.t('documents-gone') }] }
      const markup = menu(ctx, [draftLink(ctx, id)])
      // Somebody else was quicker: theirs is not written over unseen.
      if (aboutOf(document) !== state.about)
        return { last: [{ text: ctx.t('documents-changed-meanwhile'), markup }] }
      const described = factsOf(state.answers, document.note)
      await documents.describe({ id, facts: described })
      await audit.append({
        ...{ at: ctx.now, actorId: ctx.actor?.personId, action: 'document.describe' },
        ...{ object: `document:${id}`, details: { version: document.version } },
      })
      const { title } = described
      return { last: [{ text: ctx.t('documents-described', { title }), markup }] }
    },
  }

  const withdraw: FormUse = {
    mayFill,
    title: (ctx) => Promise.resolve(ctx.t('documents-withdraw-title')),
    async complete(ctx, { draft: { state } }) {
      const document = await documents.byId(state.about ?? '')
      const { reason } = state.answers as { reason: string }
      const by = { by: ctx.actor?.personId, now: ctx.now }
      if (!document || !(await documents.withdraw({ id: document.id, reason, ...by })))
        return { last: [{ text: ctx.t('documents-gone') }] }
      await audit.append({
        ...{ at: ctx.now, actorId: ctx.actor?.personId, action: 'document.withdraw' },
        ...{ object: `document:${document.id}`, details: { version: document.version } },
      })
      const text = ctx.t('documents-withdrawn', { title: document.title })
      return { last: [{ text, markup: menu(ctx, [listLink(ctx)]) }] }
    },
  }

  return { upload, facts, withdraw }
}

/** Which draft the form is about, and how its facts stood when it was begun. */
const aboutOf = (document: WholeDocument): string =>
  `${document.id} ${createHash('sha256')
    .update(JSON.stringify(answersOf(document)))
    .digest('hex')
    .slice(0, 16)}`

const answersOf = (facts: DocumentFacts): Record<string, string | undefined> => ({
  title: facts.title,
  kind: facts.kind,
  number: facts.number,
  issuer: facts.issuer,
  'issued-on': facts.issuedOn,
  'valid-from': facts.validFrom,
  'valid-to': facts.validTo,
})

function factsOf(answers: Record<string, unknown>, note: string | undefined): DocumentFacts {
  const said = (key: string) => answers[key] as string | undefined
  return {
    kind: answers['kind'] as DocumentKind,
    title: said('title') ?? '',
    number: said('number'),
    issuer: said('issuer'),
    issuedOn: said('issued-on'),
    validFrom: said('valid-from'),
    validTo: said('valid-to'),
    note,
  }
}
