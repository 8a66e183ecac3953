import type { Clock } from "#app/domain/shared/clock.ts";
import type { Database } from "#app/domain/shared/db.ts";
import type { Problem } from "#app/domain/shared/problem.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import { saveArticle, type ArticleKey } from "./save-article.server.ts";

type Deps = {
  db: Database;
  clock: Clock;
  knowledge: () => KnowledgeBase;
  publish: { contentDir: string };
  republish: (shopId: string) => Promise<KnowledgeBase>;
};

/** The longest article that is accepted, in characters. */
export const articleLimit = 100_000;

/** What came of publishing; `editedFrom` is what the next save must name. */
export type SavedArticle =
  | { outcome: "saved"; editedFrom: string; problems: Problem[] }
  | { outcome: "problems"; editedFrom: string; problems: Problem[] }
  /** written, but not published: the only problem is that of shop.yaml */
  | { outcome: "shopRefused"; editedFrom: string; problems: Problem[] }
  | { outcome: "changed" | "tooLong" | "readOnly"; editedFrom: string; problems: Problem[] };

/**
 * save → index → audit: when it returns `saved`, the next question is answered from the new text. While the shop.yaml on
 * disk is refused, or half written, the shop goes on as it was, without the new text: `shopRefused`.
 */
export async function saveEditedArticle(
  { db, clock, knowledge, publish, republish }: Deps,
  key: ArticleKey,
  edit: { source: string; editedFrom: string },
  staffId: string,
): Promise<SavedArticle> {
  const { editedFrom } = edit;
  if (edit.source.length > articleLimit) return { outcome: "tooLong", editedFrom, problems: [] };
  const saved = await saveArticle(knowledge(), publish.contentDir, key, edit).catch(readOnly);
  if (saved.kind === "read_only") return { outcome: "readOnly", editedFrom, problems: [] };
  if (saved.kind === "changed_meanwhile" || saved.kind === "not_found")
    return { outcome: "changed", editedFrom, problems: [] };
  if (saved.kind === "refused") return { outcome: "problems", editedFrom, problems: saved.problems };
  const { problems } = await republish(key.shopId);
  const subjectId = `${key.shopId}/${key.locale}/${key.articleId}`;
  const detail = { from: editedFrom, to: saved.hash };
  await db.auditEvent.create({
    data: {
      happenedAt: clock(),
      actorKind: "staff",
      actorId: staffId,
      action: "article_published",
      subjectKind: "article",
      subjectId,
      detail,
    },
  });
  const ofShop = problems.find(({ file, severity }) => severity === "error" && file === `${key.shopId}/shop.yaml`);
  if (ofShop) return { outcome: "shopRefused", editedFrom: saved.hash, problems: [ofShop] };
  return { outcome: "saved", editedFrom: saved.hash, problems: saved.problems };
}

function readOnly(error: NodeJS.ErrnoException): { kind: "read_only" } {
  if (["EACCES", "EPERM", "EROFS", "ENOSPC"].includes(error.code ?? "")) return { kind: "read_only" };
  throw error;
}
