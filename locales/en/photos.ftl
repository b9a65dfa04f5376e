## Photos of a report that are not there, behind the name of their question

photos-awaited = { $label }: photos still on their way: { $count }. Open this report again in a few minutes.
photos-missing-too-large = ⚠️ { $label }: photos missing because they are too large: { $count }. The unit can send them again.
photos-missing-not-a-photo = ⚠️ { $label }: photos missing because they are no photos or are damaged: { $count }. The unit can send them again.
photos-missing-gone = ⚠️ { $label }: photos missing because they could not be downloaded: { $count }. The unit can send them again.
