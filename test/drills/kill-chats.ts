import { createChance } from './kill-chance.ts'
import type { Invitation } from './kill-invite.ts'
import { createOfficer, type Visit } from './kill-officer.ts'
import { createPage, type Page } from './kill-page.ts'
import type { BotProcess } from './kill-process.ts'

type Options = { bot: BotProcess; invitations: Invitation[]; atOnce: number; seed: number }

/** Officers who report, so many at once: whoever is through makes room for the next. */
export function startChats({ bot, invitations, atOnce, seed }: Options) {
  const chats: { page: Page; officer: ReturnType<typeof createOfficer> }[] = []
  const waiting = [...invitations]
  let isOver = false
  const reporting = Promise.all(Array.from({ length: atOnce }, keepReporting))

  return {
    /** Lets everybody come to an end, then has all of them ask how they stand. */
    async finish(): Promise<{ visits: Visit[]; pages: Page[] }> {
      isOver = true
      await reporting
      await Promise.all(
        chats.map(({ page, officer }) => attend(page, officer.visit, () => officer.lookBack())),
      )
      return {
        visits: chats.map(({ officer }) => officer.visit),
        pages: chats.map(({ page }) => page),
      }
    },
  }

  async function keepReporting(): Promise<void> {
    while (!isOver) {
      const next = waiting.shift()
      if (!next) return
      const page = createPage({ chat: `xa-${next.unit}`, bot })
      const officer = createOfficer({ ...next, page, chance: createChance(seed, next.unit) })
      chats.push({ page, officer })
      await attend(page, officer.visit, () => officer.work())
    }
  }

  async function attend(page: Page, visit: Visit, work: () => Promise<void>): Promise<void> {
    page.open()
    try {
      await work()
    } catch (error) {
      // The other chats go on.
      visit.misread.push(String(error))
    }
    await page.close()
  }
}
