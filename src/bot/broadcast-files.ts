import { Composer } from 'grammy'
import { asking } from '../conversations/dialogue.ts'
import { checkText } from '../domain/broadcast-text.ts'
import { formOf } from '../forms/catalog/catalog.ts'
import { withAnswer } from '../forms/draft.ts'
import { isDocument, itemOf, itemsIn } from '../forms/fields/files.ts'
import type { BroadcastServices } from './broadcast-services.ts'
import type { BotContext } from './context.ts'
import type { Forms } from './forms.ts'
import { officeUnit } from './office-unit.ts'

/**
 * Photos and documents that are sent while the text of a new broadcast is asked for: they go with
 * it, and the words below the first are its text.
 */
export function createBroadcastFiles(
  { drafts, sentFiles }: Pick<BroadcastServices, 'drafts' | 'sentFiles'>,
  forms: Pick<Forms, 'resume'>,
): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  composer.on(['message:document', 'message:photo'], async (ctx, next) => {
    const { draftId } = ctx.account
    const unitId = officeUnit(ctx, 'broadcast:send')
    const open = draftId === undefined ? undefined : await drafts.byId(draftId)
    const form = open?.formId === 'broadcast-new' ? formOf(open.formId) : undefined
    if (!open || !form || unitId === undefined) return next()

    const noted = await sentFiles.keep(ctx, unitId, ctx.now)
    if (noted.noted === 'too-large') return forms.resume(ctx, ctx.t('forms-file-too-large'))
    if (noted.noted === 'none') return forms.resume(ctx, ctx.t('broadcast-file-not-taken'))
    const items = itemsIn(open.state.answers['files'])
    const isMixed = items.length > 0 && (noted.file.isDocument || items.some(isDocument))
    if (isMixed || items.length >= mostFiles)
      return forms.resume(ctx, ctx.t(isMixed ? 'broadcast-files-mixed' : 'broadcast-files-many'))
    const item = itemOf(noted.file)
    const files = items.includes(item) ? items : [...items, item]
    const held = withAnswer(open.state, 'files', files)
    const isAsked = !('text' in open.state.answers)
    const words = isAsked ? checkText(ctx.message.caption ?? '') : undefined
    const state = words?.ok ? withAnswer(held, 'text', words.value) : held
    await drafts.save(open, asking(form, state), ctx.now)
    const isRefused = words && !words.ok && ctx.message.caption !== undefined
    const note = ctx.t('broadcast-files-held', { count: files.length })
    return isRefused
      ? forms.resume(ctx, note, ctx.t(words.error.id, words.error.args))
      : forms.resume(ctx, note)
  })

  return composer
}

const mostFiles = 10
