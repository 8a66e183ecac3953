import { expect, test } from "vitest";
import { displayName } from "./display-name.ts";

test.each([
  ["../../etc/passwd.png", "passwd.png"],
  ["C:\\Users\\camille\\bague.jpg", "bague.jpg"],
  ["bague\u0000.jpg", "bague.jpg"],
  ["ligne\r\nX-Evil: 1.jpg", "ligneX-Evil: 1.jpg"],
  ["photo\u202egpj.exe.jpg", "photogpj.exe.jpg"],
  ["  deux   mots .pdf", "deux mots .pdf"],
  ["收据 1.png", "收据 1.png"],
  ["..", "file"],
  [".jpg", "file.jpg"],
  ["", "file"],
])("%j is shown as %j", (given, shown) => {
  expect(displayName(given)).toBe(shown);
});

test("a long name keeps its ending and never half a character", () => {
  expect(displayName(`a${"💍".repeat(300)}.jpeg`)).toBe(`a${"💍".repeat(114)}.jpeg`);
  expect(displayName(`${"é".repeat(300)}.jpeg`)).toBe(`${"é".repeat(115)}.jpeg`);
});
