import { Composer } from 'grammy'
import { can } from '../domain/access.ts'
import { isPhotoType } from '../domain/attachments.ts'
import type { WhyUnread } from '../knowledge/read-document.ts'
import type { NewFile, TakenIn } from '../knowledge/intake.ts'
import type { Attachments } from '../storage/attachments.ts'
import type { Audit } from '../storage/audit.ts'
import type { AwaitedDocuments } from '../storage/awaited-documents.ts'
import type { Files } from '../storage/files.ts'
import type { BotContext } from './context.ts'
import { isWorkbook, takeCriteria, type CriteriaTakingServices } from './criteria-taking.ts'
import { draftScreen, type DocumentDraftServices } from './document-draft.ts'
import type { FormServices } from './form-use.ts'
import type { Forms } from './forms.ts'
import { show } from './menu.ts'
import { officeUnit } from './office-unit.ts'
import type { SentFiles } from './sent-files.ts'

export type DocumentFileServices = DocumentDraftServices &
  CriteriaTakingServices & {
    sentFiles: SentFiles
    attachments: Pick<Attachments, 'keptFile'>
    files: Pick<Files, 'open'>
    drafts: Pick<FormServices['drafts'], 'byId'>
    awaited: Pick<AwaitedDocuments, 'add'>
    /** Reads a file as a document and stores its draft. */
    intake: (file: NewFile) => Promise<TakenIn>
    audit: Pick<Audit, 'append'>
  }

/** Files that the office sends outside of any form, or to the one that asks for a document. */
export function createDocumentFiles(
  services: DocumentFileServices,
  forms: Pick<Forms, 'close' | 'resume'>,
): Composer<BotContext> {
  const { documents, sentFiles, attachments, files, drafts, awaited, intake, audit } = services
  const composer = new Composer<BotContext>()

  composer.on(['message:document', 'message:photo'], async (ctx, next) => {
    const unitId = officeUnit(ctx, 'document:write')
    const { draftId } = ctx.account
    const open = draftId === undefined ? undefined : await drafts.byId(draftId)
    const isAsked = ['document', 'criteria-file'].includes(open?.formId ?? '')
    const isLoose = open === undefined && ctx.message.document !== undefined
    if (unitId === undefined || !can(ctx.actor, 'document:write') || !(isAsked || isLoose))
      return next()
    const isPicture = isPhotoType(ctx.message.document?.mime_type ?? '')
    const isOfCriteria = open?.formId === 'criteria-file'
    // What is plainly no workbook is not fetched first.
    const isNoWorkbook = isOfCriteria && noWorkbook.test(ctx.message.document?.file_name ?? '')
    if (isNoWorkbook) return refuseForCriteria(ctx)
    if (ctx.message.photo || isPicture)
      return isOfCriteria ? refuseForCriteria(ctx) : refuse(ctx, 'picture')

    const noted = await sentFiles.keep(ctx, unitId, ctx.now, { takesText: true })
    if (noted.noted === 'too-large') return refuse(ctx, 'too-large')
    if (noted.noted === 'none')
      return isOfCriteria ? refuseForCriteria(ctx) : refuse(ctx, 'not-taken')
    const { id } = noted.file
    const kept = await attachments.keptFile(id)
    if (kept) return read(ctx, kept, isOfCriteria)
    const { chatKey, now: sentAt, actor } = ctx
    await awaited.add({ attachmentId: id, chatKey, personId: actor?.personId ?? '', sentAt })
    await forms.close(ctx)
    return ctx.reply(ctx.t('documents-awaited'))
  })

  /** Reads a file that is here, and shows what was read. */
  async function read(
    ctx: BotContext,
    { hash, name }: { hash: string; name: string },
    isOfCriteria: boolean,
  ) {
    const file = await files.open(hash, { takesText: true })
    if (!file) return refuse(ctx, 'damaged')
    const by = ctx.actor?.personId
    // Excel holds criteria; whatever else comes is a document, unless criteria were asked for.
    if (isWorkbook(file.type)) return readWorkbook(ctx, { name, bytes: file.body, hash, by })
    if (isOfCriteria) return refuseForCriteria(ctx)
    const taken = await intake({ name, bytes: file.body, hash, by, now: ctx.now })
    if (!taken.ok) return refuse(ctx, taken.reason)
    await audit.append({
      ...{ at: ctx.now, actorId: by, action: 'document.add', object: `document:${taken.id}` },
    })
    await forms.close(ctx)
    const draft = await documents.byId(taken.id)
    if (!draft) throw new Error(`The draft ${taken.id} vanished while it was being shown`)
    const { text, markup } = await draftScreen(ctx, draft, services)
    return show(ctx, text, markup)
  }

  async function readWorkbook(ctx: BotContext, file: Parameters<typeof takeCriteria>[1]) {
    const taken = await takeCriteria(ctx, file, services)
    if (!taken.ok) {
      if (!(await forms.resume(ctx, taken.text))) await ctx.reply(taken.text)
      return
    }
    await forms.close(ctx)
    return show(ctx, taken.text, taken.markup)
  }

  /** Says why, and asks once more where a form asked for the file. */
  const refuse = (ctx: BotContext, reason: WhyUnread) =>
    tell(ctx, ctx.t(`documents-refused-${reason}`))

  const refuseForCriteria = (ctx: BotContext) => tell(ctx, ctx.t('criteria-refused-not-excel'))

  async function tell(ctx: BotContext, note: string) {
    if (!(await forms.resume(ctx, note))) await ctx.reply(note)
  }

  return composer
}

const noWorkbook = /\.(?:docx?|docm|txt|md|pdf|rtf|odt)$/i
