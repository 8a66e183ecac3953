-- AlterTable
ALTER TABLE "Ticket" ADD COLUMN "escalatedAt" DATETIME;
ALTER TABLE "Ticket" ADD COLUMN "triage" JSONB;

-- AlterTable
ALTER TABLE "OutboxJob" ADD COLUMN "automaticTo" TEXT;

-- CreateTable
CREATE TABLE "CustomerTag" (
    "customerId" TEXT NOT NULL,
    "tag" TEXT NOT NULL,

    PRIMARY KEY ("customerId", "tag"),
    CONSTRAINT "CustomerTag_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StaffShift" (
    "staffId" TEXT NOT NULL,
    "weekday" TEXT NOT NULL,
    "opens" INTEGER NOT NULL,
    "closes" INTEGER NOT NULL,

    PRIMARY KEY ("staffId", "weekday", "opens"),
    CONSTRAINT "StaffShift_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StaffDayOff" (
    "staffId" TEXT NOT NULL,
    "day" TEXT NOT NULL,

    PRIMARY KEY ("staffId", "day"),
    CONSTRAINT "StaffDayOff_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TicketSummary" (
    "ticketId" TEXT NOT NULL PRIMARY KEY,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "text" TEXT,
    "model" TEXT NOT NULL,
    "promptVersion" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    CONSTRAINT "TicketSummary_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SlaClock" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ticketId" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "targetMinutes" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "usedSeconds" REAL NOT NULL DEFAULT 0,
    "runningSince" DATETIME,
    "warnAt" DATETIME,
    "dueAt" DATETIME,
    "escalateAt" DATETIME,
    "warnedAt" DATETIME,
    "breachedAt" DATETIME,
    "escalatedAt" DATETIME,
    "endedAt" DATETIME,
    CONSTRAINT "SlaClock_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Chat" (
    "ticketId" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "customerBeatAt" DATETIME NOT NULL,
    "customerSeenId" TEXT,
    "staffSeenId" TEXT,
    "endedAt" DATETIME,
    "endedFor" TEXT,
    CONSTRAINT "Chat_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CallBack" (
    "ticketId" TEXT NOT NULL PRIMARY KEY,
    "phone" TEXT NOT NULL,
    "startsAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "doneAt" DATETIME,
    CONSTRAINT "CallBack_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CallAttempt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "callBackId" TEXT NOT NULL,
    "staffId" TEXT,
    "outcome" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "calledAt" DATETIME NOT NULL,
    "submissionKey" TEXT NOT NULL,
    CONSTRAINT "CallAttempt_callBackId_fkey" FOREIGN KEY ("callBackId") REFERENCES "CallBack" ("ticketId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CallAttempt_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DroppedTicket" (
    "ticketId" TEXT NOT NULL PRIMARY KEY,
    "reasons" JSONB NOT NULL,
    "foundAt" DATETIME NOT NULL,
    CONSTRAINT "DroppedTicket_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InboundMail" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "identity" TEXT NOT NULL,
    "mailbox" TEXT NOT NULL,
    "fromAddress" TEXT,
    "subject" TEXT,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "ticketId" TEXT,
    "messageId" TEXT,
    "storedAs" TEXT,
    "receivedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "MailboxCursor" (
    "mailbox" TEXT NOT NULL PRIMARY KEY,
    "uidValidity" TEXT NOT NULL,
    "lastUid" INTEGER NOT NULL,
    "readAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "JobRun" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "finishedAt" DATETIME NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Staff" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "passwordHash" TEXT NOT NULL,
    "chatCapacity" INTEGER NOT NULL DEFAULT 3,
    "emailCapacity" INTEGER NOT NULL DEFAULT 20,
    "phoneCapacity" INTEGER NOT NULL DEFAULT 5,
    "timeZone" TEXT NOT NULL DEFAULT 'Europe/Paris',
    "disabledAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);
INSERT INTO "new_Staff" ("chatCapacity", "createdAt", "disabledAt", "email", "emailCapacity", "id", "locale", "name", "passwordHash", "role") SELECT "chatCapacity", "createdAt", "disabledAt", "email", "emailCapacity", "id", "locale", "name", "passwordHash", "role" FROM "Staff";
DROP TABLE "Staff";
ALTER TABLE "new_Staff" RENAME TO "Staff";
CREATE UNIQUE INDEX "Staff_email_key" ON "Staff"("email");
CREATE TABLE "new_TicketMessage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ticketId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "authorKind" TEXT NOT NULL,
    "customerId" TEXT,
    "staffId" TEXT,
    "body" TEXT NOT NULL,
    "via" TEXT NOT NULL DEFAULT 'form',
    "sentAt" DATETIME NOT NULL,
    "submissionKey" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "TicketMessage_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TicketMessage_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "TicketMessage_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_TicketMessage" ("authorKind", "body", "customerId", "id", "kind", "sentAt", "staffId", "submissionKey", "ticketId") SELECT "authorKind", "body", "customerId", "id", "kind", "sentAt", "staffId", "submissionKey", "ticketId" FROM "TicketMessage";
DROP TABLE "TicketMessage";
ALTER TABLE "new_TicketMessage" RENAME TO "TicketMessage";
CREATE UNIQUE INDEX "TicketMessage_submissionKey_key" ON "TicketMessage"("submissionKey");
CREATE INDEX "TicketMessage_ticketId_sentAt_idx" ON "TicketMessage"("ticketId", "sentAt");
CREATE INDEX "TicketMessage_ticketId_position_idx" ON "TicketMessage"("ticketId", "position");
CREATE TABLE "new_Attachment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ticketId" TEXT NOT NULL,
    "messageId" TEXT,
    "evidenceKey" TEXT,
    "filename" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storedAs" TEXT NOT NULL,
    "uploadedAt" DATETIME NOT NULL,
    "isSensitive" BOOLEAN NOT NULL DEFAULT false,
    "keepUntil" DATETIME,
    "removedAt" DATETIME,
    CONSTRAINT "Attachment_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attachment_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "TicketMessage" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Attachment" ("bytes", "evidenceKey", "filename", "id", "mediaType", "messageId", "sha256", "storedAs", "ticketId", "uploadedAt") SELECT "bytes", "evidenceKey", "filename", "id", "mediaType", "messageId", "sha256", "storedAs", "ticketId", "uploadedAt" FROM "Attachment";
DROP TABLE "Attachment";
ALTER TABLE "new_Attachment" RENAME TO "Attachment";
CREATE INDEX "Attachment_ticketId_idx" ON "Attachment"("ticketId");
CREATE INDEX "Attachment_keepUntil_idx" ON "Attachment"("keepUntil");
CREATE TABLE "new_PendingUpload" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "submissionKey" TEXT NOT NULL,
    "owner" TEXT NOT NULL DEFAULT '',
    "evidenceKey" TEXT NOT NULL,
    "filename" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storedAs" TEXT NOT NULL,
    "uploadedAt" DATETIME NOT NULL
);
INSERT INTO "new_PendingUpload" ("bytes", "evidenceKey", "filename", "id", "mediaType", "sha256", "storedAs", "submissionKey", "uploadedAt") SELECT "bytes", "evidenceKey", "filename", "id", "mediaType", "sha256", "storedAs", "submissionKey", "uploadedAt" FROM "PendingUpload";
DROP TABLE "PendingUpload";
ALTER TABLE "new_PendingUpload" RENAME TO "PendingUpload";
CREATE INDEX "PendingUpload_owner_idx" ON "PendingUpload"("owner");
CREATE INDEX "PendingUpload_uploadedAt_idx" ON "PendingUpload"("uploadedAt");
CREATE UNIQUE INDEX "PendingUpload_submissionKey_owner_evidenceKey_sha256_key" ON "PendingUpload"("submissionKey", "owner", "evidenceKey", "sha256");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "TicketSummary_model_startedAt_idx" ON "TicketSummary"("model", "startedAt");

-- CreateIndex
CREATE INDEX "SlaClock_warnAt_idx" ON "SlaClock"("warnAt");

-- CreateIndex
CREATE INDEX "SlaClock_dueAt_idx" ON "SlaClock"("dueAt");

-- CreateIndex
CREATE INDEX "SlaClock_escalateAt_idx" ON "SlaClock"("escalateAt");

-- CreateIndex
CREATE UNIQUE INDEX "SlaClock_ticketId_target_startedAt_key" ON "SlaClock"("ticketId", "target", "startedAt");

-- CreateIndex
CREATE INDEX "Chat_endedAt_customerBeatAt_idx" ON "Chat"("endedAt", "customerBeatAt");

-- CreateIndex
CREATE INDEX "CallBack_doneAt_startsAt_idx" ON "CallBack"("doneAt", "startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "CallAttempt_submissionKey_key" ON "CallAttempt"("submissionKey");

-- CreateIndex
CREATE INDEX "CallAttempt_callBackId_calledAt_idx" ON "CallAttempt"("callBackId", "calledAt");

-- CreateIndex
CREATE UNIQUE INDEX "InboundMail_identity_key" ON "InboundMail"("identity");

-- CreateIndex
CREATE INDEX "InboundMail_outcome_receivedAt_idx" ON "InboundMail"("outcome", "receivedAt");

-- CreateIndex
CREATE INDEX "InboundMail_fromAddress_receivedAt_idx" ON "InboundMail"("fromAddress", "receivedAt");

-- CreateIndex
CREATE INDEX "InboundMail_ticketId_receivedAt_idx" ON "InboundMail"("ticketId", "receivedAt");

-- CreateIndex
CREATE INDEX "Ticket_shop_language_channel_firstRepliedAt_idx" ON "Ticket"("shop", "language", "channel", "firstRepliedAt");

-- CreateIndex
CREATE INDEX "OutboxJob_automaticTo_createdAt_idx" ON "OutboxJob"("automaticTo", "createdAt");
