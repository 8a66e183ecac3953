import { expect, test } from "vitest";
import { decodePage, largestPage } from "./decode-page.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, isBig: boolean): number[] {
  return [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });
}

const latin = [0x52, 0xe9, 0x70, 0x6f, 0x6e, 0x73, 0x65, 0x20, 0x80];

test.each([
  ["UTF-8", utf8("Réponse €"), "fr", "Réponse €"],
  ["UTF-8 with its mark", bytes(0xef, 0xbb, 0xbf, ...utf8("Réponse €")), "fr", "Réponse €"],
  ["UTF-16 with its mark", bytes(0xff, 0xfe, ...utf16("Réponse €", false)), "fr", "Réponse €"],
  ["UTF-16, big end first", bytes(0xfe, 0xff, ...utf16("Réponse €", true)), "fr", "Réponse €"],
  ["UTF-16 without a mark", bytes(...utf16("Une question", false)), "fr", "Une question"],
  ["Windows-1252", bytes(...latin), "fr", "Réponse €"],
  ["Windows-1250 for Polish", bytes(0x70, 0xb3, 0x61, 0xe6), "pl", "płać"],
  ["GB 18030 for Chinese", bytes(0xc5, 0xe4, 0xcb, 0xcd), "zh", "配送"],
  [
    "the encoding that an HTML page declares",
    bytes(...utf8('<meta charset="iso-8859-2">'), 0xb3),
    "fr",
    '<meta charset="iso-8859-2">ł',
  ],
])("a page is read in %s", (_, given, locale, text) => {
  expect(decodePage(given, locale)).toEqual({ kind: "text", text });
});

test.each([
  ["nothing", utf8(""), "holds no text"],
  ["blank lines", utf8(" \n\t\n"), "holds no text"],
  ["a PDF", utf8("%PDF-1.7 …"), "is a PDF"],
  ["a Word file", utf8("PK\u0003\u0004word/document.xml"), "is a Word, Excel or zip file"],
  ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 13, 10), "is a picture"],
  ["a rich text file", utf8("{\\rtf1 Bonjour}"), "is a rich text file"],
  ["bytes of any kind", bytes(65, 0, 0, 0, 7, 1, 2, 66, 67), "is not text"],
  ["more than 5 MB", new Uint8Array(largestPage + 200_000).fill(65), "is 5.2 MB and 5 MB is the most"],
])("a file is refused that holds %s, with what to do", (_, given, start) => {
  const decoded = decodePage(given, "fr");
  expect(decoded.kind).toBe("refused");
  const why = decoded.kind === "refused" ? decoded.why : "";
  expect(why.startsWith(start)).toBe(true);
  expect(why).toMatch(/\. (?:Choose|Open|Save|Import|Split)/);
});
