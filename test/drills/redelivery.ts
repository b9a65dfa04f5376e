import { defineDrill } from './drill.ts'
import { redeliveryDrill } from './redelivery-drill.ts'

export const redelivery = defineDrill({
  about: 'brings every update up to three times and out of order, to a bot that is killed',
  numbers: { updates: 1_000, chats: 30, kills: 8 },
  async run(numbers, { server, seed }) {
    const found = await redeliveryDrill({ server, ...numbers, seed })
    const { wrong, complaints, ...figures } = found
    return { figures: { ...figures, complaints: complaints.length }, wrong, said: complaints }
  },
})
