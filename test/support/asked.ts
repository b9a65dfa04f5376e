import type { Play } from './play.ts'

/** Somebody asks something that no document answers, and gives it to the office; its number. */
export async function askedOffice(
  play: Play,
  { chatKey, personId, text }: { chatKey: string; personId: string; text: string },
): Promise<{ id: string; number: number }> {
  const { questions, people } = play.assistant.storage
  const actor = await people.actorOf({ personId }, play.now)
  const none = { documentId: undefined, position: undefined, knownId: undefined }
  const { id } = await questions.note({
    ...{ chatKey, personId, unitId: actor?.memberships[0]?.unitId, text, key: text },
    ...{ at: play.now, outcome: 'declined', why: 'not-found', ...none },
  })
  const given = await questions.handOver({ id, personId, now: play.now })
  return { id, number: given?.question.number ?? 0 }
}
