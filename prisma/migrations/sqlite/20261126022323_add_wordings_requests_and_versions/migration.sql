-- AlterTable
ALTER TABLE "AnswerFeedback" ADD COLUMN "reason" TEXT;

-- AlterTable
ALTER TABLE "Ticket" ADD COLUMN "asked" JSONB;
ALTER TABLE "Ticket" ADD COLUMN "requestType" TEXT;

-- CreateTable
CREATE TABLE "ViewedItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "shop" TEXT NOT NULL,
    "customerId" TEXT NOT NULL,
    "sku" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "priceMinor" INTEGER NOT NULL,
    "soldUnsealed" BOOLEAN,
    "hygiene" BOOLEAN,
    "backOrdered" BOOLEAN,
    "viewedAt" DATETIME NOT NULL,
    CONSTRAINT "ViewedItem_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AnswerWording" (
    "answerId" TEXT NOT NULL PRIMARY KEY,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "sentences" JSONB,
    "model" TEXT NOT NULL,
    "promptVersion" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "latencyMs" INTEGER,
    "startedAt" DATETIME NOT NULL,
    CONSTRAINT "AnswerWording_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

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

-- CreateTable
CREATE TABLE "PendingUpload" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "submissionKey" TEXT NOT NULL,
    "customerId" TEXT NOT NULL,
    "evidenceKey" TEXT NOT NULL,
    "filename" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storedAs" TEXT NOT NULL,
    "uploadedAt" DATETIME NOT NULL,
    CONSTRAINT "PendingUpload_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Question" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "shop" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "visitorId" TEXT NOT NULL,
    "customerId" TEXT,
    "orderId" TEXT,
    "followsId" TEXT,
    "viewedItemId" TEXT,
    "askedAt" DATETIME NOT NULL,
    CONSTRAINT "Question_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Question_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Question_followsId_fkey" FOREIGN KEY ("followsId") REFERENCES "Question" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Question_viewedItemId_fkey" FOREIGN KEY ("viewedItemId") REFERENCES "ViewedItem" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Question" ("askedAt", "customerId", "id", "locale", "orderId", "shop", "text", "visitorId") SELECT "askedAt", "customerId", "id", "locale", "orderId", "shop", "text", "visitorId" FROM "Question";
DROP TABLE "Question";
ALTER TABLE "new_Question" RENAME TO "Question";
CREATE INDEX "Question_shop_askedAt_idx" ON "Question"("shop", "askedAt");
CREATE INDEX "Question_followsId_idx" ON "Question"("followsId");
CREATE INDEX "Question_customerId_askedAt_idx" ON "Question"("customerId", "askedAt");
CREATE INDEX "Question_visitorId_askedAt_idx" ON "Question"("visitorId", "askedAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

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
CREATE INDEX "AnswerFeedback_isHelpful_givenAt_idx" ON "AnswerFeedback"("isHelpful", "givenAt");

-- CreateIndex
CREATE INDEX "Ticket_answerId_idx" ON "Ticket"("answerId");
