import type { WholeDocument } from '../../src/domain/documents.ts'

/** A published document of these clauses, for the years of the plan unless said otherwise. */
export function documentOf(
  clauses: Record<string, string>,
  change: Partial<WholeDocument> = {},
): WholeDocument {
  return {
    ...{ id: 'plan', seriesId: 'plan', version: 1, status: 'published', kind: 'plan' },
    ...{ title: 'Kế hoạch “Dân vận khéo”', number: undefined, issuer: undefined },
    ...{ issuedOn: undefined, validFrom: '2017-01-01', validTo: '2020-12-31', note: undefined },
    passages: Object.entries(clauses).map(([clause, text]) => ({
      ...{ clause, headings: [], text, note: undefined, asks: [] },
    })),
    ...change,
  }
}
