/** The kinds of documents that are taken: PDF, Word and Excel, old and new. */
export type DocumentType =
  | 'application/pdf'
  | 'application/msword'
  | 'application/vnd.ms-excel'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Plain text: taken only where the office adds a document that questions are answered from. */
export type TextType = 'text/plain'

/** Why a file is not taken: it is none of these kinds, or one that could do harm when opened. */
export type NoDocument = 'not-taken' | 'unsafe'
