import { Composer } from 'grammy'
import type { BotContext } from './context.ts'
import { createExtensionAsk, type ExtensionAskServices } from './extension-ask.ts'
import { createExtensionRule, type ExtensionRuleServices } from './extension-rule.ts'
import type { Forms } from './forms.ts'
import { createMute, type MuteServices } from './mute.ts'
import { createPaper, type PaperServices } from './paper.ts'
import { createPaperRule, type PaperRuleServices } from './paper-rule.ts'
import { createSnooze, type SnoozeServices } from './snooze.ts'

export type ReminderAnswerServices = ExtensionAskServices &
  ExtensionRuleServices &
  MuteServices &
  PaperServices &
  PaperRuleServices &
  SnoozeServices

/** What can be answered to a reminder, and what the office decides about it. */
export function createReminderAnswers(
  services: ReminderAnswerServices,
  forms: Pick<Forms, 'begin'>,
): Composer<BotContext> {
  const { composer: extensionRule, showRequests } = createExtensionRule(services)
  const { composer: paperRule, showClaims } = createPaperRule(services)
  return new Composer<BotContext>(
    createExtensionAsk({ ...services, showRequests }, forms),
    extensionRule,
    createPaper({ ...services, showClaims }),
    paperRule,
    createSnooze(services),
    createMute(services),
  )
}
