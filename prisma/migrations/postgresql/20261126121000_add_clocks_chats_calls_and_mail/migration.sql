-- CreateEnum
CREATE TYPE "SummaryOutcome" AS ENUM ('running', 'kept', 'refused', 'failed');

-- CreateEnum
CREATE TYPE "MessageVia" AS ENUM ('form', 'email', 'chat', 'phone');

-- CreateEnum
CREATE TYPE "SlaTarget" AS ENUM ('first_reply', 'next_reply', 'resolution');

-- CreateEnum
CREATE TYPE "MailOutcome" AS ENUM ('opened_ticket', 'added_message', 'repeated', 'automatic', 'refused', 'set_aside');

-- CreateEnum
CREATE TYPE "CallOutcome" AS ENUM ('reached', 'no_answer', 'voicemail', 'wrong_number');

-- CreateEnum
CREATE TYPE "ChatEnd" AS ENUM ('customer_left', 'staff_left', 'nobody_came', 'solved');

-- DropForeignKey
ALTER TABLE "PendingUpload" DROP CONSTRAINT "PendingUpload_customerId_fkey";

-- DropIndex
DROP INDEX "PendingUpload_customerId_idx";

-- DropIndex
DROP INDEX "PendingUpload_submissionKey_customerId_evidenceKey_sha256_key";

-- AlterTable
ALTER TABLE "Staff" ADD COLUMN     "phoneCapacity" INTEGER NOT NULL DEFAULT 5,
ADD COLUMN     "timeZone" TEXT NOT NULL DEFAULT 'Europe/Paris';

-- AlterTable
ALTER TABLE "Ticket" ADD COLUMN     "escalatedAt" TIMESTAMP(3),
ADD COLUMN     "triage" JSONB;

-- AlterTable
ALTER TABLE "TicketMessage" ADD COLUMN     "position" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "via" "MessageVia" NOT NULL DEFAULT 'form';

-- AlterTable
ALTER TABLE "Attachment" ADD COLUMN     "isSensitive" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "keepUntil" TIMESTAMP(3),
ADD COLUMN     "removedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "PendingUpload" DROP COLUMN "customerId",
ADD COLUMN     "owner" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "OutboxJob" ADD COLUMN     "automaticTo" TEXT;

-- CreateTable
CREATE TABLE "CustomerTag" (
    "customerId" TEXT NOT NULL,
    "tag" TEXT NOT NULL,

    CONSTRAINT "CustomerTag_pkey" PRIMARY KEY ("customerId","tag")
);

-- CreateTable
CREATE TABLE "StaffShift" (
    "staffId" TEXT NOT NULL,
    "weekday" TEXT NOT NULL,
    "opens" INTEGER NOT NULL,
    "closes" INTEGER NOT NULL,

    CONSTRAINT "StaffShift_pkey" PRIMARY KEY ("staffId","weekday","opens")
);

-- CreateTable
CREATE TABLE "StaffDayOff" (
    "staffId" TEXT NOT NULL,
    "day" TEXT NOT NULL,

    CONSTRAINT "StaffDayOff_pkey" PRIMARY KEY ("staffId","day")
);

-- CreateTable
CREATE TABLE "TicketSummary" (
    "ticketId" TEXT NOT NULL,
    "outcome" "SummaryOutcome" NOT NULL,
    "reason" TEXT,
    "text" TEXT,
    "model" TEXT NOT NULL,
    "promptVersion" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "TicketSummary_pkey" PRIMARY KEY ("ticketId")
);

-- CreateTable
CREATE TABLE "SlaClock" (
    "id" TEXT NOT NULL,
    "ticketId" TEXT NOT NULL,
    "target" "SlaTarget" NOT NULL,
    "targetMinutes" INTEGER NOT NULL,
    "channel" "Channel" NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "usedSeconds" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "runningSince" TIMESTAMP(3),
    "warnAt" TIMESTAMP(3),
    "dueAt" TIMESTAMP(3),
    "escalateAt" TIMESTAMP(3),
    "warnedAt" TIMESTAMP(3),
    "breachedAt" TIMESTAMP(3),
    "escalatedAt" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "SlaClock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Chat" (
    "ticketId" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "customerBeatAt" TIMESTAMP(3) NOT NULL,
    "customerSeenId" TEXT,
    "staffSeenId" TEXT,
    "endedAt" TIMESTAMP(3),
    "endedFor" "ChatEnd",

    CONSTRAINT "Chat_pkey" PRIMARY KEY ("ticketId")
);

-- CreateTable
CREATE TABLE "CallBack" (
    "ticketId" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "startsAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3) NOT NULL,
    "doneAt" TIMESTAMP(3),

    CONSTRAINT "CallBack_pkey" PRIMARY KEY ("ticketId")
);

-- CreateTable
CREATE TABLE "CallAttempt" (
    "id" TEXT NOT NULL,
    "callBackId" TEXT NOT NULL,
    "staffId" TEXT,
    "outcome" "CallOutcome" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "calledAt" TIMESTAMP(3) NOT NULL,
    "submissionKey" TEXT NOT NULL,

    CONSTRAINT "CallAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DroppedTicket" (
    "ticketId" TEXT NOT NULL,
    "reasons" JSONB NOT NULL,
    "foundAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DroppedTicket_pkey" PRIMARY KEY ("ticketId")
);

-- CreateTable
CREATE TABLE "InboundMail" (
    "id" TEXT NOT NULL,
    "identity" TEXT NOT NULL,
    "mailbox" TEXT NOT NULL,
    "fromAddress" TEXT,
    "subject" TEXT,
    "outcome" "MailOutcome" NOT NULL,
    "reason" TEXT,
    "ticketId" TEXT,
    "messageId" TEXT,
    "storedAs" TEXT,
    "receivedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "InboundMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MailboxCursor" (
    "mailbox" TEXT NOT NULL,
    "uidValidity" TEXT NOT NULL,
    "lastUid" INTEGER NOT NULL,
    "readAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "MailboxCursor_pkey" PRIMARY KEY ("mailbox")
);

-- CreateTable
CREATE TABLE "JobRun" (
    "name" TEXT NOT NULL,
    "finishedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "JobRun_pkey" PRIMARY KEY ("name")
);

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
CREATE INDEX "TicketMessage_ticketId_position_idx" ON "TicketMessage"("ticketId", "position");

-- CreateIndex
CREATE INDEX "Attachment_keepUntil_idx" ON "Attachment"("keepUntil");

-- CreateIndex
CREATE INDEX "PendingUpload_owner_idx" ON "PendingUpload"("owner");

-- CreateIndex
CREATE UNIQUE INDEX "PendingUpload_submissionKey_owner_evidenceKey_sha256_key" ON "PendingUpload"("submissionKey", "owner", "evidenceKey", "sha256");

-- CreateIndex
CREATE INDEX "OutboxJob_automaticTo_createdAt_idx" ON "OutboxJob"("automaticTo", "createdAt");

-- AddForeignKey
ALTER TABLE "CustomerTag" ADD CONSTRAINT "CustomerTag_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffShift" ADD CONSTRAINT "StaffShift_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffDayOff" ADD CONSTRAINT "StaffDayOff_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketSummary" ADD CONSTRAINT "TicketSummary_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SlaClock" ADD CONSTRAINT "SlaClock_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Chat" ADD CONSTRAINT "Chat_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CallBack" ADD CONSTRAINT "CallBack_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CallAttempt" ADD CONSTRAINT "CallAttempt_callBackId_fkey" FOREIGN KEY ("callBackId") REFERENCES "CallBack"("ticketId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CallAttempt" ADD CONSTRAINT "CallAttempt_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DroppedTicket" ADD CONSTRAINT "DroppedTicket_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;
