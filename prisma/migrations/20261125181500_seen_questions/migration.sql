-- A chat that is filling a draft saw its last question: nobody is asked twice because of an update.
UPDATE "ChatAccount" a SET "askedRevision" = d."revision"
FROM "Draft" d WHERE d."id" = a."draftId" AND a."askedRevision" IS NULL;
