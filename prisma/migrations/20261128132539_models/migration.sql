-- CreateTable
CREATE TABLE "Term" (
    "kind" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT,
    "rank" INTEGER NOT NULL,
    "validFrom" DATE,
    "validTo" DATE,

    CONSTRAINT "Term_pkey" PRIMARY KEY ("kind","code")
);

-- CreateTable
CREATE TABLE "Model" (
    "id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "unitId" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "formVersion" TEXT NOT NULL,
    "shown" JSONB NOT NULL,
    "name" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "words" TEXT[],
    "nameWords" TEXT[],
    "startedOn" DATE NOT NULL,
    "originId" TEXT,
    "registeredAt" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Model_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModelYear" (
    "modelId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "unitId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reason" TEXT,
    "setById" TEXT,
    "setAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ModelYear_pkey" PRIMARY KEY ("modelId","year")
);

-- CreateTable
CREATE TABLE "ModelEntry" (
    "id" TEXT NOT NULL,
    "modelId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "unitId" TEXT NOT NULL,
    "byId" TEXT,
    "kind" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "shown" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "ModelEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recognition" (
    "id" TEXT NOT NULL,
    "modelId" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "byId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Recognition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL,
    "modelId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "link" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "unitId" TEXT NOT NULL,
    "byId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Model_number_key" ON "Model"("number");

-- CreateIndex
CREATE INDEX "Model_unitId_idx" ON "Model"("unitId");

-- CreateIndex
CREATE INDEX "Model_originId_idx" ON "Model"("originId");

-- CreateIndex
CREATE INDEX "Model_stage_idx" ON "Model"("stage");

-- CreateIndex
CREATE INDEX "Model_changedAt_idx" ON "Model"("changedAt");

-- CreateIndex
CREATE INDEX "Model_words_idx" ON "Model" USING GIN ("words");

-- CreateIndex
CREATE INDEX "ModelYear_year_unitId_idx" ON "ModelYear"("year", "unitId");

-- CreateIndex
CREATE INDEX "ModelEntry_modelId_at_idx" ON "ModelEntry"("modelId", "at");

-- CreateIndex
CREATE INDEX "ModelEntry_unitId_kind_at_idx" ON "ModelEntry"("unitId", "kind", "at");

-- CreateIndex
CREATE INDEX "Recognition_modelId_idx" ON "Recognition"("modelId");

-- CreateIndex
CREATE UNIQUE INDEX "Article_modelId_link_key" ON "Article"("modelId", "link");

-- AddForeignKey
ALTER TABLE "Model" ADD CONSTRAINT "Model_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Model" ADD CONSTRAINT "Model_originId_fkey" FOREIGN KEY ("originId") REFERENCES "Model"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModelYear" ADD CONSTRAINT "ModelYear_modelId_fkey" FOREIGN KEY ("modelId") REFERENCES "Model"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModelYear" ADD CONSTRAINT "ModelYear_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModelEntry" ADD CONSTRAINT "ModelEntry_modelId_fkey" FOREIGN KEY ("modelId") REFERENCES "Model"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModelEntry" ADD CONSTRAINT "ModelEntry_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModelEntry" ADD CONSTRAINT "ModelEntry_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recognition" ADD CONSTRAINT "Recognition_modelId_fkey" FOREIGN KEY ("modelId") REFERENCES "Model"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_modelId_fkey" FOREIGN KEY ("modelId") REFERENCES "Model"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
