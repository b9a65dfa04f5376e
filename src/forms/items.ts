import { leaving, withAnswer, type DraftState } from './draft.ts'
import { itemsOf } from './engine.ts'
import type { PartField } from './fields/repeat.ts'
import type { Form } from './schema.ts'

/** Puts a thing whose parts are all settled into the list, and makes room for the next. */
export function closeItem(state: DraftState, form: Form): DraftState {
  const field = form.fields.find(({ key }) => key === state.item?.key)
  if (!state.item || field?.kind !== 'repeat') return state
  if (state.item.done.length < field.fields.length) return state
  const items = [...itemsOf(field.key, state), state.item.parts]
  const next = withAnswer({ ...state, item: undefined }, field.key, items)
  return items.length >= field.max ? leaving(next, field.key) : next
}

/**
 * Puts a half described thing into the list when it holds all that is required of one; one that
 * does not stays open, so that nothing said of it is lost.
 */
export function finishItem(state: DraftState, form: Form): DraftState {
  const { item } = state
  const field = form.fields.find(({ key }) => key === item?.key)
  if (!item || field?.kind !== 'repeat' || lackingPart(state, form)) return state
  const rest = { ...state, item: undefined }
  if (Object.keys(item.parts).length === 0) return rest
  return withAnswer(rest, field.key, [...itemsOf(field.key, state), item.parts])
}

/** What is required of the thing that is being described and was not said of it yet. */
export function lackingPart({ item }: DraftState, form: Form): PartField | undefined {
  const field = form.fields.find(({ key }) => key === item?.key)
  if (!item || field?.kind !== 'repeat' || Object.keys(item.parts).length === 0) return undefined
  return field.fields.find(({ key, required }) => required && !(key in item.parts))
}
