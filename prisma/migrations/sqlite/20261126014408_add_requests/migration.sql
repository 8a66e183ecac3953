-- AlterTable
ALTER TABLE "Ticket" ADD COLUMN "asked" JSONB;
ALTER TABLE "Ticket" ADD COLUMN "requestType" TEXT;

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

-- CreateIndex
CREATE INDEX "PendingUpload_customerId_idx" ON "PendingUpload"("customerId");

-- CreateIndex
CREATE INDEX "PendingUpload_uploadedAt_idx" ON "PendingUpload"("uploadedAt");

-- CreateIndex
CREATE UNIQUE INDEX "PendingUpload_submissionKey_customerId_evidenceKey_sha256_key" ON "PendingUpload"("submissionKey", "customerId", "evidenceKey", "sha256");
