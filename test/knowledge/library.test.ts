import { expect, test } from 'vitest'
import type { WholeDocument } from '../../src/domain/documents.ts'
import { createLibrary } from '../../src/knowledge/library.ts'
import { documentOf } from './documents.ts'

const plan = documentOf({ 'III.4': 'Định kỳ báo cáo trước ngày 10 tháng 12 hằng năm.' })
const question = { text: 'báo cáo trước ngày nào' }

/** A storage in memory whose open transaction is committed by hand. */
function stage(published: WholeDocument[] = [plan]) {
  const now = { version: 'a', published, reads: 0, steps: [] as (() => void)[], isOpen: false }
  const library = createLibrary({
    documents: {
      published: () => {
        now.reads += 1
        return Promise.resolve(now.published)
      },
      knowledgeVersion: () => Promise.resolve(now.version),
    },
    knownAnswers: { all: () => Promise.resolve([]) },
    afterCommit: (step) => {
      if (now.isOpen) now.steps.push(step)
      else step()
    },
  })
  const asked = async () => (await library.ask(question)).is
  return { now, library, asked }
}

test('documents are read once, until something is published or withdrawn', async () => {
  const { now, asked, library } = stage()
  expect([await asked(), await asked(), now.reads]).toEqual(['answered', 'answered', 1])
  expect(await library.passage('plan', 0)).toMatchObject({ passage: { clause: 'III.4' } })

  Object.assign(now, { version: 'b', published: [] })
  expect([await asked(), now.reads]).toEqual(['declined', 2])
  expect(await library.passage('plan', 0)).toBeUndefined()
})

test('what is prepared is not read again for the first question', async () => {
  const asks = ['hạn nộp báo cáo']
  const { passages } = plan
  const { now, asked, library } = stage([
    { ...plan, passages: passages.map((passage) => ({ ...passage, asks })) },
  ])
  await library.prepare()
  expect(now.reads).toBe(1)
  await asked()
  expect(now.reads).toBe(1)
})

test('what a transaction sees and takes back is forgotten with it', async () => {
  const { now, asked } = stage([])
  expect(await asked()).toBe('declined')

  Object.assign(now, { isOpen: true, version: 'b', published: [plan] })
  expect(await asked()).toBe('answered')
  // Rolled back: no step is run; and the version comes again with other documents.
  Object.assign(now, { isOpen: false, steps: [], published: [] })
  expect(await asked()).toBe('declined')
})

test('what changes between two reads is not kept', async () => {
  const { now, library } = stage()
  let calls = 0
  const torn = createLibrary({
    documents: {
      published: () => Promise.resolve(now.published),
      knowledgeVersion: () => Promise.resolve(calls++ === 0 ? 'old' : 'new'),
    },
    knownAnswers: { all: () => Promise.resolve([]) },
    afterCommit: (step) => {
      step()
    },
  })
  await torn.ask(question)
  now.published = []
  expect((await torn.ask(question)).is).toBe('declined')
  expect(await library.documents()).toEqual([])
})
