-- AlterTable
ALTER TABLE "ScoreSheet" DROP COLUMN "excludedBy";
