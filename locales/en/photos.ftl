## Photos that are fetched from a platform

photos-lost-too-large = ⚠️ The photo you sent on { $at } could not be kept: it is too large (at most 10 MB and 65 million pixels). Please send a smaller one.
photos-lost-not-a-photo = ⚠️ The file you sent on { $at } could not be kept: it is no JPEG, PNG or WebP photo, or it is damaged. Please send it as a photo, not as a file.
photos-lost-gone = ⚠️ The photo you sent on { $at } could not be kept: I could not download it. Please send it again.
photos-sent = To send it again: type “report” (or “update”), type “edit” and choose the photo question.

# In a report, behind the name of the question.
photos-awaited = { $label }: photos still on their way: { $count }. Open this report again in a few minutes.
photos-missing-too-large = ⚠️ { $label }: photos missing because they are too large: { $count }. The unit can send them again.
photos-missing-not-a-photo = ⚠️ { $label }: photos missing because they are no photos or are damaged: { $count }. The unit can send them again.
photos-missing-gone = ⚠️ { $label }: photos missing because they could not be downloaded: { $count }. The unit can send them again.
