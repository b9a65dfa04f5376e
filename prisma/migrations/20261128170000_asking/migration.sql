-- AlterTable
ALTER TABLE "ChatAccount" ADD COLUMN     "askingSince" TIMESTAMPTZ(3);
