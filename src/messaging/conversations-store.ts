import type { ConversationData, VersionedState } from '@grammyjs/conversations'
import type { Units } from './unit.ts'

export type ConversationStore = ReturnType<typeof createConversationStore>

/**
 * Where `@grammyjs/conversations` keeps its state: in the unit of work, which came with the
 * claim of the event and is saved with its completion. A unit belongs to one chat, so the
 * key says nothing new.
 */
export function createConversationStore(units: Units) {
  return {
    read: () => units.current().memory.conversation as VersionedState<ConversationData> | undefined,
    write(key: string, state: VersionedState<ConversationData>) {
      const unit = units.current()
      unit.memory.conversation = unit.changes.conversation = state
    },
    delete() {
      const unit = units.current()
      delete unit.memory.conversation
      unit.changes.conversation = null
    },
  }
}
