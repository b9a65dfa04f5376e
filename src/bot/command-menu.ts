import { can, type Actor } from '../domain/access.ts'
import type { Locale, Texts } from '../text/texts.ts'
import { homeCommands } from './home.ts'
import { answeringUnits } from './owed-choice.ts'

/** An entry of the list of commands that a platform shows beside the text field. */
export type MenuCommand = { command: string; description: string }

/** The commands a linked person may use, in their language. */
export const menuOf = (
  actor: Actor,
  { texts, locale }: { texts: Pick<Texts, 't'>; locale: Locale },
): MenuCommand[] =>
  (
    [
      'batdau',
      ...homeCommands({ actor }),
      ...reminderCommands(actor),
      ...(can(actor, 'duty:create') ? (['ngaynghi', 'sodienthoai'] as const) : []),
      ...(can(actor, 'model:rule') ? (['congnhan', 'quyetdinh'] as const) : []),
      ...(can(actor, 'term:write') ? (['danhmuc'] as const) : []),
      ...(can(actor, 'trouble:settle') ? (['suco'] as const) : []),
      ...(can(actor, 'score:read') ? (['chamdiem'] as const) : []),
      ...(can(actor, 'question:ask') ? (['tailieu'] as const) : []),
      ...(can(actor, 'criteria:read') ? (['tieuchi'] as const) : []),
      ...(can(actor, 'audit:read') ? (['nhatky'] as const) : []),
      'huy',
      'ngonngu',
      'xoa',
    ] as const
  ).map((command) => ({ command, description: texts.t(locale, `menu-command-${command}`) }))

/** What can be answered to a reminder, and what of it comes to the office. */
function reminderCommands(actor: Actor) {
  const isReminded = answeringUnits({ actor }, 'reminder:steer').length > 0
  if (isReminded) return ['giahan', 'bangiay', 'nhacmai', 'nhamnguoi', 'nhactoi'] as const
  return can(actor, 'obligation:rule') ? (['giahan', 'bangiay'] as const) : []
}

/** The commands of everybody who is not linked: what a channel shows from its start. */
export const strangerMenu = ({ texts, locale }: { texts: Pick<Texts, 't'>; locale: Locale }) =>
  (['batdau', 'ngonngu', 'xoa'] as const).map((command): MenuCommand => ({
    command,
    description: texts.t(locale, `menu-command-${command}`),
  }))
