-- CreateTable
CREATE TABLE "Broadcast" (
    "id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'message',
    "ofId" TEXT,
    "contents" JSONB NOT NULL,
    "audience" JSONB NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "reason" TEXT,
    "isUrgent" BOOLEAN NOT NULL DEFAULT false,
    "doubts" TEXT NOT NULL DEFAULT 'hold',
    "wantsAck" BOOLEAN NOT NULL DEFAULT false,
    "remindDays" INTEGER,
    "remindAt" TIMESTAMPTZ(3),
    "questions" JSONB NOT NULL DEFAULT '[]',
    "perMinute" INTEGER,
    "paidUntil" TIMESTAMPTZ(3),
    "sendAt" TIMESTAMPTZ(3),
    "repeats" TEXT,
    "frozenAt" TIMESTAMPTZ(3),
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "startedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Broadcast_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BroadcastRecipient" (
    "broadcastId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "personId" TEXT NOT NULL,
    "unitId" TEXT,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "take" INTEGER NOT NULL DEFAULT 0,
    "outboxId" BIGINT,
    "chatKey" TEXT,
    "refusedBy" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "error" TEXT,
    "sentAt" TIMESTAMPTZ(3),
    "acknowledgedAt" TIMESTAMPTZ(3),

    CONSTRAINT "BroadcastRecipient_pkey" PRIMARY KEY ("broadcastId","position")
);

-- CreateTable
CREATE TABLE "BroadcastAnswer" (
    "broadcastId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "shown" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BroadcastAnswer_pkey" PRIMARY KEY ("broadcastId","personId")
);

-- CreateTable
CREATE TABLE "BroadcastWatch" (
    "broadcastId" TEXT NOT NULL,
    "chatKey" TEXT NOT NULL,
    "outboxId" BIGINT NOT NULL,
    "stage" TEXT NOT NULL,
    "shownAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BroadcastWatch_pkey" PRIMARY KEY ("broadcastId","chatKey")
);

-- CreateIndex
CREATE UNIQUE INDEX "Broadcast_number_key" ON "Broadcast"("number");

-- CreateIndex
CREATE INDEX "Broadcast_ofId_idx" ON "Broadcast"("ofId");

-- CreateIndex
CREATE INDEX "Broadcast_status_idx" ON "Broadcast"("status");

-- CreateIndex
CREATE INDEX "broadcast_remind" ON "Broadcast"("remindAt") WHERE ("remindAt" IS NOT NULL);

-- CreateIndex
CREATE INDEX "broadcast_recipient_waiting" ON "BroadcastRecipient"("broadcastId", "position") WHERE (status = 'waiting');

-- CreateIndex
CREATE INDEX "broadcast_recipient_queued" ON "BroadcastRecipient"("broadcastId", "outboxId") WHERE (status = 'queued');

-- CreateIndex
CREATE INDEX "BroadcastRecipient_personId_idx" ON "BroadcastRecipient"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "BroadcastRecipient_broadcastId_personId_key" ON "BroadcastRecipient"("broadcastId", "personId");

-- AddForeignKey
ALTER TABLE "Broadcast" ADD CONSTRAINT "Broadcast_ofId_fkey" FOREIGN KEY ("ofId") REFERENCES "Broadcast"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BroadcastRecipient" ADD CONSTRAINT "BroadcastRecipient_broadcastId_fkey" FOREIGN KEY ("broadcastId") REFERENCES "Broadcast"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BroadcastRecipient" ADD CONSTRAINT "BroadcastRecipient_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BroadcastAnswer" ADD CONSTRAINT "BroadcastAnswer_broadcastId_fkey" FOREIGN KEY ("broadcastId") REFERENCES "Broadcast"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BroadcastWatch" ADD CONSTRAINT "BroadcastWatch_broadcastId_fkey" FOREIGN KEY ("broadcastId") REFERENCES "Broadcast"("id") ON DELETE CASCADE ON UPDATE CASCADE;
