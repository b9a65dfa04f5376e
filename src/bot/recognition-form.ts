import { can } from '../domain/access.ts'
import type { ModelEntry, Recognition } from '../domain/models.ts'
import { modelForm } from '../forms/catalog/model.ts'
import { returnModelForm, type ReturnedItem } from '../forms/return-form.ts'
import type { Audit } from '../storage/audit.ts'
import type { Models } from '../storage/models.ts'
import type { Reachable } from '../storage/office-admins.ts'
import type { Reviews } from '../storage/reviews.ts'
import { fold } from '../text/fold.ts'
import type { Texts } from '../text/texts.ts'
import type { BotContext } from './context.ts'
import type { Words } from './deadline.ts'
import type { FormUse } from './form-use.ts'
import type { Choice } from './menu.ts'
import { byOf, openMenu } from './model-form.ts'
import { modelName } from './model-texts.ts'
import { saidWords, vetDay } from './recognition-words.ts'
import { answersOn } from './review-answers.ts'
import { returnedAnswers, typedOf } from './review-forms.ts'
import { reasonLines } from './review-texts.ts'
import { reachText, type Tell } from './tell.ts'

export type RecognitionServices = {
  timezone: string
  texts: Pick<Texts, 'find'>
  reviews: Pick<Reviews, 'returnModel'>
  models: Pick<Models, 'byId' | 'named' | 'move' | 'recognise' | 'story'>
  audit: Pick<Audit, 'append'>
  readers: { ofUnit(of: { unitId: string; now: Date }): Promise<Reachable[]> }
  tell: Tell
}

/** The forms on which the office recognises a model, or gives a proposed one back. */
export function createRecognitionUses(services: RecognitionServices) {
  const { timezone, texts, models, reviews, audit, readers, tell } = services
  const modelOf = ({ state }: { state: { about?: string | undefined } }) =>
    models.byId(state.about ?? '')

  const mayFill: FormUse['mayFill'] = (ctx) => can(ctx.actor, 'model:rule')

  const append = (ctx: BotContext, action: string, number: number, details = {}) =>
    audit.append({
      ...{ at: ctx.now, actorId: ctx.actor?.personId, action, object: `model:${number}`, details },
    })

  const recognise: FormUse = {
    mayFill,
    async title(ctx, { state }) {
      const model = await models.named(state.about ?? '')
      return ctx.t('models-recognise-title', { model: model ? modelName(ctx, model) : '' })
    },
    async vet(ctx, draft, { answers }) {
      const { level, decision, day } = answers as Partial<Recognition>
      const ahead = vetDay(ctx, day, timezone)
      if (ahead) return ahead
      const known = (await modelOf(draft))?.recognitions.some(
        (each) => each.level === level && fold(each.decision) === fold(decision ?? ''),
      )
      return known ? { key: 'decision', note: ctx.t('models-decision-known') } : undefined
    },
    async complete(ctx, { draft, helps }) {
      const model = await modelOf(draft)
      if (!model) return { last: [{ text: ctx.t('models-gone') }] }
      const said = draft.state.answers as Recognition
      const isDone = await models.recognise({ id: model.id, ...said, ...byOf(ctx) })
      if (!isDone) return { last: [{ text: ctx.t('models-too-late') }] }
      const levels = { before: model.recognitions.at(-1)?.level ?? '', after: said.level }
      await append(ctx, 'model.recognise', model.number, levels)
      const words = (locale: BotContext['locale']) => saidWords(said, { ...helps, locale })
      const told = await tellUnit(ctx, model.unit.id, {
        dedupe: `recognised:${model.id}:${ctx.now.toISOString()}`,
        say: (to) =>
          to.t('models-recognised-news', { model: modelName(to, model), ...words(to.locale) }),
        number: model.number,
      })
      const text = ctx.t('models-recognised', {
        model: modelName(ctx, model),
        ...words(ctx.locale),
      })
      return { last: [{ text: `${text}\n${told}`, markup: openMenu(ctx, model.number) }] }
    },
  }

  const giveBack: FormUse = {
    mayFill,
    async title(ctx, { state }) {
      const model = await models.named(state.about ?? '')
      return ctx.t('models-return-title', { model: model ? modelName(ctx, model) : '' })
    },
    async form(about) {
      const model = await models.byId(about ?? '')
      return model && returnModelForm(answersOn(modelForm, model, texts))
    },
    async complete(ctx, { draft }) {
      const model = await modelOf(draft)
      if (!model) return { last: [{ text: ctx.t('models-gone') }] }
      const { reason, fields: items = [] } = draft.state.answers as {
        reason: string
        fields?: ReturnedItem[]
      }
      const fields = returnedAnswers(items, answersOn(modelForm, model, texts))
      const undone = (why: string) => {
        const text = [why, ctx.t('review-unsent', { text: typedOf(fields, reason) })].join('\n')
        return { last: [{ text, markup: openMenu(ctx, model.number) }] }
      }
      // What was read is not what is proposed now: a return must not hit it unseen.
      if (isProposedAnew(await models.story(model.id), draft.begunAt))
        return undone(ctx.t('models-proposed-anew', { model: modelName(ctx, model) }))
      const move = { move: 'return', side: 'office', reason } as const
      const isDone = await models.move({ id: model.id, ...move, ...byOf(ctx) })
      if (!isDone) return undone(ctx.t('models-too-late'))
      const byId = ctx.actor?.personId ?? ''
      const { number } = model
      await reviews.returnModel({ number, fields, text: reason, byId, now: ctx.now })
      const stages = { before: model.stage, after: (await modelOf(draft))?.stage ?? '' }
      await append(ctx, 'model.return', number, stages)
      const told = await tellUnit(ctx, model.unit.id, {
        dedupe: `returned:${model.id}:${ctx.now.toISOString()}`,
        say: (to) =>
          [
            to.t('models-returned-news', { model: modelName(to, model), reason }),
            ...reasonLines(to, fields),
          ].join('\n'),
        number,
        ...(fields.length > 0 ? { first: fixModel } : {}),
      })
      const text = ctx.t('models-returned', { model: modelName(ctx, model), reason })
      return { last: [{ text: `${text}\n${told}`, markup: openMenu(ctx, number) }] }
    },
  }

  /** The officers of the unit hear it at once, with the way to the model; says whether any did. */
  const tellUnit = async (
    ctx: BotContext,
    unitId: string,
    { dedupe, say, number, first }: UnitNews,
  ) => {
    const { now } = ctx
    const told = await tell(await readers.ofUnit({ unitId, now }), {
      ...{ dedupe, kind: 'ruling', now },
      say: (to) => ({
        text: say(to),
        choices: [
          ...(first ? [first(to, number)] : []),
          { label: to.t('models-open'), data: `model:open:${number}` },
        ],
      }),
    })
    return reachText(ctx, told)
  }

  return { recognise, giveBack }
}

/** What a unit is told of its model; `first` is what it does about it before all else. */
type UnitNews = {
  dedupe: string
  say: (to: Words) => string
  number: number
  first?: (to: Words, number: number) => Choice
}

/** Was a model proposed after this moment? */
function isProposedAnew(story: ModelEntry[], since: Date): boolean {
  const last = story.findLast((each) => each.kind === 'moved' && each.data.move === 'propose')
  return last !== undefined && last.at > since
}

/** The button that leads to the answers which were returned. */
const fixModel = ({ t }: Words, number: number): Choice => ({
  label: t('review-fix'),
  data: `model:change:${number}`,
})
