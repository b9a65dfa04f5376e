-- AlterTable
ALTER TABLE "Duty" ADD COLUMN     "everyMonths" INTEGER NOT NULL DEFAULT 12,
ADD COLUMN     "ladder" INTEGER[] DEFAULT ARRAY[-30, -14, -7, -3, -1, 0, 1, 3, 7]::INTEGER[],
ADD COLUMN     "openedDay" DATE,
ADD COLUMN     "opensDays" INTEGER,
ADD COLUMN     "unitIds" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "Membership" ADD COLUMN     "mutedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Obligation" ADD COLUMN     "createdAt" TIMESTAMPTZ(3),
ADD COLUMN     "dueAt" TIMESTAMPTZ(3),
ADD COLUMN     "exemptAt" TIMESTAMPTZ(3),
ADD COLUMN     "isOnPaper" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "nextStepAt" TIMESTAMPTZ(3),
ADD COLUMN     "paperClaimedAt" TIMESTAMPTZ(3);

-- What is owed already: made now, as far as reminders go, so that no step of the past is told, and the
-- next tick looks at what was not reported.
UPDATE "Obligation" o SET "createdAt" = now(), "dueAt" = p."dueAt",
  "nextStepAt" = CASE WHEN o."reportedAt" IS NULL THEN now() END
FROM "Period" p WHERE p.id = o."periodId";
ALTER TABLE "Obligation" ALTER COLUMN "createdAt" SET NOT NULL, ALTER COLUMN "dueAt" SET NOT NULL;

-- AlterTable
ALTER TABLE "OutboxMessage" ADD COLUMN     "rootId" BIGINT;

-- AlterTable
ALTER TABLE "Period" ADD COLUMN     "closedAt" TIMESTAMPTZ(3),
ADD COLUMN     "listAt" TIMESTAMPTZ(3);
UPDATE "Period" SET "listAt" = "dueAt" WHERE "dueAt" > now();

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "remindAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Unit" ADD COLUMN     "phone" TEXT;

-- CreateTable
CREATE TABLE "Extension" (
    "id" TEXT NOT NULL,
    "obligationId" TEXT NOT NULL,
    "askedById" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "wantedDay" DATE NOT NULL,
    "grantedDay" DATE,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ruling" (
    "id" TEXT NOT NULL,
    "periodId" TEXT,
    "obligationId" TEXT,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Ruling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DayOff" (
    "day" DATE NOT NULL,
    "isWorking" BOOLEAN NOT NULL DEFAULT false,
    "name" TEXT NOT NULL,

    CONSTRAINT "DayOff_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "ReminderMessage" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "take" INTEGER NOT NULL DEFAULT 0,
    "text" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "channel" TEXT,
    "error" TEXT,
    "outboxId" BIGINT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "listedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ReminderMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "key" TEXT NOT NULL,
    "obligationId" TEXT NOT NULL,
    "personId" TEXT,
    "step" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "messageId" TEXT,
    "listedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "Extension_obligationId_idx" ON "Extension"("obligationId");

-- CreateIndex
CREATE INDEX "Ruling_periodId_idx" ON "Ruling"("periodId");

-- CreateIndex
CREATE INDEX "Ruling_obligationId_idx" ON "Ruling"("obligationId");

-- CreateIndex
CREATE INDEX "reminder_message_queued" ON "ReminderMessage"("status") WHERE (status = 'queued');

-- CreateIndex
CREATE INDEX "reminder_message_unlisted" ON "ReminderMessage"("createdAt") WHERE (status = 'unreached' AND "listedAt" IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "ReminderMessage_personId_day_kind_key" ON "ReminderMessage"("personId", "day", "kind");

-- CreateIndex
CREATE INDEX "Reminder_obligationId_idx" ON "Reminder"("obligationId");

-- CreateIndex
CREATE INDEX "Reminder_messageId_idx" ON "Reminder"("messageId");

-- CreateIndex
CREATE INDEX "reminder_nobody_unlisted" ON "Reminder"("at") WHERE (status = 'nobody' AND "listedAt" IS NULL);

-- CreateIndex
CREATE INDEX "extension_waiting" ON "Extension"("askedAt") WHERE (status = 'waiting');

-- CreateIndex
CREATE INDEX "obligation_paper" ON "Obligation"("paperClaimedAt") WHERE ("paperClaimedAt" IS NOT NULL);

-- CreateIndex
CREATE INDEX "ReminderMessage_day_idx" ON "ReminderMessage"("day");

-- CreateIndex
CREATE INDEX "obligation_next_step" ON "Obligation"("nextStepAt", "dueAt", "id") WHERE ("nextStepAt" IS NOT NULL);

-- CreateIndex
CREATE INDEX "outbox_root" ON "OutboxMessage"("rootId") WHERE ("rootId" IS NOT NULL);

-- CreateIndex
CREATE INDEX "period_list" ON "Period"("listAt") WHERE ("listAt" IS NOT NULL);

-- CreateIndex
CREATE INDEX "person_remind" ON "Person"("remindAt") WHERE ("remindAt" IS NOT NULL);

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ruling" ADD CONSTRAINT "Ruling_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "Period"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ruling" ADD CONSTRAINT "Ruling_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderMessage" ADD CONSTRAINT "ReminderMessage_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "ReminderMessage"("id") ON DELETE SET NULL ON UPDATE CASCADE;
