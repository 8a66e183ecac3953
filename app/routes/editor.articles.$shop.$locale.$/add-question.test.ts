import { expect, test } from "vitest";
import { addQuestion } from "./add-question.ts";

test.each([
  ["---\ntitle: A\n---\nText", '---\ntitle: A\nquestions:\n  - "où ?"\n---\nText'],
  [
    "---\ntitle: A\nquestions:\n  - b\norder: none\n---\n",
    '---\ntitle: A\nquestions:\n  - b\n  - "où ?"\norder: none\n---\n',
  ],
  ["---\ntitle: A\nquestions: [b]\n---\n", '---\ntitle: A\nquestions: [b, "où ?"]\n---\n'],
  ["---\ntitle: A\nquestions: []\n---\n", '---\ntitle: A\nquestions:\n  - "où ?"\n---\n'],
  ["no front matter", "no front matter"],
])("a question is added to %j", (source, result) => expect(addQuestion(source, "où ?")).toBe(result));
