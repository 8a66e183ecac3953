-- CreateEnum
CREATE TYPE "WordingOutcome" AS ENUM ('running', 'kept', 'refused', 'failed');

-- CreateEnum
CREATE TYPE "UnhelpfulReason" AS ENUM ('wrong', 'not_asked', 'not_understood', 'no_help', 'other');

-- DropIndex
DROP INDEX "Question_customerId_idx";

-- AlterTable
ALTER TABLE "Question" ADD COLUMN     "followsId" TEXT,
ADD COLUMN     "viewedItemId" TEXT;

-- AlterTable
ALTER TABLE "AnswerFeedback" ADD COLUMN     "reason" "UnhelpfulReason";

-- AlterTable
ALTER TABLE "Ticket" ADD COLUMN     "asked" JSONB,
ADD COLUMN     "requestType" TEXT;

-- CreateTable
CREATE TABLE "ViewedItem" (
    "id" TEXT NOT NULL,
    "shop" TEXT NOT NULL,
    "customerId" TEXT NOT NULL,
    "sku" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "priceMinor" INTEGER NOT NULL,
    "soldUnsealed" BOOLEAN,
    "hygiene" BOOLEAN,
    "backOrdered" BOOLEAN,
    "viewedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ViewedItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnswerWording" (
    "answerId" TEXT NOT NULL,
    "outcome" "WordingOutcome" NOT NULL,
    "reason" TEXT,
    "sentences" JSONB,
    "model" TEXT NOT NULL,
    "promptVersion" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "latencyMs" INTEGER,
    "startedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AnswerWording_pkey" PRIMARY KEY ("answerId")
);

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

-- CreateTable
CREATE TABLE "PendingUpload" (
    "id" TEXT NOT NULL,
    "submissionKey" TEXT NOT NULL,
    "customerId" TEXT NOT NULL,
    "evidenceKey" TEXT NOT NULL,
    "filename" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storedAs" TEXT NOT NULL,
    "uploadedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PendingUpload_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ViewedItem_customerId_viewedAt_idx" ON "ViewedItem"("customerId", "viewedAt");

-- CreateIndex
CREATE UNIQUE INDEX "ViewedItem_customerId_sku_key" ON "ViewedItem"("customerId", "sku");

-- CreateIndex
CREATE INDEX "AnswerWording_model_startedAt_idx" ON "AnswerWording"("model", "startedAt");

-- CreateIndex
CREATE INDEX "PendingUpload_customerId_idx" ON "PendingUpload"("customerId");

-- CreateIndex
CREATE INDEX "PendingUpload_uploadedAt_idx" ON "PendingUpload"("uploadedAt");

-- CreateIndex
CREATE UNIQUE INDEX "PendingUpload_submissionKey_customerId_evidenceKey_sha256_key" ON "PendingUpload"("submissionKey", "customerId", "evidenceKey", "sha256");

-- CreateIndex
CREATE INDEX "Question_followsId_idx" ON "Question"("followsId");

-- CreateIndex
CREATE INDEX "Question_customerId_askedAt_idx" ON "Question"("customerId", "askedAt");

-- CreateIndex
CREATE INDEX "Question_visitorId_askedAt_idx" ON "Question"("visitorId", "askedAt");

-- CreateIndex
CREATE INDEX "AnswerFeedback_isHelpful_givenAt_idx" ON "AnswerFeedback"("isHelpful", "givenAt");

-- CreateIndex
CREATE INDEX "Ticket_answerId_idx" ON "Ticket"("answerId");

-- AddForeignKey
ALTER TABLE "ViewedItem" ADD CONSTRAINT "ViewedItem_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_followsId_fkey" FOREIGN KEY ("followsId") REFERENCES "Question"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_viewedItemId_fkey" FOREIGN KEY ("viewedItemId") REFERENCES "ViewedItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerWording" ADD CONSTRAINT "AnswerWording_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PendingUpload" ADD CONSTRAINT "PendingUpload_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
