import type { Actor } from '../domain/access.ts'
import type { Locale, Texts } from '../text/texts.ts'
import { homeCommands } from './home.ts'

/** An entry of the list of commands that a platform shows beside the text field. */
export type MenuCommand = { command: string; description: string }

/** The commands a linked person may use, in their language. */
export const menuOf = (
  actor: Actor,
  { texts, locale }: { texts: Pick<Texts, 't'>; locale: Locale },
): MenuCommand[] =>
  (['batdau', ...homeCommands({ actor }), 'huy', 'ngonngu', 'xoa'] as const).map((command) => ({
    command,
    description: texts.t(locale, `menu-command-${command}`),
  }))

/** The commands of everybody who is not linked: what a channel shows from its start. */
export const strangerMenu = ({ texts, locale }: { texts: Pick<Texts, 't'>; locale: Locale }) =>
  (['batdau', 'ngonngu', 'xoa'] as const).map((command): MenuCommand => ({
    command,
    description: texts.t(locale, `menu-command-${command}`),
  }))
