-- AlterTable
ALTER TABLE "Attachment" ADD COLUMN     "name" TEXT;

-- Documents are taken now too: what was no photo is neither of the two.
UPDATE "Attachment" SET "lost" = 'not-taken' WHERE "lost" = 'not-a-photo';
