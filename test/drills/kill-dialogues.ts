import { defineDrill } from './drill.ts'
import { killDrill } from './kill-drill.ts'

export const dialogues = defineDrill({
  about: 'kills the whole bot while officers report',
  numbers: { kills: 30, 'first-kills': 3, chats: 6 },
  async run({ kills, 'first-kills': firstKills, chats }, { server, seed }) {
    const found = await killDrill({ server, kills, firstKills, chats, seed })
    const { wrong, complaints, readyMs, ...figures } = found
    return {
      figures: {
        ...figures,
        firstStartMs: readyMs.first,
        restartMs: readyMs.median,
        slowestRestartMs: readyMs.most,
        complaints: complaints.length,
      },
      wrong,
      said: complaints,
    }
  },
})
