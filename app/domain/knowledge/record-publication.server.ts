import type { Db } from "#app/domain/shared/db.ts";

/** What somebody accepted when they published an article all the same. */
export type AcceptedFindings = {
  brokenTests: { file: string; line: number; question: string; said: string }[];
  /** files of tests that could not be read, so that nobody knows what they would have found */
  unreadFiles: string[];
};

/** An article published from the editor: which one, by whom, from which state to which. */
export type Publication = {
  key: { shopId: string; locale: string; articleId: string };
  staffId: string;
  publishedAt: Date;
  /** sha256 of the text before and after */
  from: string;
  to: string;
  /** null when the tests could not be asked at all, shop.yaml being refused */
  accepted: AcceptedFindings | null;
};

/** Records a publication with what was accepted in it, for good. */
export async function recordPublication(db: Db, publication: Publication): Promise<void> {
  const { key, staffId, publishedAt, from, to, accepted } = publication;
  await db.auditEvent.create({
    data: {
      ...{ happenedAt: publishedAt, actorKind: "staff", actorId: staffId, action: "article_published" },
      ...{ subjectKind: "article", subjectId: subjectOf(key), detail: { from, to, ...detailOf(accepted) } },
    },
  });
}

/** What an article's audit events name it by. */
export function subjectOf({ shopId, locale, articleId }: Publication["key"]): string {
  return `${shopId}/${locale}/${articleId}`;
}

/** Who has found nothing leaves no trace of it. */
function detailOf(accepted: AcceptedFindings | null): Partial<AcceptedFindings> | { isUntested: true } {
  if (accepted === null) return { isUntested: true };
  const { brokenTests, unreadFiles } = accepted;
  return {
    ...(brokenTests.length > 0 ? { brokenTests } : {}),
    ...(unreadFiles.length > 0 ? { unreadFiles } : {}),
  };
}
