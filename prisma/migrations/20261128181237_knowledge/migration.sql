-- AlterTable
ALTER TABLE "ChatAccount" ADD COLUMN     "askingSince" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL,
    "seriesId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "number" TEXT,
    "issuer" TEXT,
    "issuedOn" DATE,
    "validFrom" DATE,
    "validTo" DATE,
    "status" TEXT NOT NULL,
    "note" TEXT,
    "fileHash" TEXT,
    "fileName" TEXT,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedById" TEXT,
    "publishedAt" TIMESTAMPTZ(3),
    "endedById" TEXT,
    "endedAt" TIMESTAMPTZ(3),
    "endReason" TEXT,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Passage" (
    "documentId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "clause" TEXT NOT NULL,
    "headings" TEXT[],
    "text" TEXT NOT NULL,
    "note" TEXT,
    "asks" TEXT[],

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("documentId","position")
);

-- CreateTable
CREATE TABLE "AwaitedDocument" (
    "attachmentId" TEXT NOT NULL,
    "chatKey" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AwaitedDocument_pkey" PRIMARY KEY ("attachmentId","chatKey")
);

-- CreateTable
CREATE TABLE "Question" (
    "id" TEXT NOT NULL,
    "number" INTEGER,
    "chatKey" TEXT NOT NULL,
    "personId" TEXT,
    "unitId" TEXT,
    "text" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT NOT NULL,
    "why" TEXT,
    "documentId" TEXT,
    "position" INTEGER,
    "knownId" TEXT,
    "handedOverAt" TIMESTAMPTZ(3),
    "noticedAt" TIMESTAMPTZ(3),
    "answer" TEXT,
    "answeredById" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "closedById" TEXT,
    "closeReason" TEXT,
    "unheardAt" TIMESTAMPTZ(3),
    "knownText" TEXT,
    "knownAnswer" TEXT,
    "knownAt" TIMESTAMPTZ(3),
    "knownById" TEXT,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnById" TEXT,

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Document_status_idx" ON "Document"("status");

-- CreateIndex
CREATE UNIQUE INDEX "Document_seriesId_version_key" ON "Document"("seriesId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Passage_documentId_clause_key" ON "Passage"("documentId", "clause");

-- CreateIndex
CREATE UNIQUE INDEX "Question_number_key" ON "Question"("number");

-- CreateIndex
CREATE INDEX "Question_chatKey_at_idx" ON "Question"("chatKey", "at");

-- CreateIndex
CREATE INDEX "Question_at_idx" ON "Question"("at");

-- CreateIndex
CREATE INDEX "question_waiting" ON "Question"("handedOverAt") WHERE ("handedOverAt" IS NOT NULL AND "answeredAt" IS NULL AND "closedAt" IS NULL);

-- CreateIndex
CREATE INDEX "question_known" ON "Question"("knownAt") WHERE ("knownAt" IS NOT NULL AND "withdrawnAt" IS NULL);

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;
