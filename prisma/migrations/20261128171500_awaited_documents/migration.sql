-- CreateTable
CREATE TABLE "AwaitedDocument" (
    "attachmentId" TEXT NOT NULL,
    "chatKey" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AwaitedDocument_pkey" PRIMARY KEY ("attachmentId")
);
