import { expect, test } from "vitest";
import { parseArticle } from "./parse-article.ts";

const file = "ondine/fr/retours/retourner.md";
const parse = (source: string, path = file) => parseArticle({ file: path, shop: "ondine", locale: "fr", source });
const head = "---\ntitle: Retourner un article\nrules:\n  return: { until: { from: deliveredAt, days: 14 } }\n---\n";
const problemsOf = (source: string) =>
  parse(source).problems.map(({ line, message, severity }) => ({ line, message, severity }));

test("a page with nothing but a title is an article", () => {
  const { article, problems } = parse(
    "---\ntitle: Nos horaires\n---\nDu lundi au vendredi.\n\n## Et le samedi ?\n\nDe 10:00 à 16:00.\n",
  );
  expect(problems).toEqual([]);
  expect(article).toMatchObject({
    id: "retours/retourner",
    category: "retours",
    version: "draft",
    frontMatter: { order: "none", questions: [] },
  });
  expect(article?.sections.map(({ anchor, headingPath, lines }) => ({ anchor, headingPath, lines }))).toEqual([
    { anchor: "retourner", headingPath: ["Nos horaires"], lines: { first: 4, last: 4 } },
    { anchor: "et-le-samedi", headingPath: ["Nos horaires", "Et le samedi ?"], lines: { first: 6, last: 8 } },
  ]);
});

test("two pieces of evidence with one key are refused where the second stands", () => {
  const item = "  - { key: photo, label: Photo, why: Elle aide. }\n";
  expect(problemsOf(`---\ntitle: Objet abîmé\nevidence:\n${item}${item}---\nTexte.\n`)).toMatchObject([
    { line: 5, message: expect.stringContaining("`photo` is asked for twice") as unknown, severity: "error" },
  ]);
});

// what stands after the head (its first line is line 6), the line that is named, and words of the mend
test.each([
  ["an unknown directive", ":::wen{status=shipped}\nParti.\n:::", 6, "Did you mean `when`?"],
  ["an unknown attribute", ":::when{statut=shipped}\nParti.\n:::", 6, "Did you mean `status`?"],
  ["an unknown status", "Bonjour.\n\n:::when{status=expediee}\nParti.\n:::", 8, "a status is one of"],
  ["an unknown rule", ":::when{rule=retour is=open}\nOui.\n:::", 6, "Did you mean `return`?"],
  ["a rule without its state", ":::when{rule=return}\nOui.\n:::", 6, "add `is=open`"],
  ["a state that does not exist", ":::when{rule=return is=opened}\nOui.\n:::", 6, "Did you mean `open`?"],
  ["a state without a rule", ":::when{is=open}\nOui.\n:::", 6, "add `rule=`"],
  ["a block that asks nothing", ":::when\nOui.\n:::", 6, "Add what must hold"],
  ["a wrong verdict", ":::when{status=shipped verdict=maybe}\nOui.\n:::", 6, "yes, no or depends"],
  ["a verdict without a paragraph", ":::when{status=shipped verdict=yes}\n- Oui\n:::", 6, "starts with a paragraph"],
  ["a fact that cannot be printed", ":::when{status=shipped}\nLe :order[color].\n:::", 7, "no `color` to print"],
  ["a fact outside a block", "Votre commande :order[number].", 6, "outside a `:::when` block"],
  ["words about no fact", ":::when{status=shipped}\nParti:known[ par la poste].\n:::", 7, "holds no fact"],
  ["a fact in words outside a block", "Parti:known[ avec :order[carrier]].", 6, "outside a `:::when` block"],
  ["a deadline outside a block", "Avant :deadline{rule=return}.", 6, "without an order there is no deadline"],
  [
    "a deadline in a block about something else",
    ":::when{status=shipped}\nAvant :deadline{rule=return}.\n:::",
    7,
    "outside a `:::when{rule=return",
  ],
  [
    "a deadline of an unknown rule",
    ":::when{rule=return is=open}\nAvant :deadline{rule=retrun}.\n:::",
    7,
    "Did you mean `return`?",
  ],
  ["a misspelt inline directive", ":::when{rule=return is=open}\nLe :oder[number].\n:::", 7, "is not a directive"],
  ["a block that is never closed", "Bonjour.\n\n:::when{status=shipped}\nParti.", 8, "never closed"],
  [
    "an outer block closed like the inner one",
    ":::when{status=shipped}\n:::when{carrier=la_poste}\nParti.\n:::\n:::",
    10,
    "needs more colons",
  ],
  ["a closing that closes nothing", "Bonjour.\n\n:::", 8, "closes nothing"],
  ["an otherwise on its own", "Bonjour.\n\n:::otherwise\nSinon.\n:::", 8, "no `:::when` right before it"],
  [
    "an otherwise with conditions",
    ":::when{status=shipped}\nA\n:::\n:::otherwise{status=delivered}\nB\n:::",
    9,
    "takes no `status`",
  ],
  ["raw HTML", "Bonjour <b>vous</b>.", 6, "HTML is not allowed"],
  ["a script", "<script>alert(1)</script>", 6, "HTML is not allowed"],
  ["a link that runs code", "[Cliquez](javascript:alert(1))", 6, "may start with https:"],
  ["an empty heading", "##\n\nBonjour.", 6, "heading is empty"],
])("%s is refused at its line, with the mend", (_, body, line, mend) => {
  const { article, problems } = parse(`${head}${body}\n`);
  expect(article).toBeNull();
  expect(problems).toContainEqual(
    expect.objectContaining({ file, line, severity: "error", message: expect.stringContaining(mend) }),
  );
});

test.each([
  ["no front matter at all", "Bonjour.", 1, "starts with a front matter"],
  ["a missing title", "---\ntopics: [contact]\n---\nBonjour.", 2, "title"],
  ["an unknown field", "---\ntitle: Bonjour\nauthor: Ada\n---\nBonjour.", 3, "`author`"],
  ["an unknown topic", "---\ntitle: Bonjour\ntopics:\n  - order.place\n  - order.eat\n---\nBonjour.", 5, "topics[1]"],
  ["a date that is none", "---\ntitle: Bonjour\nreviewedOn: hier\n---\nBonjour.", 3, "2026-11-23"],
  ["a rule that promises nothing", "---\ntitle: Bonjour\nrules:\n  cancel: {}\n---\nBonjour.", 4, "promises nothing"],
  ["YAML that is broken", "---\ntitle: Bonjour\nquestions: [a\n---\nBonjour.", 3, "never closed"],
  ["a tab", "---\ntitle: Bonjour\nquestions:\n\t- a\n---\nBonjour.", 4, "two spaces"],
  [
    "evidence that is required in another word",
    "---\ntitle: Retours\nevidence:\n  - { key: photo_item, label: Photo, why: Preuve, required: yes }\n---\nBonjour.",
    4,
    "`evidence[0].required`: write true or false.",
  ],
  [
    "evidence whose key is a number",
    "---\ntitle: Retours\nevidence:\n  - { key: 12, label: Photo, why: Preuve }\n---\nBonjour.",
    4,
    "`evidence[0].key`: write it as text, in quotes.",
  ],
  ["two colons", "---\ntitle: Retour : quand : ici\n---\nBonjour.", 2, "one colon too many"],
  ["topics that are no list", "---\ntitle: Bonjour\ntopics: contact\n---\nBonjour.", 3, "write topics as a list"],
])("front matter with %s is refused at its line", (_, source, line, words) => {
  expect(parse(source).article).toBeNull();
  expect(problemsOf(source)).toContainEqual({ line, severity: "error", message: expect.stringContaining(words) });
});

test("rules of a broken front matter are not called missing", () => {
  const source = `${head.replace("title:", "titel:")}:::when{rule=return is=open}\nOui.\n:::\n`;
  expect(problemsOf(source).filter(({ line }) => line > 5)).toEqual([]);
});

test("clock times, labels after a colon and escaped colons are plain text", () => {
  const { article, problems } = parse(`${head}Avant 13:00. Note :important. Un \\:order[x].\n`);
  expect(problems).toEqual([]);
  expect(article?.sections[0]?.nodes).toHaveLength(1);
});

test.each([
  ["quotes inside quotes", `${"> ".repeat(2000)}x`, "nested too deeply"],
  ["thousands of asterisks", `${"*".repeat(20_000)}x`, "Too many marks"],
  ["a block with a space before its brace", ":::when {status=shipped}\nMot.\n:::", "is not read as a block"],
  ["a block without a text", ":::when{status=shipped}\n:::", "is empty"],
  ["a deadline without its rule", ":::when{status=shipped}\nAvant :deadline.\n:::", "does not say what to print"],
  ["a rule of a name that objects have", ":::when{rule=toString is=open}\nMot.\n:::", "There is no rule `toString`"],
])("%s is refused in words", (_, text, words) => {
  const { article, problems } = parse(`${head}${text}\n`);
  expect(article).toBeNull();
  expect(problems.map(({ message }) => message).join("\n")).toContain(words);
});

test("a file outside a category is served, with a warning", () => {
  const { article, problems } = parse("---\ntitle: Bonjour\n---\nBonjour.", "ondine/fr/Bonjour.md");
  expect(article?.id).toBe("Bonjour");
  expect(problems).toEqual([expect.objectContaining({ severity: "warning" })]);
});
