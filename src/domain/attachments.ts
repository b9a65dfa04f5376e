/**
 * Why a file can not be had: larger than we take, none of the kinds we take or damaged, one that
 * could do harm when opened, or not there any more.
 */
export type WhyLost = 'too-large' | 'not-taken' | 'unsafe' | 'gone'

/** What is known of the file of an attachment: it is kept, still to be fetched, or lost for good. */
export type AttachedFile =
  | { file: 'kept'; hash: string; type: string; bytes: number; name: string }
  | { file: 'awaited' }
  | { file: 'lost'; why: WhyLost }

/** A photo or document that was sent to a unit; the bytes of a kept one lie under their hash. */
export type Attachment = { id: string; unitId: string } & AttachedFile

/** Is a file of this type a photo, to be shown as one? Anything else is a document. */
export const isPhotoType = (type: string): boolean => type.startsWith('image/')
