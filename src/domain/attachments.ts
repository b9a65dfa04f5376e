/** Why a photo can not be had: larger than we take, not a photo, or not there any more. */
export type WhyLost = 'too-large' | 'not-a-photo' | 'gone'

/** What is known of the file of an attachment: it is kept, still to be fetched, or lost for good. */
export type AttachedFile =
  | { file: 'kept'; hash: string; type: string; bytes: number }
  | { file: 'awaited' }
  | { file: 'lost'; why: WhyLost }

/** A photo that was sent to a unit's report; the bytes of a kept one lie under their hash. */
export type Attachment = { id: string; unitId: string } & AttachedFile
