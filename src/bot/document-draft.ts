import type { WholeDocument } from '../domain/documents.ts'
import { diffOf, withNotesOf, type ClauseChange } from '../knowledge/document-diff.ts'
import { earlierVersions, versionBefore } from '../knowledge/series.ts'
import type { Documents } from '../storage/documents.ts'
import type { Words } from './deadline.ts'
import { changeLine, previewLines, type Preview } from './document-preview.ts'
import { draftLink, listLink } from './document-screens.ts'
import { cutText } from './marked-text.ts'
import { menu } from './menu.ts'
import { pageAt, pagesOf, turns } from './pages.ts'

export type DocumentDraftServices = {
  timezone: string
  documents: Pick<Documents, 'byId' | 'list'>
}

/** The draft as the office sees it before it is published, with what it can do with it. */
export async function draftScreen(
  words: Words,
  draft: WholeDocument,
  { timezone, documents, isApart }: DocumentDraftServices & { isApart?: boolean },
) {
  const preview = await previewOf(draft, { documents })
  const { id } = draft
  const isOpen = preview.candidates.length > 0 && isApart !== true
  const shown = isOpen ? preview : { ...preview, candidates: [] }
  const { t } = words
  const choices = isOpen
    ? [
        ...preview.candidates.map(({ id: other, title }) => ({
          label: t('documents-join', { title: cutText(title, 60) }),
          data: `doc:join:${id}:${other.slice(-12)}`,
        })),
        { label: t('documents-apart'), data: `doc:apart:${id}` },
      ]
    : [
        { label: t('documents-publish'), data: `doc:publish:${id}` },
        ...(preview.diff ? [{ label: t('documents-diff'), data: `doc:diff:${id}` }] : []),
        { label: t('documents-edit'), data: `doc:edit:${id}` },
      ]
  const rest = [
    { label: t('documents-read'), data: `doc:open:${id}` },
    { label: t('documents-drop'), data: `doc:drop:${id}` },
  ]
  return {
    text: previewLines(words, shown, timezone).join('\n'),
    markup: menu(words, [...choices, ...rest], [listLink(words)]),
  }
}

/** The clauses that differ from the version before, a page at a time. */
export async function diffScreen(
  words: Words,
  draft: WholeDocument,
  { documents, page: wanted }: Pick<DocumentDraftServices, 'documents'> & { page: number },
) {
  const { diff } = await previewOf(draft, { documents })
  const pages = pagesOf(diff?.changes ?? [], (change) => lengthOf(change))
  const { things, page, pages: count } = pageAt(pages, wanted)
  const { t } = words
  const text = [
    t(things.length > 0 ? 'documents-diff-head' : 'documents-diff-none'),
    ...things.map((change) => changeLine(words, change)),
    ...(count > 1 ? [t('documents-page', { page, pages: count })] : []),
  ]
  const nav = [
    ...turns(words, { page, pages: count, data: `doc:diff:${draft.id}` }),
    draftLink(words, draft.id),
  ]
  const choices = [
    { label: t('documents-publish'), data: `doc:publish:${draft.id}` },
    { label: t('documents-drop'), data: `doc:drop:${draft.id}` },
  ]
  return { text: text.join('\n'), markup: menu(words, choices, nav) }
}

/** Makes a draft the next version after another document, with the notes that are still true. */
export async function follow(
  draft: WholeDocument,
  before: WholeDocument,
  { documents }: { documents: Pick<Documents, 'join' | 'annotate'> },
): Promise<void> {
  const { id, passages } = draft
  if (await documents.join({ id, seriesId: before.seriesId }))
    await documents.annotate({ id, passages: withNotesOf(before.passages, passages) })
}

/** A draft with the version it is held against, or with those that it may follow. */
export async function previewOf(
  draft: WholeDocument,
  { documents }: Pick<DocumentDraftServices, 'documents'>,
): Promise<Preview> {
  const all = (await documents.list()).filter(({ id }) => id !== draft.id)
  const previous = versionBefore(draft, all)
  const before = previous && (await documents.byId(previous.id))
  return {
    draft,
    candidates: draft.version > 1 || previous ? [] : earlierVersions(draft, all),
    diff: before && diffOf(before.passages, draft.passages),
    before: before?.title,
  }
}

/** At most what is shown of a change: to lay out pages nothing has to be compared word by word. */
const lengthOf = (change: ClauseChange): string =>
  (change.is === 'changed' ? change.after : change.is === 'moved' ? '' : change.text)
    .slice(0, 800)
    .padEnd(40)
