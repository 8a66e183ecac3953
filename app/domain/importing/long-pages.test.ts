import { expect, test } from "vitest";
import { outlinePage } from "./outline-page.ts";
import { readHtml } from "./read-html.ts";
import { readPlainText } from "./read-plain-text.ts";

const parts: [kind: string, read: typeof readHtml, part: (at: number) => string][] = [
  ["questions", readPlainText, (at) => `How do I do thing ${at}?\nPress button ${at} within ${at} days.`],
  ["numbers", readPlainText, (at) => `${at % 9}.${at % 7} Part ${at}\nReturns (part ${at})\nThe text, ${at} €.`],
  ["capitals", readPlainText, (at) => `RETURNS ${at}\n\nTheir cost\nNothing at all, ${at} times.`],
  ["lists", readHtml, (at) => `<h2>Matter ${at}</h2><p>See:</p><ul><li>one ${at}</li><li>two</li></ul>`],
  ["breaks", readHtml, (at) => `Line ${at} of a long text that no heading parts<br>`],
];

// A step that looked through the whole page for each of its lines would take sixty-four times as long.
test.each(parts)("a page of %s eight times as long takes no more than some twenty times as long", (_, read, part) => {
  const measure = (count: number) => {
    const text = Array.from({ length: count }, (_, at) => part(at)).join("\n\n");
    const started = performance.now();
    expect(outlinePage(read("page", text, "en").pieces, "en", false).themes).not.toEqual([]);
    return performance.now() - started;
  };
  measure(100);
  const short = Math.min(measure(400), measure(400), measure(400));
  expect(measure(3200) / short).toBeLessThan(24);
});
