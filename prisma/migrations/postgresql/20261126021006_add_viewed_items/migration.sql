-- AlterTable
ALTER TABLE "Question" ADD COLUMN     "viewedItemId" TEXT;

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

-- CreateIndex
CREATE INDEX "ViewedItem_customerId_viewedAt_idx" ON "ViewedItem"("customerId", "viewedAt");

-- CreateIndex
CREATE UNIQUE INDEX "ViewedItem_customerId_sku_key" ON "ViewedItem"("customerId", "sku");

-- AddForeignKey
ALTER TABLE "ViewedItem" ADD CONSTRAINT "ViewedItem_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_viewedItemId_fkey" FOREIGN KEY ("viewedItemId") REFERENCES "ViewedItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;
