import { expect, test } from "vitest";
import { parse } from "yaml";
import { addQuestion } from "./add-question.ts";

const added = "où ? « là » : #1";
const headOf = (source: string) => parse(source.split(/^---[ \t]*\r?$/m)[1] ?? "") as Record<string, unknown> | null;

/** By name: the lines between the dashes, and what must still stand in the text afterwards. */
const heads: [name: string, head: string, kept: string[]][] = [
  ["no questions", "title: A\norder: none", ["title: A\nquestions:", "order: none"]],
  ["a list", "title: A\nquestions:\n  - b\norder: none", ["  - b\n  - ", "order: none"]],
  ["a list that is not indented", "questions:\n- b\n- c\ntitle: A", ["- b\n- c\n- "]],
  [
    "a list with remarks",
    "title: A\nquestions: # ours\n  # first\n  - b # why\n  # last\ntopics: []",
    ["# ours", "# why", "# last"],
  ],
  ["a remark and no list", "title: A\nquestions: # note\norder: none", ["# note"]],
  ["a remark below and no list", "title: A\nquestions:\n  # - one day\norder: none", ["# - one day"]],
  ["nothing", "title: A\nquestions:\norder: none", []],
  ["null", "title: A\nquestions: null\norder: none", []],
  ["null with a remark, at the end", "title: A\nquestions: ~ # none yet", ["# none yet"]],
  ["an empty list in one line", "title: A\nquestions: []", []],
  ["a list in one line", "title: A\nquestions: [b]", ["[b, "]],
  ["a list in one line with a remark", "title: A\nquestions: [b, 'c]'] # c", ["[b, 'c]', ", "# c"]],
  [
    "a list in brackets over lines",
    "title: A\nquestions: [\n  b, # eins\n  c,\n]\norder: none",
    ["b, # eins\n", "\n]\n"],
  ],
  ["an empty list in brackets over lines", "title: A\nquestions: [\n]\norder: none", []],
  ["folded items", "title: A\nquestions:\n  - >-\n    b\n    c\n  - |\n    d\ntopics: []", [">-\n    b\n    c\n"]],
  ["a folded item at the end that keeps its lines", "title: A\nquestions:\n  - |+\n    d\n\ntopics: []", []],
  ["an item over two lines", "title: A\nquestions:\n  - b\n    c\ntopics: []", ["- b\n    c\n"]],
  ["a folded title", "title: >-\n  A\n  B\norder: none", ["title: >-\n  A\n  B\nquestions:"]],
  ["a title over two lines", "title: A\n  B\norder: none", ["title: A\n  B\nquestions:"]],
  ["quoted keys", "\"title\": A\n'questions':\n  - b", ['"title": A']],
  ["no title", "order: none", ["order: none"]],
  ["a remark only", "# nothing yet", ["# nothing yet"]],
  ["empty lines between items", "title: A\nquestions:\n  - b\n\n  - c\n\norder: none", ["  - b\n\n  - c\n  - "]],
  ["one map in braces", "{ title: A, questions: [b] }", []],
  [
    "dates and numbers",
    "title: A\nreviewedOn: 2026-11-16\nrules: { cancel: { until: { from: placedAt, days: 14 } } }",
    ["{ cancel: {"],
  ],
  ["an alias for the last item", "title: &a A\nquestions:\n  - b\n  - *a\norder: none", ["- *a"]],
];

test.each(heads)("with %s a question is added, and all else stays as it was", (_, head, kept) => {
  for (const lineEnd of ["\n", "\r\n"]) {
    const source = `---\n${head}\n---\n## Texte\n\n---\nquestions: [non]\n`.replaceAll("\n", lineEnd);
    const result = addQuestion(source, added) ?? "";
    const before = headOf(source) ?? {};
    const questions = [...((before.questions as string[] | null | undefined) ?? []), added];
    expect(headOf(result)).toEqual({ ...before, questions });
    expect(result.slice(result.indexOf("## Texte"))).toBe(source.slice(source.indexOf("## Texte")));
    expect(result.includes("\r\n")).toBe(lineEnd === "\r\n");
    for (const text of kept) expect(result).toContain(text.replaceAll("\n", lineEnd));
    expect(headOf(addQuestion(result, "et une autre") ?? "")?.questions).toEqual([...questions, "et une autre"]);
  }
});

test.each([
  ["no front matter", "## Texte\n"],
  ["a front matter that never ends", "---\ntitle: A\n"],
  ["a front matter that cannot be read", "---\ntitle: [\n---\n"],
  ["questions that are no list", "---\nquestions: b\n---\n"],
  ["questions that are a map", "---\nquestions: { b: c }\n---\n"],
  ["a front matter that is a list", "---\n- a\n---\n"],
])("with %s nothing is added", (_, source) => expect(addQuestion(source, added)).toBeNull());

test("an empty front matter gets its first entry", () =>
  expect(addQuestion("---\n---\nTexte\n", "b")).toBe('---\nquestions:\n  - "b"\n---\nTexte\n'));
