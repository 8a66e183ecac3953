import { expect, test } from "vitest";
import type { ComposedAnswer } from "#app/domain/answers/composed-answer.ts";
import { bodyOf, citationOf, createAsked } from "#tests/support/asked.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { publishedContent } from "#tests/support/published-content.ts";
import { citedArticles } from "./cited-articles.ts";
import { findArticle } from "./knowledge-base.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import { openSource } from "./open-source.server.ts";

const linkTo = ({ articleId, anchor }: { articleId: string; anchor: string | null }) => `/${articleId}#${anchor ?? ""}`;

function citing(base: KnowledgeBase, contentVersion?: string): ComposedAnswer {
  const article = findArticle(base, "aurelia", "fr", "commandes/annuler");
  const section = article?.sections[0];
  if (!article || !section) throw new Error("the article is not there");
  const { anchor, lines } = section;
  return bodyOf({
    from: citationOf(article.id, { anchor, lines, shown: [], contentVersion: contentVersion ?? article.version }),
  });
}

test("a citation opens at the version that answered after the article has changed or gone, and only while it is kept", async () => {
  const db = await freshDatabase();
  const base = await publishedContent();
  const body = citing(base);
  const [article] = citedArticles(base, "aurelia", body);
  await createAsked(db, body, { cited: article ? [article] : [] });
  const without = { ...base, shops: base.shops.map((shop) => ({ ...shop, articles: [] })) };
  const open = (knowledge: KnowledgeBase, seen = body, position: string | undefined = "0") =>
    openSource({ db, knowledge: () => knowledge, linkTo }, { shop: "aurelia", body: seen }, position);
  const now = await open(base);
  expect(now?.today).toEqual({ kind: "same" });
  expect(now?.lines?.length).toBeGreaterThan(1);
  const gone = await open(without);
  expect(gone).toEqual({ ...now, today: { kind: "gone" }, articleHref: null });
  const old = citing(base, "never-kept");
  expect(await open(base, old)).toMatchObject({ lines: null, today: { kind: "unknown" } });
});

test("an answer from before texts were kept opens while its article is still the same", async () => {
  const db = await freshDatabase();
  const base = await publishedContent();
  const opened = await openSource({ db, knowledge: () => base, linkTo }, { shop: "aurelia", body: citing(base) }, "0");
  expect(opened?.lines?.length).toBeGreaterThan(1);
});

test.each([undefined, "1", "-1", "0.0", "00000", "x", "toString"])(
  "there is nothing at position %s",
  async (position) => {
    const db = await freshDatabase();
    const base = await publishedContent();
    const answer = { shop: "aurelia", body: citing(base) };
    expect(await openSource({ db, knowledge: () => base, linkTo }, answer, position)).toBeNull();
  },
);

test("an answer that cites another version than the content's is not recorded as if it did", async () => {
  const base = await publishedContent();
  expect(() => citedArticles(base, "aurelia", citing(base, "other"))).toThrow("is cited at other");
  expect(citedArticles(base, "aurelia", bodyOf("clarify"))).toEqual([]);
});
