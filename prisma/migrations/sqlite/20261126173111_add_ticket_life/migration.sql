-- CreateTable
CREATE TABLE "TicketTag" (
    "ticketId" TEXT NOT NULL,
    "tag" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL,

    PRIMARY KEY ("ticketId", "tag"),
    CONSTRAINT "TicketTag_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Satisfaction" (
    "ticketId" TEXT NOT NULL PRIMARY KEY,
    "rating" TEXT NOT NULL,
    "comment" TEXT,
    "staffId" TEXT,
    "ratedAt" DATETIME NOT NULL,
    CONSTRAINT "Satisfaction_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Satisfaction_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Ticket" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL,
    "shop" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'new',
    "priority" TEXT NOT NULL DEFAULT 'normal',
    "topic" TEXT,
    "language" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "requesterId" TEXT NOT NULL,
    "questionId" TEXT,
    "answerId" TEXT,
    "orderId" TEXT,
    "orderSnapshot" JSONB,
    "queue" TEXT NOT NULL,
    "assigneeId" TEXT,
    "assignedAt" DATETIME,
    "placement" JSONB NOT NULL,
    "requestType" TEXT,
    "asked" JSONB,
    "triage" JSONB,
    "expectedBy" DATETIME NOT NULL,
    "escalatedAt" DATETIME,
    "openedAt" DATETIME NOT NULL,
    "firstRepliedAt" DATETIME,
    "updatedAt" DATETIME NOT NULL,
    "solvedAt" DATETIME,
    "wakesAt" DATETIME,
    "mergedIntoId" TEXT,
    "submissionKey" TEXT NOT NULL,
    CONSTRAINT "Ticket_requesterId_fkey" FOREIGN KEY ("requesterId") REFERENCES "Customer" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Ticket_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Ticket_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Ticket_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Ticket_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "Staff" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Ticket_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Ticket" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Ticket" ("answerId", "asked", "assignedAt", "assigneeId", "channel", "escalatedAt", "expectedBy", "firstRepliedAt", "id", "language", "number", "openedAt", "orderId", "orderSnapshot", "placement", "priority", "questionId", "queue", "requestType", "requesterId", "shop", "solvedAt", "status", "subject", "submissionKey", "summary", "topic", "triage", "updatedAt") SELECT "answerId", "asked", "assignedAt", "assigneeId", "channel", "escalatedAt", "expectedBy", "firstRepliedAt", "id", "language", "number", "openedAt", "orderId", "orderSnapshot", "placement", "priority", "questionId", "queue", "requestType", "requesterId", "shop", "solvedAt", "status", "subject", "submissionKey", "summary", "topic", "triage", "updatedAt" FROM "Ticket";
DROP TABLE "Ticket";
ALTER TABLE "new_Ticket" RENAME TO "Ticket";
CREATE UNIQUE INDEX "Ticket_number_key" ON "Ticket"("number");
CREATE UNIQUE INDEX "Ticket_submissionKey_key" ON "Ticket"("submissionKey");
CREATE INDEX "Ticket_shop_language_channel_firstRepliedAt_idx" ON "Ticket"("shop", "language", "channel", "firstRepliedAt");
CREATE INDEX "Ticket_queue_status_openedAt_idx" ON "Ticket"("queue", "status", "openedAt");
CREATE INDEX "Ticket_assigneeId_status_updatedAt_idx" ON "Ticket"("assigneeId", "status", "updatedAt");
CREATE INDEX "Ticket_requesterId_updatedAt_idx" ON "Ticket"("requesterId", "updatedAt");
CREATE INDEX "Ticket_answerId_idx" ON "Ticket"("answerId");
CREATE INDEX "Ticket_status_wakesAt_idx" ON "Ticket"("status", "wakesAt");
CREATE INDEX "Ticket_status_solvedAt_idx" ON "Ticket"("status", "solvedAt");
CREATE INDEX "Ticket_mergedIntoId_idx" ON "Ticket"("mergedIntoId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "TicketTag_tag_idx" ON "TicketTag"("tag");

-- CreateIndex
CREATE INDEX "Satisfaction_ratedAt_idx" ON "Satisfaction"("ratedAt");
