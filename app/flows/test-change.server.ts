import { setImmediate } from "node:timers/promises";
import type { MissedExpectation, Outcome } from "#app/domain/answers/check-expectation.ts";
import type { ContentTest } from "#app/domain/answers/content-test.ts";
import type { SourceFile } from "#app/domain/knowledge/source-file.ts";
import { hashText } from "#app/domain/shared/hash-text.server.ts";
import { mapOfLatest } from "#app/domain/shared/map-of-latest.ts";
import type { Problem } from "#app/domain/shared/problem.ts";
import { findShop } from "./knowledge-base.ts";
import type { KnowledgeBase, PublishedShop } from "./knowledge-base.ts";
import { contentVersion } from "./publish-content.server.ts";
import { publishBuiltIn, publishDraft } from "./publish-draft.server.ts";
import type { PublishOptions } from "./publish-shop.server.ts";
import { askContentTest, readContentTests } from "./run-content-tests.ts";
import type { AskedTest, ContentTests } from "./run-content-tests.ts";

/** A content test that passes with what is published and would fail with a change. */
export type BrokenTest = {
  test: ContentTest;
  /** what its sample order shows; null when it is asked without one */
  orderNote: string | null;
  missed: MissedExpectation[];
  outcome: Outcome;
};

/** What a change would do to its shop's content tests. */
export type TestedChange = {
  /** names this very text with these very findings: who publishes all the same has to name it */
  findingsId: string;
  asked: number;
  broken: BrokenTest[];
  /** the first error of each file of tests or sample orders that has any: what it holds could not be asked */
  unread: Problem[];
};

/** Asks a shop's content tests as if a draft were published; null for an unknown shop or while its shop.yaml is refused. */
export type TestChange = (shopId: string, draft: SourceFile) => Promise<TestedChange | null>;

type Deps = { knowledge: () => KnowledgeBase; publish: PublishOptions };

/** States of content whose results are remembered: of a few shops what is published, and the latest drafts. */
const rememberedStates = 8;

/**
 * Opens the asking of content tests for drafts. The tests are those on disk; what a state of the content said to one is
 * remembered, so that a draft that is published next is not asked a second time. Others are served between two tests.
 */
export function openChangeTests({ knowledge, publish }: Deps): TestChange {
  const remembered = mapOfLatest<string, Map<string, AskedTest>>(rememberedStates);
  const builtIn = new WeakMap<PublishedShop, Promise<PublishedShop>>();
  const asking = (base: KnowledgeBase, shop: PublishedShop, tests: ContentTests) => {
    const state = stateOf(base, shop, tests);
    const known = remembered.get(state) ?? remembered.set(state, new Map());
    return async (test: ContentTest): Promise<AskedTest> => {
      const key = JSON.stringify(test);
      const before = known.get(key);
      if (before !== undefined) return before;
      await setImmediate();
      const asked = await askContentTest({ ...base, shops: [shop] }, shop, test, tests);
      known.set(key, asked);
      return asked;
    };
  };
  return async (shopId, draft) => {
    const base = knowledge();
    const published = findShop(base, shopId);
    const next = published && (await publishDraft(base, published, publish, draft));
    if (published === null || next === null) return null;
    const tests = readContentTests(next);
    const askNext = asking(base, next, tests);
    const failed: { test: ContentTest; asked: AskedTest }[] = [];
    for (const test of tests.tests) {
      const asked = await askNext(test);
      if (!isPassed(asked)) failed.push({ test, asked });
    }
    const broken: BrokenTest[] = [];
    if (failed.length > 0) {
      const now = builtIn.get(published) ?? publishBuiltIn(base, published, publish);
      builtIn.set(published, now);
      const askPublished = asking(base, await now, tests);
      for (const { test, asked } of failed)
        if (isPassed(await askPublished(test)) && asked.outcome !== null)
          broken.push({ test, orderNote: noteOf(test, tests), missed: asked.missed, outcome: asked.outcome });
    }
    const unread = firstErrors(tests.problems);
    const findingsId = hashText(JSON.stringify([draft, broken, unread]));
    return { findingsId, asked: tests.tests.length, broken, unread };
  };
}

function isPassed(asked: AskedTest): boolean {
  return asked.outcome !== null && asked.missed.length === 0;
}

function firstErrors(problems: readonly Problem[]): Problem[] {
  const errors = problems.filter(({ severity }) => severity === "error");
  return errors.filter(({ file }, at) => errors.findIndex((one) => one.file === file) === at);
}

function noteOf({ order }: ContentTest, { orders }: ContentTests): string | null {
  return orders.find(({ key }) => key === order)?.note ?? null;
}

/** Names everything that answers to content tests come from, but for the tests themselves. */
function stateOf({ lexicon }: KnowledgeBase, shop: PublishedShop, { orders }: ContentTests): string {
  const { embedder } = shop.index.manifest;
  return hashText(JSON.stringify([shop.shop.id, contentVersion([shop], lexicon.hash), embedder, orders]));
}
