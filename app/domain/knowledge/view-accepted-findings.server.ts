import { z } from "zod";
import type { Db } from "#app/domain/shared/db.ts";
import { subjectOf } from "./record-publication.server.ts";
import type { AcceptedFindings, Publication } from "./record-publication.server.ts";

const detailSchema = z.object({
  to: z.string(),
  brokenTests: z
    .array(z.object({ file: z.string(), line: z.number(), question: z.string(), said: z.string() }))
    .default([]),
  unreadFiles: z.array(z.string()).default([]),
});

/** Findings accepted in the publication of the text that stands: by whom (null when they are gone) and when. */
export type AcceptedBefore = AcceptedFindings & { by: string | null; publishedAt: Date };

/** What was accepted when the text with this sha256 was published as the article's latest; null when nothing was. */
export async function viewAcceptedFindings(
  db: Db,
  key: Publication["key"],
  sourceHash: string,
): Promise<AcceptedBefore | null> {
  const event = await db.auditEvent.findFirst({
    where: { subjectKind: "article", subjectId: subjectOf(key), action: "article_published" },
    orderBy: { happenedAt: "desc" },
  });
  const detail = detailSchema.safeParse(event?.detail);
  if (event === null || !detail.success || detail.data.to !== sourceHash) return null;
  const { brokenTests, unreadFiles } = detail.data;
  if (brokenTests.length === 0 && unreadFiles.length === 0) return null;
  const by = event.actorId ? await db.staff.findUnique({ where: { id: event.actorId } }) : null;
  return { brokenTests, unreadFiles, by: by?.name ?? null, publishedAt: event.happenedAt };
}
