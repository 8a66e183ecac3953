import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { draftPages } from "./draft-pages.ts";
import type { Outline, Section } from "./outline.ts";

const folder = "tests/fixtures/import";

/** The page of a case, as a shop would hand it over; its locale is in the file's name. */
function readCase(name: string): { locale: string; file: string; bytes: Uint8Array; outline: string } {
  const file = readdirSync(join(folder, name)).find((one) => one.startsWith("page.")) ?? "";
  const outline = readFileSync(join(folder, name, "outline.txt"), "utf8").trim();
  return { locale: file.split(".")[1] ?? "", file, bytes: readFileSync(join(folder, name, file)), outline };
}

/** `#` for a theme, `##` for a section, `##*` for a heading made of the text, `text` for text under the title. */
function show({ title, themes }: Outline): string {
  const section = ({ heading, isMade, body }: Section) => [
    heading === null ? "text" : `${isMade ? "##*" : "##"} ${heading}`,
    ...body.flatMap((part) => (part.kind === "heading" ? [`${"#".repeat(part.depth)} ${part.text}`] : [])),
  ];
  const lines = themes.flatMap(({ name, sections }) => [name === null ? [] : [`# ${name}`], sections.map(section)]);
  return [title === null ? [] : [`title: ${title}`], ...lines].flat(3).join("\n");
}

test.each(readdirSync(folder))("the headings of a page are found: %s", (name) => {
  const { locale, file, bytes, outline } = readCase(name);
  const { pages } = draftPages([{ name: file, bytes }], locale, []);
  expect(pages.map((page) => show(page.outline))).toEqual([outline]);
});
