## The page where a file is sent into a chat that takes none, and the link that leads there

upload-title = Send photos and documents
upload-ask = Choose one file: a PDF, Word or Excel document (20 MB at most) or a photo. No secret documents, no papers of citizens.
upload-send = Send
upload-none = There is no file yet. Choose one and press “Send”.
upload-done = ✅ Received, please go back to Zalo. If there is another file, choose it below.
upload-gone = This link is no longer good. Please go back to Zalo, open what you were filling in (type “report”, “update” or “model”) and open the new link at the question for photos and documents.
upload-link = Documents are sent here (for 2 hours): { $link }
upload-photograph = This channel takes no documents: please photograph each page and send the photos.
