-- CreateEnum
CREATE TYPE "SatisfactionRating" AS ENUM ('good', 'bad');

-- AlterTable
ALTER TABLE "Ticket" ADD COLUMN     "mergedIntoId" TEXT,
ADD COLUMN     "wakesAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "TicketTag" (
    "ticketId" TEXT NOT NULL,
    "tag" TEXT NOT NULL,
    "addedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "TicketTag_pkey" PRIMARY KEY ("ticketId","tag")
);

-- CreateTable
CREATE TABLE "Satisfaction" (
    "ticketId" TEXT NOT NULL,
    "rating" "SatisfactionRating" NOT NULL,
    "comment" TEXT,
    "staffId" TEXT,
    "ratedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Satisfaction_pkey" PRIMARY KEY ("ticketId")
);

-- CreateIndex
CREATE INDEX "TicketTag_tag_idx" ON "TicketTag"("tag");

-- CreateIndex
CREATE INDEX "Satisfaction_ratedAt_idx" ON "Satisfaction"("ratedAt");

-- CreateIndex
CREATE INDEX "Ticket_status_wakesAt_idx" ON "Ticket"("status", "wakesAt");

-- CreateIndex
CREATE INDEX "Ticket_status_solvedAt_idx" ON "Ticket"("status", "solvedAt");

-- CreateIndex
CREATE INDEX "Ticket_mergedIntoId_idx" ON "Ticket"("mergedIntoId");

-- AddForeignKey
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Ticket"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TicketTag" ADD CONSTRAINT "TicketTag_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Satisfaction" ADD CONSTRAINT "Satisfaction_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "Ticket"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Satisfaction" ADD CONSTRAINT "Satisfaction_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;
