import { annualReport } from './annual-report.ts'
import { progressUpdate } from './progress-update.ts'
import type { Form } from '../schema.ts'

/** The forms units send to the office; a new one is a file, its texts, and a word here. */
export const reportForms: Form[] = [annualReport, progressUpdate]
