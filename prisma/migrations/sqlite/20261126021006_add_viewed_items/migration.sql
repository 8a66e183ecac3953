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
INSERT INTO "new_Question" ("askedAt", "customerId", "followsId", "id", "locale", "orderId", "shop", "text", "visitorId") SELECT "askedAt", "customerId", "followsId", "id", "locale", "orderId", "shop", "text", "visitorId" FROM "Question";
DROP TABLE "Question";
ALTER TABLE "new_Question" RENAME TO "Question";
CREATE INDEX "Question_shop_askedAt_idx" ON "Question"("shop", "askedAt");
CREATE INDEX "Question_customerId_idx" ON "Question"("customerId");
CREATE INDEX "Question_followsId_idx" ON "Question"("followsId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "ViewedItem_customerId_viewedAt_idx" ON "ViewedItem"("customerId", "viewedAt");

-- CreateIndex
CREATE UNIQUE INDEX "ViewedItem_customerId_sku_key" ON "ViewedItem"("customerId", "sku");
