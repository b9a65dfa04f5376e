import type { Document, WholeDocument } from '../domain/documents.ts'
import { warningsOf } from '../knowledge/clause-warnings.ts'
import type { ClauseChange, DocumentDiff } from '../knowledge/document-diff.ts'
import { changesOf } from '../knowledge/word-diff.ts'
import { dayOf } from '../text/days.ts'
import { clauseName } from './clause-name.ts'
import type { Words } from './deadline.ts'
import { clauseLine, factsLine } from './document-words.ts'
import { cutText, oneLine } from './marked-text.ts'

/** A draft with what it is held against, as far as that is settled. */
export type Preview = {
  draft: WholeDocument
  /** What it may be a new version of; empty when that is settled. */
  candidates: Document[]
  diff: DocumentDiff | undefined
  /** The title of the version before. */
  before: string | undefined
}

/** What was read from a file, line by line: facts, clauses, what to look at, what differs. */
export function previewLines(words: Words, preview: Preview, timezone: string): string[] {
  const { t, now } = words
  const { draft, candidates, diff, before } = preview
  const { passages, issuer, kind } = draft
  const clauses = fitting(
    passages.map((passage) => `– ${clauseLine(words, passage, 90)}`),
    700,
  )
  const warnings = warningsOf(passages)
  const counted = (is: ClauseChange['is']) =>
    diff?.changes.filter((change) => change.is === is).length ?? 0
  return [
    t('documents-draft'),
    draft.title,
    factsLine(words, draft, dayOf(now, timezone)),
    ...(issuer === undefined ? [] : [t('documents-issuer', { issuer })]),
    t('documents-kind', { kind: t(`documents-kind-${kind}`) }),
    t('documents-found', { count: passages.length }),
    ...clauses,
    ...left(words, 'documents-more', passages.length - clauses.length),
    ...warnings
      .slice(0, 3)
      .map((warning) =>
        warning.is === 'unnumbered'
          ? t('documents-warning-unnumbered')
          : t(`documents-warning-${warning.is}`, { clause: warning.clause }),
      ),
    ...left(words, 'documents-warnings-more', warnings.length - 3),
    ...(diff && before !== undefined
      ? [
          t('documents-compared', {
            version: draft.version,
            title: cutText(before, 120),
            added: counted('added'),
            removed: counted('removed'),
            changed: counted('changed'),
            moved: counted('moved'),
            unchanged: diff.unchanged,
          }),
        ]
      : []),
    ...(candidates.length > 0 ? [t('documents-which')] : []),
  ]
}

/** One clause that differs, in the words that differ. */
export function changeLine(words: Words, change: ClauseChange): string {
  const { t } = words
  const clause = clauseName(words, change.clause)
  switch (change.is) {
    case 'added':
    case 'removed':
      return t(`documents-diff-${change.is}`, {
        clause,
        text: cutText(oneLine(change.text), 250),
      })
    case 'moved':
      return t('documents-diff-moved', { clause, from: clauseName(words, change.from) })
    case 'changed': {
      const changes = changesOf(change.before, change.after).map(({ lead, was, is }) => {
        const said = {
          lead: lead === '' ? '' : `…${lead}`,
          was: cutText(was, 150),
          is: cutText(is, 150),
        }
        const id = was === '' ? 'put' : is === '' ? 'cut' : 'replaced'
        return t(`documents-diff-${id}`, said).trim()
      })
      return t('documents-diff-changed', { clause, changes: fitting(changes, 800).join('; ') })
    }
  }
}

/** As many of the first lines as fit into so many letters; at least one. */
function fitting(lines: string[], most: number): string[] {
  let letters = 0
  const end = lines.findIndex((line, at) => {
    letters += line.length + 1
    return at > 0 && letters > most
  })
  return end < 0 ? lines : lines.slice(0, end)
}

const left = (
  { t }: Words,
  key: 'documents-more' | 'documents-warnings-more',
  count: number,
): string[] => (count > 0 ? [t(key, { count })] : [])
