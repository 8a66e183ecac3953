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
    "askedAt" DATETIME NOT NULL,
    CONSTRAINT "Question_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Question_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Question_followsId_fkey" FOREIGN KEY ("followsId") REFERENCES "Question" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Question" ("askedAt", "customerId", "id", "locale", "orderId", "shop", "text", "visitorId") SELECT "askedAt", "customerId", "id", "locale", "orderId", "shop", "text", "visitorId" FROM "Question";
DROP TABLE "Question";
ALTER TABLE "new_Question" RENAME TO "Question";
CREATE INDEX "Question_shop_askedAt_idx" ON "Question"("shop", "askedAt");
CREATE INDEX "Question_customerId_idx" ON "Question"("customerId");
CREATE INDEX "Question_followsId_idx" ON "Question"("followsId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "AnswerWording_model_startedAt_idx" ON "AnswerWording"("model", "startedAt");
