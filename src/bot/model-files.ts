import { isPhotoType, type Attachment } from '../domain/attachments.ts'
import { withFiles } from '../domain/models.ts'
import type { Models } from '../storage/models.ts'
import { showPlainDay } from '../text/dates.ts'
import { dayOf } from '../text/days.ts'
import type { BotContext } from './context.ts'
import { show } from './menu.ts'
import type { createModelScreen } from './model-screen.ts'
import { modelName } from './model-texts.ts'
import { absentFiles, filesOf, sendFiles, type ReportFile } from './report-files.ts'

export type ModelFilesServices = {
  timezone: string
  models: Pick<Models, 'story'>
  attachments: { byIds(ids: string[]): Promise<Attachment[]> }
  screen: Pick<ReturnType<typeof createModelScreen>, 'seen'>
}

/** So many are sent at once, the latest ones. */
const most = 10

/** The photos and documents of a model, each with its day; others see the photos alone. */
export function createModelFiles(services: ModelFilesServices) {
  const { timezone, models, attachments, screen } = services

  return async (ctx: BotContext, number: number): Promise<void> => {
    const found = await screen.seen(ctx, number)
    if (!found) return show(ctx, ctx.t('models-gone'))
    const { model, view } = found
    const files: ReportFile[] = []
    const story = await models.story(model.id)
    // What a unit that ended has sent stays with the model, also when the next one changes a word.
    const unitIds = story.map(({ unit }) => unit.id)
    for (const entry of withFiles(story)) {
      const day = showPlainDay(dayOf(entry.at, timezone))
      const own = await filesOf({ unitIds, shown: entry.shown }, attachments)
      files.push(...own.map((file) => ({ ...file, label: day })))
    }
    const visible = files.filter(
      (each) => view === 'whole' || (each.file === 'kept' && isPhotoType(each.type)),
    )
    const sent = visible.slice(-most)
    const words = { model: modelName(ctx, model), count: visible.length, sent: sent.length }
    const head = sent.length > 0 ? 'models-files' : 'models-files-none'
    await ctx.reply([ctx.t(head, words), ...absentFiles(ctx, sent)].join('\n'))
    await sendFiles(ctx, sent)
  }
}
