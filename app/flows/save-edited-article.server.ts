import { recordPublication } from "#app/domain/knowledge/record-publication.server.ts";
import type { Clock } from "#app/domain/shared/clock.ts";
import type { Database } from "#app/domain/shared/db.ts";
import type { Problem } from "#app/domain/shared/problem.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import { checkArticle, readArticleSource, saveArticle, type ArticleKey } from "./save-article.server.ts";
import type { TestChange, TestedChange } from "./test-change.server.ts";

type Deps = {
  db: Database;
  clock: Clock;
  knowledge: () => KnowledgeBase;
  publish: { contentDir: string };
  republish: (shopId: string) => Promise<KnowledgeBase>;
  testChange: TestChange;
  publishInTurn: <T>(work: () => Promise<T>) => Promise<T>;
};

/** The longest article that is accepted, in characters. */
export const articleLimit = 100_000;

/** An edited text, the state it began from, and the findings that whoever publishes has seen and accepts. */
export type ArticleEdit = { source: string; editedFrom: string; acceptedFindings?: string | null };

/** What came of publishing; `editedFrom` is what the next save must name. */
export type SavedArticle =
  /** `tested` is null when shop.yaml was mended in the very moment between testing and publishing */
  | { outcome: "saved"; editedFrom: string; problems: Problem[]; tested: TestedChange | null }
  | { outcome: "problems"; editedFrom: string; problems: Problem[] }
  /** not written: content tests that pass now would fail, or could not be read, and nobody has accepted that */
  | { outcome: "stoppedByTests"; editedFrom: string; problems: Problem[]; tested: TestedChange }
  /** written, but not published: the only problem is that of shop.yaml */
  | { outcome: "shopRefused"; editedFrom: string; problems: Problem[] }
  | { outcome: "changed" | "tooLong" | "readOnly"; editedFrom: string; problems: Problem[] };

/**
 * check → test → save → index → audit: when it returns `saved`, the next question is answered from the new text. A text
 * that breaks content tests is published only by an edit that names those very findings, and the audit says which. One
 * edit is tested and published after another. While the shop.yaml on disk is refused, or half written, the shop goes on
 * as it was, without the new text: `shopRefused`.
 */
export function saveEditedArticle(
  deps: Deps,
  key: ArticleKey,
  edit: ArticleEdit,
  staffId: string,
): Promise<SavedArticle> {
  return deps.publishInTurn(() => publishEdit(deps, key, edit, staffId));
}

async function publishEdit(deps: Deps, key: ArticleKey, edit: ArticleEdit, staffId: string): Promise<SavedArticle> {
  const { db, clock, knowledge, publish, republish, testChange } = deps;
  const { editedFrom, source } = edit;
  if (source.length > articleLimit) return { outcome: "tooLong", editedFrom, problems: [] };
  const checked = checkArticle(knowledge(), key, source);
  const current = await readArticleSource(knowledge(), publish.contentDir, key);
  if (checked === null || current === null) return { outcome: "changed", editedFrom, problems: [] };
  if (checked.article === null) return { outcome: "problems", editedFrom, problems: checked.problems };
  if (current.hash !== editedFrom) return { outcome: "changed", editedFrom, problems: [] };
  const tested = await testChange(key.shopId, { file: current.file, source });
  if (tested !== null && hasFindings(tested) && tested.findingsId !== edit.acceptedFindings)
    return { outcome: "stoppedByTests", editedFrom, problems: checked.problems, tested };
  const saved = await saveArticle(knowledge(), publish.contentDir, key, edit).catch(readOnly);
  if (saved.kind === "read_only") return { outcome: "readOnly", editedFrom, problems: [] };
  if (saved.kind === "changed_meanwhile" || saved.kind === "not_found")
    return { outcome: "changed", editedFrom, problems: [] };
  if (saved.kind === "refused") return { outcome: "problems", editedFrom, problems: saved.problems };
  const { problems } = await republish(key.shopId);
  await recordPublication(db, {
    ...{ key, staffId, publishedAt: clock(), from: editedFrom, to: saved.hash },
    accepted: tested === null ? null : acceptedOf(tested),
  });
  const ofShop = problems.find(({ file, severity }) => severity === "error" && file === `${key.shopId}/shop.yaml`);
  if (ofShop) return { outcome: "shopRefused", editedFrom: saved.hash, problems: [ofShop] };
  return { outcome: "saved", editedFrom: saved.hash, problems: saved.problems, tested };
}

function hasFindings({ broken, unread }: TestedChange): boolean {
  return broken.length > 0 || unread.length > 0;
}

function acceptedOf({ broken, unread }: TestedChange) {
  return {
    brokenTests: broken.map(({ test: { file, line, question }, outcome }) => ({
      file,
      line,
      question,
      said: outcome.text,
    })),
    unreadFiles: [...new Set(unread.map(({ file }) => file))],
  };
}

function readOnly(error: NodeJS.ErrnoException): { kind: "read_only" } {
  if (["EACCES", "EPERM", "EROFS", "ENOSPC"].includes(error.code ?? "")) return { kind: "read_only" };
  throw error;
}
