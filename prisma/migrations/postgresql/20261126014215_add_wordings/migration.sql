-- CreateEnum
CREATE TYPE "WordingOutcome" AS ENUM ('running', 'kept', 'refused', 'failed');

-- AlterTable
ALTER TABLE "Question" ADD COLUMN     "followsId" TEXT;

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

-- CreateIndex
CREATE INDEX "AnswerWording_model_startedAt_idx" ON "AnswerWording"("model", "startedAt");

-- CreateIndex
CREATE INDEX "Question_followsId_idx" ON "Question"("followsId");

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_followsId_fkey" FOREIGN KEY ("followsId") REFERENCES "Question"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerWording" ADD CONSTRAINT "AnswerWording_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
