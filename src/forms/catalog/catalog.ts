import { broadcastCorrect } from './broadcast-follow.ts'
import { broadcastForms } from './broadcasts.ts'
import { criteriaForms } from './criteria.ts'
import { documentForms } from './documents.ts'
import { duty } from './duty.ts'
import { extension } from './extension.ts'
import { invite } from './invite.ts'
import { modelForms } from './model.ts'
import { dayOff, unitPhone } from './office-days.ts'
import { questionForms } from './questions.ts'
import { reportForms } from './reports.ts'
import { reviewForms } from './reviews.ts'
import { rollOver } from './roll-over.ts'
import { rulingForms } from './rulings.ts'
import { termForm } from './terms.ts'
import type { Form } from '../schema.ts'

/** Every form of the assistant: those of the units, and the office's own. */
export const catalog: Form[] = [
  ...reportForms,
  ...rulingForms,
  ...modelForms,
  ...questionForms,
  ...reviewForms,
  ...documentForms,
  ...criteriaForms,
  broadcastCorrect,
  ...broadcastForms,
  rollOver,
  ...[invite, duty, extension, dayOff, unitPhone, termForm],
]

/** The form of a name, or undefined when a newer version wrote the name. */
export const formOf = (id: string): Form | undefined => catalog.find((form) => form.id === id)
