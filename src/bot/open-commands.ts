import { readCommand } from './commands.ts'
import type { BotContext } from './context.ts'

/** The commands that are open to strangers too. */
export type OpenCommand = 'xoa' | 'ngonngu'

/**
 * Does this message ask for an open command? A linked person's words were turned into commands
 * before; a stranger's were not, and need no slash here.
 */
export const asksFor =
  (name: OpenCommand) =>
  ({ message, actor }: Pick<BotContext, 'message' | 'actor'>): boolean =>
    readCommand(message?.text ?? '', { slashed: actor !== undefined })?.name === name
