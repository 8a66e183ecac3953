import { createCookie } from "@remix-run/node";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerPhrases } from "#app/domain/answers/answer-phrases.ts";
import { type InterfaceLocale, interfaceLocales, languageTag, staffLocales } from "#app/domain/i18n/locale.ts";
import { ownLanguageName } from "#app/domain/i18n/name-language.ts";
import { translatorFor } from "#app/domain/i18n/translator.ts";
import { startSession } from "#app/domain/identity/start-session.server.ts";
import { ruleWords } from "#app/domain/rules/words-by-locale.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { writeFiles } from "./support/content-folder.ts";
import { startDemo, type DemoServer } from "./support/demo-server.ts";
import { nineLanguages } from "./support/nine-languages.ts";

const now = "2026-11-23T11:30:00+01:00";
let content: string;
let demo: DemoServer;
let cookie: string;

beforeAll(async () => {
  content = await mkdtemp(path.join(os.tmpdir(), "guichet-languages-"));
  await writeFiles(content, nineLanguages);
  demo = await startDemo(now, content);
  const db = await openDatabase(`file:${path.join(demo.folder, "data", "guichet.db")}`);
  const customer = await db.customer.findFirstOrThrow();
  const { token } = await startSession(db, { kind: "customer", customerId: customer.id }, new Date(now));
  cookie = (await createCookie("guichet_customer").serialize(token)).split(";")[0] ?? "";
  await db.$disconnect();
}, 180_000);

afterAll(async () => {
  await demo?.stop();
  await rm(content, { recursive: true, force: true });
});

async function read(address: string, headers: Record<string, string> = {}): Promise<string> {
  return (await fetch(demo.url + address, { headers })).text();
}

/** Sends a form and reads where it leads, or what it is answered with. */
async function send(address: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const response = await fetch(demo.url + address, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { Origin: demo.url, ...headers },
    redirect: "manual",
  });
  return { status: response.status, location: response.headers.get("Location") ?? "", html: await response.text() };
}

test.each(interfaceLocales)(
  "the pages of a shop speak %s, tagged as such and without a script of React",
  async (locale) => {
    const { t } = translatorFor(locale);
    for (const [page, title] of [
      ["", "home.title"],
      ["/ask", "ask.title"],
      ["/sign-in", "signIn.title"],
      ["/support", "support.title"],
      ["/help/no/where", "error.notFound.title"],
    ] as const) {
      const html = await read(`/ondine/${locale}${page}`);
      expect(html).toContain(`<html lang="${languageTag(locale)}">`);
      expect(html).toContain(`${t(title)}</h1>`);
      // The support page alone keeps itself true; it reads and sends without.
      const scripts = html.match(/<script[^>]*>/g) ?? [];
      expect(scripts.filter((tag) => page !== "/support" || !tag.includes('type="module"'))).toEqual([]);
    }
  },
);

test("the switch names each language as its speakers do, and leads to the same page in it", async () => {
  const html = await read("/ondine/zh/ask?text=%E4%BD%A0%E5%A5%BD");
  for (const locale of interfaceLocales) {
    const link = new RegExp(
      `<a href="/ondine/${locale}/ask\\?text=[^"]+" hrefLang="${languageTag(locale)}"[^>]*>([^<]+)`,
    );
    expect(link.exec(html)?.[1]).toBe(ownLanguageName(locale));
  }
});

test.each([
  ["de", "Bestellung stornieren", "Am Tag der Bestellung, bis 13 Uhr."],
  ["zh", "取消订单", "下单当天 13:00 之前可以取消。"],
])("an article in %s is read in it", async (locale, title, text) => {
  const html = await read(`/ondine/${locale}/help/orders/cancel`);
  expect(html).toContain(`${title}</h1>`);
  expect(html).toContain(text);
  expect(html).toContain(translatorFor(locale as InterfaceLocale).t("answer.talk"));
});

test.each([
  ["de", "Ja, das geht bis heute um 13:00 Uhr.", "bestellt am 23. Nov. um 10:00 Uhr → am selben Tag um 13:00 Uhr"],
  ["zh", "可以，请在 今天 13:00 之前取消。", "11月23日 10:00 下单 → 当天 13:00"],
])("an answer in %s is worked out in its words", async (locale, line, sum) => {
  const slug = locale === "de" ? "kann-ich-meine-bestellung-noch-stornieren" : "还能取消订单吗";
  const asked = { text: "cancel", order: "ON-1", chunk: `${locale}/orders/cancel#${slug}` };
  const { location } = await send(`/ondine/${locale}/ask`, asked, { Cookie: cookie });
  const html = await read(location, { Cookie: cookie });
  expect(html).toContain(line);
  expect(html).toContain(sum);
});

test.each([
  ["de", "1.249,90 €", "Bestellt am 23.11.2026, 10:00"],
  ["zh", "€1,249.90", "下单时间：2026年11月23日 10:00"],
])("an order in %s is written as its readers write", async (locale, total, placed) => {
  const html = (await read(`/ondine/${locale}/orders/ON-1`, { Cookie: cookie })).replace(/\u00a0/g, " ");
  expect(html).toContain(total);
  expect(html.replace(/<[^>]*>/g, "")).toContain(placed);
});

test.each([
  ["/ondine/de/ask", { text: "" }, "Schreiben Sie zuerst Ihre Frage."],
  ["/ondine/zh/ask", { text: "长".repeat(1001) }, "超过了 1,000 个字符。"],
  ["/ondine/pl/sign-in", { email: "mia" }, "Prosimy wpisać adres taki jak nazwa@example.org."],
  ["/ondine/pt/support", { message: "", submissionKey: crypto.randomUUID() }, "Escreva algumas palavras"],
])("%s with %o is refused in the page's language", async (address, fields, sentence) => {
  const { status, html } = await send(address, fields);
  expect(status).toBe(400);
  expect(html).toContain(sentence);
});

test("the code arrives in the language of the page, and a request is confirmed in that of its words", async () => {
  await send("/ondine/it/sign-in", { email: "mia@ondine.example" });
  const message = "我的戒指到货时已经坏了，希望换货。";
  const { location } = await send("/ondine/zh/support", {
    ...{ message, email: "li@example.org", channel: "email", submissionKey: crypto.randomUUID() },
  });
  expect(await read(location)).toContain("等待受理");
  const outbox = await read("/outbox");
  expect(outbox).toContain("è il suo codice per Ondine");
  expect(outbox).toContain("Ondine：已收到您的请求");
  expect(outbox).toMatch(/查看进展：\S+\/ondine\/zh\/tickets\/\d+/);
});

test("the browser gets the words of staff's languages and of no other", async () => {
  const folder = "build/client/assets";
  const files = (await readdir(folder)).filter((file) => file.endsWith(".js"));
  const scripts = (await Promise.all(files.map((file) => readFile(path.join(folder, file), "utf8")))).join("\n");
  const isThere = (words: string) => {
    const escaped = words.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return scripts.includes(words) || scripts.toLowerCase().includes(escaped.toLowerCase());
  };
  for (const locale of interfaceLocales) {
    const isStaff = staffLocales.some((staff) => staff === locale);
    expect([locale, isThere(translatorFor(locale).t("ask.errors.empty"))]).toEqual([locale, isStaff]);
    expect(isThere(ruleWords[locale].reason.allowed)).toBe(false);
    expect(isThere(answerPhrases(locale, { formOfAddress: "vous" }).needsOrder)).toBe(false);
  }
});
