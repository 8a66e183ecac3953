import { afterEach, expect, test } from "vitest";
import { openAiLanguageModel } from "#app/infra/language-model/openai-language-model.server.ts";
import { createExactIndex } from "#app/infra/vector-index/exact-index.ts";
import { startChatStub } from "#tests/support/chat-stub.ts";
import { contentFolder, smallShopYaml } from "#tests/support/content-folder.ts";
import { publishedContent } from "#tests/support/published-content.ts";
import { proposeQuestions } from "./propose-questions.server.ts";
import { publishContent } from "./publish-content.server.ts";

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function modelThatSays(...questions: string[]) {
  const stub = await startChatStub(JSON.stringify({ questions }));
  stops.push(stub.stop);
  return { stub, model: openAiLanguageModel({ apiKey: null, baseUrl: stub.url, model: "small" }) };
}

const source = "---\ntitle: Le remboursement\nquestions: [Mes sous ?]\n---\n## Sous quel délai ?\n\nSous 14 jours.\n";
const key = { shopId: "ondine", locale: "fr", articleId: "retours/rembourser" };

test("kept is what the text lacks, one line each, without personal facts", async () => {
  const contentDir = await contentFolder({
    "ondine/shop.yaml": smallShopYaml,
    "ondine/fr/retours/rembourser.md": source,
  });
  const log = () => undefined;
  const base = await publishContent({ contentDir, indexDir: null, createVectorIndex: createExactIndex, log });
  const { stub, model } = await modelThatSays(
    "  quand est-ce que je\n revois mon argent  ",
    "mes sous",
    "Quand est-ce que je revois mon argent ?",
    "Sous quel délai ?",
    "écrivez à camille@exemple.fr",
    "ma commande 4512345",
    "",
    "!!",
    "a".repeat(300),
    "vous me rendez les sous quand",
  );
  expect(await proposeQuestions(model, base, key, source)).toEqual([
    "quand est-ce que je revois mon argent",
    "vous me rendez les sous quand",
  ]);
  const [instructions, material] = stub.requests[0]?.messages ?? [];
  expect(instructions?.content).toContain('code "fr"');
  expect(material).toEqual({ role: "user", content: source });
  expect(await proposeQuestions(model, base, { ...key, shopId: "none" }, source)).toEqual([]);
});

test("words that another article is sure to answer are left out", async () => {
  const base = await publishedContent("aurelia");
  const { model } = await modelThatSays(
    "comment annuler ma commande ?",
    "la bague ne me va pas, je la renvoie comment",
  );
  const asked = { shopId: "aurelia", locale: "fr", articleId: "retours/retourner" };
  expect(await proposeQuestions(model, base, asked, source)).toEqual(["la bague ne me va pas, je la renvoie comment"]);
});
