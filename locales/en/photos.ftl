## Photos and documents that are fetched from a platform

photos-lost-too-large = ⚠️ The file you sent on { $at } could not be kept: it is too large (photos at most 10 MB and 65 million pixels, documents at most 20 MB). Please send a smaller one.
photos-lost-not-taken = ⚠️ The file you sent on { $at } could not be kept: it is no JPEG, PNG or WebP photo and no PDF, Word or Excel document, or it is damaged. Please save it as a PDF and send that, or send a photo of it.
photos-lost-unsafe = ⚠️ The file you sent on { $at } could not be kept because it is not safe: it has macros, a password, or unusual content. Please save it as a PDF and send that.
photos-lost-gone = ⚠️ The file you sent on { $at } could not be kept: I could not download it. Please send it again.
photos-sent = To send it again: type “report”, “update” or “model”, type “edit” and choose the question for photos and documents.

# In a report, behind the name of the question.
photos-awaited = { $label }: files still on their way: { $count }. Please look again in a few minutes.
photos-missing-too-large = ⚠️ { $label }: files missing because they are too large: { $count }. The unit can send them again.
photos-missing-not-taken = ⚠️ { $label }: files missing because they are no photos or documents, or are damaged: { $count }. The unit can send them again.
photos-missing-unsafe = ⚠️ { $label }: files missing because they are not safe: { $count }. The unit can save them as PDF and send them again.
photos-missing-gone = ⚠️ { $label }: files missing because they could not be downloaded: { $count }. The unit can send them again.
