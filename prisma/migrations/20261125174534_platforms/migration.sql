-- AlterTable
ALTER TABLE "Attachment" ADD COLUMN     "lost" TEXT,
ADD COLUMN     "source" TEXT,
ALTER COLUMN "hash" DROP NOT NULL,
ALTER COLUMN "type" DROP NOT NULL,
ALTER COLUMN "bytes" DROP NOT NULL;

-- AlterTable
ALTER TABLE "ChatAccount" DROP COLUMN "unitId",
ADD COLUMN     "askedRevision" INTEGER,
ADD COLUMN     "blockedAt" TIMESTAMPTZ(3),
ADD COLUMN     "menu" TEXT,
ADD COLUMN     "preferredAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "OutboxMessage" ADD COLUMN     "partIds" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "Job" (
    "id" BIGSERIAL NOT NULL,
    "channel" TEXT NOT NULL,
    "chatKey" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "attachmentId" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "notBefore" TIMESTAMPTZ(3) NOT NULL,
    "leaseUntil" TIMESTAMPTZ(3),
    "error" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MonthlyUse" (
    "bot" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "messages" INTEGER NOT NULL,

    CONSTRAINT "MonthlyUse_pkey" PRIMARY KEY ("bot","month")
);

-- CreateTable
CREATE TABLE "Group" (
    "key" TEXT NOT NULL,
    "addedById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Group_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "job_waiting" ON "Job"("id") WHERE (status = 'waiting');

-- CreateIndex
CREATE INDEX "Job_attachmentId_idx" ON "Job"("attachmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Attachment_unitId_source_key" ON "Attachment"("unitId", "source");

-- AddForeignKey
ALTER TABLE "Job" ADD CONSTRAINT "Job_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
