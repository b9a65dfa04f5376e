import {
  conversations,
  createConversation,
  type ConversationData,
  type VersionedState,
} from '@grammyjs/conversations'
import { Bot, Composer, type ApiClientOptions } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import { createFillForm } from '../conversations/fill-form.ts'
import { catalog } from '../forms/catalog/catalog.ts'
import { versionOf } from '../forms/schema.ts'
import type { Event } from '../messaging/unit.ts'
import type { Arrival } from '../storage/arrivals.ts'
import type { People } from '../storage/people.ts'
import type { Locale } from '../text/texts.ts'
import { createArticles, type ArticlesServices } from './articles.ts'
import { createAuditLogScreens, type AuditLogServices } from './audit-log.ts'
import { createBroadcastScreens, type BroadcastsServices } from './broadcasts.ts'
import { createAsking, type AskingServices } from './ask.ts'
import { createBlanked } from './blanked.ts'
import { createBroadcastGot, type BroadcastGotServices } from './broadcast-got.ts'
import { createBroadcastReply, type BroadcastReplyServices } from './broadcast-reply.ts'
import { createBroadcastWatch, type BroadcastWatchServices } from './broadcast-watch.ts'
import { createBroadcastTyped, type BroadcastTypedServices } from './broadcast-typed.ts'
import { createBroadcastWords, type BroadcastWordsServices } from './broadcast-words.ts'
import type { BotContext } from './context.ts'
import { createCriteria, type CriteriaServices } from './criteria.ts'
import { createCriteriaTyped } from './criteria-typed.ts'
import { createDraftGone, createDrafts, type DraftServices } from './drafts.ts'
import { createDaysOff, type DaysOffServices } from './days-off.ts'
import { createDecisionScreens, type DecisionsServices } from './decisions.ts'
import { createDuties, type DutiesServices } from './duties.ts'
import { createDocumentFiles, type DocumentFileServices } from './document-files.ts'
import { createDocumentLists, type DocumentsServices } from './documents.ts'
import { createErase, type EraseServices } from './erase.ts'
import { createFindModels, type FindModelsServices } from './find-models.ts'
import { createFormUses, type FormUsesServices } from './form-uses.ts'
import type { FormServices } from './form-use.ts'
import { createForms } from './forms.ts'
import { createGroups, type GroupServices } from './groups.ts'
import { createGuide, createLastWords } from './guide.ts'
import { createHeldBulk, createHeldFirst, type HeldBulkServices } from './held-bulk.ts'
import { createHeldSaying } from './held-saying.ts'
import { createHomeMenu } from './home.ts'
import { createUsers, type UsersServices } from './invitations.ts'
import { createLanguage, type LanguageServices } from './language.ts'
import type { LinkingServices } from './linking.ts'
import { createModels, type ModelsServices } from './models.ts'
import { createMenus, type MenuServices } from './menus.ts'
import { createOfficeForms } from './office-forms.ts'
import { createOverview, type OverviewServices } from './overview.ts'
import { createPhones } from './phones.ts'
import { createPlaces, type PlacesServices } from './places.ts'
import { createQuestionScreens, type QuestionsServices } from './questions.ts'
import { createRecognitionBack, type TakeBackScreenServices } from './recognition-back.ts'
import { createRecognitionList, type RecognitionListScreenServices } from './recognition-list.ts'
import { createReminderAnswers, type ReminderAnswerServices } from './reminder-answers.ts'
import { createLeftModels, type LeftModelsServices } from './left-models.ts'
import { createRollOver, type RollOverServices } from './roll-over.ts'
import { createRollOverWaiting, rollChoice } from './roll-over-ways.ts'
import { createReport, type ReportServices } from './report.ts'
import { createReviewAnswering, type ReviewAnsweringServices } from './review-answering.ts'
import { createReviewOffer, type ReviewOfferServices } from './review-offer.ts'
import { createReviewing, type ReviewsServices } from './reviews.ts'
import { asideOf, createRouter } from './router.ts'
import { createScoreEntry } from './score-home.ts'
import { createScores, type ScoresServices } from './scores.ts'
import { createShortened } from './shortened.ts'
import { createStart } from './start.ts'
import { createStatus, type StatusServices } from './status.ts'
import { createTell, type TellServices } from './tell.ts'
import { createTermLists, type TermsServices } from './terms.ts'
import { createTroubleScreens, type TroublesServices } from './troubles.ts'
import { createUnreadable } from './unreadable.ts'
import { createWelcome } from './welcome.ts'

/** All that the features need; each names its own part. */
export type BotServices = ArticlesServices &
  AskingServices &
  AuditLogServices &
  BroadcastGotServices &
  BroadcastReplyServices &
  BroadcastTypedServices &
  BroadcastWordsServices &
  Omit<BroadcastWatchServices, 'tell'> &
  Omit<BroadcastsServices, 'tell'> &
  CriteriaServices &
  DutiesServices &
  DaysOffServices &
  DecisionsServices &
  DocumentFileServices &
  DocumentsServices &
  Omit<EraseServices, 'menus'> &
  FindModelsServices &
  FormServices &
  Omit<FormUsesServices, 'tell'> &
  GroupServices &
  Omit<HeldBulkServices, 'tell'> &
  LanguageServices &
  LeftModelsServices &
  Omit<LinkingServices, 'afterLink' | 'homeMenu' | 'menus' | 'places'> &
  Omit<MenuServices, 'defaultLocale'> &
  Omit<ModelsServices, 'tell'> &
  OverviewServices &
  PlacesServices &
  QuestionsServices &
  RecognitionListScreenServices &
  TakeBackScreenServices &
  Omit<ReminderAnswerServices, 'tell'> &
  ReportServices &
  ReviewAnsweringServices &
  Omit<ReviewOfferServices, 'tell'> &
  Omit<ReviewsServices, 'tell'> &
  RollOverServices &
  ScoresServices &
  StatusServices &
  Omit<TellServices, 'defaultLocale'> &
  TermsServices &
  TroublesServices &
  Omit<UsersServices, 'menus'> & {
    people: Pick<People, 'block' | 'unblock'>
    arrive(chatKey: string, now: Date, how: { writes: boolean }): Promise<Arrival>
    drafts: DraftServices['drafts']
  }

type Seams = {
  services: BotServices
  defaultLocale: Locale
  /** grammY's way out: writes calls down instead of sending them. */
  fetch: NonNullable<ApiClientOptions['fetch']>
  conversationStore: {
    read(key: string): VersionedState<ConversationData> | undefined
    write(key: string, state: VersionedState<ConversationData>): void
    delete(key: string): void
  }
}

/**
 * The bot: one composer, in this order, for every channel.
 *
 * Groups get no further than `groups`, and no account is made for them. Whoever is a stranger
 * gets no further than `start`; what a message means is settled by `router`; commands answer; an
 * open form takes what is left; `lastWords` answers the rest, which is questions.
 */
export function createBot({ services, defaultLocale, fetch, conversationStore }: Seams) {
  const menus = createMenus({ ...services, defaultLocale })
  const places = createPlaces(services)
  const tell = createTell({ ...services, defaultLocale })
  const forms = createForms(services, createFormUses({ ...services, tell }))
  const { composer: status, waitingWork } = createStatus(services)
  const rollOverWaiting = createRollOverWaiting(services)
  const findModels = createFindModels(services)
  const scoring = createScoreEntry(services)
  const homeMenu = createHomeMenu(async (ctx) => [
    ...((await rollOverWaiting(ctx)).length > 0 ? [rollChoice(ctx)] : []),
    ...(await scoring(ctx)),
    ...(await places.entry(ctx)),
  ])
  const asking = createAsking(services, forms, homeMenu)
  const reviewOffer = createReviewOffer({ ...services, tell }, asking)
  const broadcastGot = createBroadcastGot(services, forms)
  const broadcastReply = createBroadcastReply(services, forms)
  const watching = createBroadcastWatch({ ...services, tell }, forms)

  const fillForm = createConversation(createFillForm(forms), 'form')

  const composer = new Composer<BotContext>(
    menus.here,
    openForm,
    createBlanked(forms),
    asking.awaited,
    createRouter(
      forms,
      asking,
      {
        got: broadcastGot,
        reply: broadcastReply,
        words: createBroadcastWords(services),
        typed: createBroadcastTyped(services),
      },
      { criteria: createCriteriaTyped(services), shortened: createShortened(services) },
    ),
    createErase({ ...services, menus }),
    createLanguage(services, forms),
    createStart({ ...services, menus, places, afterLink: waitingWork, homeMenu }),
    createUnreadable(forms, homeMenu),
    createHeldFirst(createHeldSaying(services)),
    createWelcome({ waiting: waitingWork, homeMenu }, forms),
    places.composer(forms, homeMenu),
    createReport(services, forms),
    createReviewAnswering(services, forms),
    reviewOffer.composer,
    createModels({ ...services, tell }, forms, findModels),
    findModels.composer,
    createRecognitionList(services, forms),
    createRecognitionBack(services, forms),
    createScores(services, forms),
    createArticles(services, forms),
    broadcastReply.composer,
    createRollOver(services, forms),
    createLeftModels(services),
    createOfficeForms(services, forms),
    createPhones(forms),
    createDocumentFiles(services, forms),
    createBroadcastScreens({ ...services, tell }, forms, watching),
    createDrafts(services, forms),
    asideOf(
      new Composer<BotContext>(
        status,
        createOverview(services),
        createUsers({ ...services, menus }),
        createAuditLogScreens(services),
        createDuties(services, forms),
        createDaysOff(services, forms),
        createDecisionScreens(services),
        createTermLists(services, forms),
        asking.composer,
        createQuestionScreens(services, forms),
        createReviewing({ ...services, tell }, forms),
        createTroubleScreens(services),
        createDocumentLists(services, forms),
        createCriteria(services, forms),
        broadcastGot.composer,
        watching.composer,
        createHeldBulk({ ...services, tell }),
        createReminderAnswers({ ...services, tell }, forms),
        createGuide(),
      ),
      forms,
    ),
    createDraftGone(forms),
    (ctx, next) => {
      ctx.knowsForm = true
      return fillForm(ctx, next)
    },
    createLastWords(forms, homeMenu, { asking, offer: reviewOffer, reply: broadcastReply }),
  )

  const groups = createGroups(services)

  const events = new WeakMap<object, Event>()
  const bots = new Map<string, Bot<BotContext>>()
  const botOf = (channel: string) => {
    const known = bots.get(channel)
    if (known) return known
    // grammY names the type of its fetch from a package that is not there.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment
    const bot = new Bot<BotContext>('0:none', { botInfo, client: { fetch } })
    bots.set(channel, bot)
    bot.use(arrive, groups, reachable, prepare)
    bot.use(
      conversations({
        storage: {
          type: 'key',
          // A stored conversation of other forms is dropped; the draft goes on without it.
          version: catalog.map(versionOf).join(),
          getStorageKey: (ctx) => ctx.chatKey,
          adapter: conversationStore,
        },
      }),
      composer,
    )
    return bot
  }

  /**
   * Opens the form a handler asked for, when all have had their say. A conversation can be
   * entered only when it is registered, and where it is registered it takes the update.
   */
  async function openForm(ctx: BotContext, next: () => Promise<void>) {
    await next()
    if (!ctx.opensForm) return
    const enter = () => ctx.conversation.enter('form')
    await (ctx.knowsForm ? enter() : fillForm(ctx, enter))
  }

  /** What is known of an update before anybody's account is looked at. */
  async function arrive(ctx: BotContext, next: () => Promise<void>) {
    const event = events.get(ctx.update)
    if (!event) throw new Error('An update came in by another door than handle()')
    ctx.chatKey = event.chatKey
    ctx.channel = event.channel
    ctx.now = event.now
    speak(ctx, defaultLocale)
    await next()
  }

  /** Somebody blocked the bot, or let it in again: it is noted, and nothing is said. */
  async function reachable(ctx: BotContext, next: () => Promise<void>) {
    const { people } = services
    if (!ctx.myChatMember) return next()
    const { status } = ctx.myChatMember.new_chat_member
    if (status === 'kicked') await people.block(ctx.chatKey, ctx.now)
    else await people.unblock(ctx.chatKey)
  }

  function speak(ctx: BotContext, locale: Locale) {
    ctx.locale = locale
    ctx.t = (key, ...vars) => services.texts.t(locale, key, ...vars)
  }

  /** Gives the context what every handler needs. */
  async function prepare(ctx: BotContext, next: () => Promise<void>) {
    // A place that is shared live is edited every few seconds, and nobody writes.
    const writes = !ctx.editedMessage
    const { account, actor } = await services.arrive(ctx.chatKey, ctx.now, { writes })
    ctx.account = account
    ctx.lastWroteAt = account.lastWroteAt
    speak(ctx, account.locale ?? defaultLocale)
    ctx.actor = actor
    ctx.form = { notes: [] }
    ctx.isAside = false
    ctx.isOfWords = false
    ctx.opensForm = false
    ctx.knowsForm = false
    await next()
  }

  return {
    /** Handles one event; everything it says and changes belongs to the open transaction. */
    async handle(event: Event): Promise<void> {
      const update = event.update as unknown as Update
      events.set(update, event)
      await botOf(event.channel).handleUpdate(update)
    },
  }
}

// grammY asks the platform who it is; nothing here depends on the answer.
const botInfo = {
  id: 0,
  is_bot: true,
  first_name: 'Dân vận khéo',
  username: 'bot',
} as UserFromGetMe
