import { defineDrill } from './drill.ts'
import { remindDrill, stepDays } from './kill-reminder-drill.ts'

export const reminders = defineDrill({
  about: 'kills the reminding bot around its ticks and sends',
  numbers: { kills: 18, officers: 120 },
  async run({ kills, officers }, { server, seed }) {
    const steps = stepDays.length
    const found = await remindDrill({ server, kills, officers, steps, seed })
    const { wrong, complaints, ...figures } = found
    return {
      figures: { ...figures, complaints: complaints.length },
      wrong: [...wrong, ...(figures.lost > 0 ? [`${figures.lost} reminders were lost`] : [])],
      said: complaints,
    }
  },
})
