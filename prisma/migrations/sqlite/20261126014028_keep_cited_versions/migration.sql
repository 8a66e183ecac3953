-- DropIndex
DROP INDEX "Question_customerId_idx";

-- AlterTable
ALTER TABLE "AnswerFeedback" ADD COLUMN "reason" TEXT;

-- CreateTable
CREATE TABLE "ArticleVersion" (
    "shop" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "firstCitedAt" DATETIME NOT NULL,

    PRIMARY KEY ("shop", "locale", "articleId", "version")
);

-- CreateIndex
CREATE INDEX "Question_customerId_askedAt_idx" ON "Question"("customerId", "askedAt");

-- CreateIndex
CREATE INDEX "Question_visitorId_askedAt_idx" ON "Question"("visitorId", "askedAt");

-- CreateIndex
CREATE INDEX "AnswerFeedback_isHelpful_givenAt_idx" ON "AnswerFeedback"("isHelpful", "givenAt");

-- CreateIndex
CREATE INDEX "Ticket_answerId_idx" ON "Ticket"("answerId");
