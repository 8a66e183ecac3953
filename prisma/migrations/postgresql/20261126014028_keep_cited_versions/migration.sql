-- CreateEnum
CREATE TYPE "UnhelpfulReason" AS ENUM ('wrong', 'not_asked', 'not_understood', 'no_help', 'other');

-- DropIndex
DROP INDEX "Question_customerId_idx";

-- AlterTable
ALTER TABLE "AnswerFeedback" ADD COLUMN     "reason" "UnhelpfulReason";

-- CreateTable
CREATE TABLE "ArticleVersion" (
    "shop" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "firstCitedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ArticleVersion_pkey" PRIMARY KEY ("shop","locale","articleId","version")
);

-- CreateIndex
CREATE INDEX "Question_customerId_askedAt_idx" ON "Question"("customerId", "askedAt");

-- CreateIndex
CREATE INDEX "Question_visitorId_askedAt_idx" ON "Question"("visitorId", "askedAt");

-- CreateIndex
CREATE INDEX "AnswerFeedback_isHelpful_givenAt_idx" ON "AnswerFeedback"("isHelpful", "givenAt");

-- CreateIndex
CREATE INDEX "Ticket_answerId_idx" ON "Ticket"("answerId");
