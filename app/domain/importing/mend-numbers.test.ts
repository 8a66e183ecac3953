import { expect, test } from "vitest";
import { readPlainText } from "./read-plain-text.ts";

const numbersOf = (text: string) =>
  readPlainText("page.txt", text, "fr").pieces.map(({ number, text }) => [number, text]);

test("a title that begins with a figure is numbered when it counts on", () => {
  expect(numbersOf("1.3 Peut-on ramer seul ?\nOui.\n1.4 2 ou 3 bancs\nAu choix.")).toEqual([
    [[1, 3], "Peut-on ramer seul ?"],
    [null, "Oui."],
    [[1, 4], "2 ou 3 bancs"],
    [null, "Au choix."],
  ]);
});

test.each(["52 : largeur du verre. 18 : le pont.", "30°C, programme délicat, sans essorage."])(
  "a measure that nothing counts on from keeps its figure: %s",
  (line) => {
    expect(numbersOf(`La taille\n${line}`)).toEqual([
      [null, "La taille"],
      [null, line],
    ]);
  },
);

test("numbers with a colon that count on stay a list", () => {
  expect(numbersOf("1 : ouvrez\n2 : pressez").map(([number]) => number)).toEqual([[1], [2]]);
});
