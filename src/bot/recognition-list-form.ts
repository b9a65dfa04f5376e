import { can } from '../domain/access.ts'
import type { Recognition } from '../domain/models.ts'
import { whyLeftOut } from '../domain/recognitions.ts'
import type { Term } from '../domain/terms.ts'
import type { ModelsAnswer } from '../forms/fields/models.ts'
import type { Audit } from '../storage/audit.ts'
import type { Models } from '../storage/models.ts'
import type { Reachable } from '../storage/office-admins.ts'
import type { ListedModel } from '../storage/recognise-list.ts'
import { clip } from '../text/clip.ts'
import { groupBy } from '../text/group-by.ts'
import { showRanges } from '../text/ranges.ts'
import type { BotContext } from './context.ts'
import { decisionChoice } from './decisions.ts'
import type { FormUse } from './form-use.ts'
import { menu } from './menu.ts'
import { byOf } from './model-form.ts'
import {
  leftOutLines,
  mostOfList,
  nameLines,
  saidWords,
  unitLines,
  vetDay,
} from './recognition-words.ts'
import type { Tell } from './tell.ts'

export type RecognitionListServices = {
  timezone: string
  terms: { all(): Promise<Term[]> }
  models: Pick<Models, 'pickable' | 'recognisable' | 'recogniseList'>
  audit: Pick<Audit, 'appendAll'>
  readers: { ofUnit(of: { unitId: string; now: Date }): Promise<Reachable[]> }
  tell: Tell
}

/** The form on which the office recognises many models by one decision (III.5). */
export function createRecognitionListUse(services: RecognitionListServices): FormUse {
  const { timezone, terms, models, audit } = services

  return {
    mayFill: (ctx) => can(ctx.actor, 'model:rule'),

    title: (ctx) => Promise.resolve(ctx.t('recognise-title')),

    candidates: () => models.pickable(),

    vet: (ctx, _, { answers }) => Promise.resolve(vetDay(ctx, answers['day'], timezone)),

    async preview(ctx, { state }) {
      const { ids, said } = answersIn(state.answers)
      const listed = (await models.recognisable(ids)).map((model) => ({
        ...model,
        leftOut: whyLeftOut(model, said, ctx.actor?.personId),
      }))
      const words = saidWords(said, { terms: await terms.all(), locale: ctx.locale })
      const taken = takenOf(listed)
      if (taken.length === 0)
        return [[ctx.t('recognise-nothing', words), ...leftOutLines(ctx, listed)].join('\n')]
      const unproposed = taken.filter(({ stage }) => stage !== 'proposed')
      const list = clip(showRanges(unproposed.map(({ number }) => number)), mostOfList)
      return [
        [
          ctx.t('recognise-preview', { ...words, ...countsOf(taken) }),
          ...unitLines(ctx, taken),
          ...(unproposed.length > 0 ? [ctx.t('recognise-unproposed', { list })] : []),
          ...leftOutLines(ctx, listed),
          ctx.t('recognise-how'),
        ].join('\n'),
      ]
    },

    async complete(ctx, { draft, helps }) {
      const { ids, said } = answersIn(draft.state.answers)
      const listed = await models.recogniseList({ ids, ...said, ...byOf(ctx) })
      const words = saidWords(said, helps)
      const taken = takenOf(listed)
      const left = leftOutLines(ctx, listed)
      if (taken.length === 0)
        return { refused: [ctx.t('recognise-nothing', words), ...left].join('\n') }
      await audit.appendAll(
        taken.map(({ number, recognitions }) => ({
          ...{ at: ctx.now, actorId: ctx.actor?.personId, action: 'model.recognise' },
          object: `model:${number}`,
          details: { before: recognitions.at(-1)?.level ?? '', after: said.level },
        })),
      )
      const untold = await congratulate(ctx, taken, {
        ...{ said, terms: helps.terms, listId: draft.id },
      })
      const { count, units } = countsOf(taken)
      const text = [
        ctx.t('recognise-done', { ...words, count, units }),
        ...(untold.length < units
          ? [ctx.t('recognise-told', { count: units - untold.length })]
          : []),
        ...(untold.length > 0
          ? [ctx.t('recognise-untold', { count: untold.length, list: namesOf(untold) })]
          : []),
        ...left,
      ].join('\n')
      return { last: [{ text, markup: menu(ctx, [decisionChoice(ctx, said.decision)]) }] }
    },
  }

  /** Each unit hears once of all its models; gives the names of those of whom nobody can be told. */
  async function congratulate(
    ctx: BotContext,
    taken: ListedModel[],
    { said, terms, listId }: { said: Recognition; terms: Term[]; listId: string },
  ): Promise<string[]> {
    const untold: string[] = []
    for (const own of groupBy(taken, ({ unit }) => unit.id).values()) {
      const [first] = own
      if (!first) continue
      const { unit } = first
      const readers = await services.readers.ofUnit({ unitId: unit.id, now: ctx.now })
      const told = await services.tell(readers, {
        ...{ dedupe: `recognised-list:${listId}:${unit.id}`, kind: 'ruling', now: ctx.now },
        say: (to) => ({
          text: [
            to.t('recognise-news', {
              ...saidWords(said, { terms, locale: to.locale }),
              ...{ unit: unit.name, count: own.length },
            }),
            ...nameLines(to, own),
            to.t('recognise-praise'),
          ].join('\n'),
          choices: [
            own.length > 1
              ? { label: to.t('recognise-see'), data: 'go:mohinh' }
              : { label: to.t('models-open'), data: `model:open:${first.number}` },
          ],
        }),
      })
      if (told.length === 0) untold.push(unit.name)
    }
    return untold
  }
}

function answersIn(answers: Record<string, unknown>): { ids: string[]; said: Recognition } {
  const { models, level, decision, day } = answers as Recognition & { models: ModelsAnswer }
  return { ids: models.ids, said: { level, decision, day } }
}

const takenOf = (listed: ListedModel[]) => listed.filter(({ leftOut }) => leftOut === undefined)

const countsOf = (models: ListedModel[]) => ({
  count: models.length,
  units: new Set(models.map(({ unit }) => unit.id)).size,
})

/** So many names fit beside the rest; whoever was told is known to the log. */
const namesOf = (names: string[]): string =>
  [...names.slice(0, 20), ...(names.length > 20 ? ['…'] : [])].join('; ')
