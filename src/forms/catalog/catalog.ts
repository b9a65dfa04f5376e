import { annualReport } from './annual-report.ts'
import { duty } from './duty.ts'
import { invite } from './invite.ts'
import { progressUpdate } from './progress-update.ts'
import type { Form } from '../schema.ts'

/** Every form of the assistant; a new one is a file here and its texts. */
export const catalog: Form[] = [annualReport, progressUpdate, invite, duty]

/** The forms units send to the office; the others are the office's own. */
export const reportForms: string[] = [annualReport.id, progressUpdate.id]

/** The form of a name, or undefined when a newer version wrote the name. */
export const formOf = (id: string): Form | undefined => catalog.find((form) => form.id === id)
