-- AlterTable
ALTER TABLE "Report" ADD COLUMN     "review" TEXT;

-- CreateTable
CREATE TABLE "Review" (
    "id" TEXT NOT NULL,
    "reportId" TEXT,
    "modelId" TEXT,
    "version" INTEGER,
    "kind" TEXT NOT NULL,
    "fields" JSONB NOT NULL DEFAULT '[]',
    "text" TEXT NOT NULL DEFAULT '',
    "byId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CriteriaSet" (
    "id" TEXT NOT NULL,
    "seriesId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "about" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "number" TEXT,
    "issuer" TEXT,
    "basis" TEXT NOT NULL,
    "validFrom" DATE,
    "validTo" DATE,
    "isExample" BOOLEAN NOT NULL DEFAULT false,
    "status" TEXT NOT NULL,
    "bands" JSONB NOT NULL,
    "exclusions" TEXT[],
    "documentId" TEXT,
    "fileHash" TEXT,
    "fileName" TEXT,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedById" TEXT,
    "publishedAt" TIMESTAMPTZ(3),
    "endedById" TEXT,
    "endedAt" TIMESTAMPTZ(3),
    "endReason" TEXT,

    CONSTRAINT "CriteriaSet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Criterion" (
    "setId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "heading" TEXT,
    "text" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "maxPoints" INTEGER NOT NULL,
    "milestones" JSONB NOT NULL DEFAULT '[]',
    "scoredBy" TEXT NOT NULL,
    "evidence" TEXT,
    "figure" TEXT,

    CONSTRAINT "Criterion_pkey" PRIMARY KEY ("setId","position")
);

-- CreateTable
CREATE TABLE "ScoreSheet" (
    "id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "setId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "modelId" TEXT,
    "year" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "excludedBy" INTEGER[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "scoredAt" TIMESTAMPTZ(3),

    CONSTRAINT "ScoreSheet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Score" (
    "id" TEXT NOT NULL,
    "sheetId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "ticked" INTEGER[],
    "reason" TEXT,
    "attachments" TEXT[],
    "byId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Score_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Review_reportId_at_idx" ON "Review"("reportId", "at");

-- CreateIndex
CREATE INDEX "Review_modelId_at_idx" ON "Review"("modelId", "at");

-- CreateIndex
CREATE INDEX "CriteriaSet_status_idx" ON "CriteriaSet"("status");

-- CreateIndex
CREATE UNIQUE INDEX "CriteriaSet_seriesId_version_key" ON "CriteriaSet"("seriesId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Criterion_setId_code_key" ON "Criterion"("setId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "ScoreSheet_number_key" ON "ScoreSheet"("number");

-- CreateIndex
CREATE INDEX "ScoreSheet_unitId_year_idx" ON "ScoreSheet"("unitId", "year");

-- CreateIndex
CREATE INDEX "sheet_waiting" ON "ScoreSheet"("sentAt") WHERE (status = 'sent');

-- CreateIndex
CREATE UNIQUE INDEX "ScoreSheet_subject_year_setId_key" ON "ScoreSheet"("subject", "year", "setId");

-- CreateIndex
CREATE INDEX "Score_sheetId_at_idx" ON "Score"("sheetId", "at");

-- CreateIndex
CREATE INDEX "report_waiting" ON "Report"("createdAt") WHERE (review = 'waiting');

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_modelId_fkey" FOREIGN KEY ("modelId") REFERENCES "Model"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Criterion" ADD CONSTRAINT "Criterion_setId_fkey" FOREIGN KEY ("setId") REFERENCES "CriteriaSet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScoreSheet" ADD CONSTRAINT "ScoreSheet_setId_fkey" FOREIGN KEY ("setId") REFERENCES "CriteriaSet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScoreSheet" ADD CONSTRAINT "ScoreSheet_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScoreSheet" ADD CONSTRAINT "ScoreSheet_modelId_fkey" FOREIGN KEY ("modelId") REFERENCES "Model"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "ScoreSheet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What was asked for waits for the office, whenever it was sent
UPDATE "Report" SET "review" = 'waiting' WHERE "obligationId" IS NOT NULL;
