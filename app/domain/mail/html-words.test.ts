import { expect, test } from "vitest";
import { processorTime } from "#tests/support/processor-time.ts";
import { htmlWords } from "./html-words.ts";

const own = (html: string) => htmlWords(html, { withoutQuotations: true });

test.each([
  ["a block a line", "<p>one <b>two</b></p><div>three<br>four</div>", "one two\n\nthree\nfour"],
  ["source lines are spaces", "one\r\n  two", "one two"],
  ["entities, once", "1 &lt; 2 &amp;amp; 3&nbsp;&euro; &lt;b&gt;", "1 < 2 &amp; 3 € <b>"],
  ["a sign that is no tag", "1 < 2 and 3 > 2 <3", "1 < 2 and 3 > 2 <3"],
  ["a sign within a value", '<p title="a > b">x</p>', "x"],
  ["a value without its end", '<p title="a>x</p>', "x"],
  ["comments and Outlook's conditions", "a<!-- <p>b</p> --><!--[if mso]>c<![endif]--><!--><![x]>d", "ad"],
  ["scripts, styles and titles", "<title>t</title><style>p{}</style>x<script>if (a</b) y</SCRIPT >z", "xz"],
  ["the head without its end", "<head><meta charset=x><body>x", "x"],
  [
    "a hidden part and a hidden pixel",
    '<div style="DISPLAY : none">a<div>b</div>c</div>x<img style="display:none">y',
    "xy",
  ],
  ["a hidden paragraph without its end", "<p style='display:none'>a<p>x", "x"],
  ["a hidden part that never ends", "<div style=display:none>x", "x"],
  ["an empty drawing", "<svg/>x", "x"],
  ["a NUL, which no database keeps", "a\0b&amp;&#0;", "ab&\ufffd"],
  ["cells of a row", "<table><tr><td>a</td><td>b</td></tr></table>", "a b"],
  ["what is quoted", "x<blockquote>a<blockquote>b</blockquote>c</blockquote>y", "xy"],
  ["Gmail's quotation", '<div>x</div><div class="a gmail_quote b">a<div>b</div></div>', "x"],
  ["all below Outlook's mark", '<div>x<div id="appendonsend"></div>a</div>b', "x"],
])("%s", (_, html, words) => {
  expect(own(html)).toBe(words);
});

test.each([
  ["letters within letters", "<b>", 300_000],
  ["letters within paragraphs", "<b><p>", 150_000],
  ["tables within tables", "<table><tr><td>", 60_000],
  ["blocks and ends that end nothing", "<div><span></x>", 60_000],
  ["quotation marks", "<a title=\"<b class='", 50_000],
  ["many lines", "<br>x", 300_000],
  ["openings of comments", "<!--<!", 200_000],
  ["hidden parts without an end", '<i style="display:none">', 40_000],
])("HTML made to be slow is read at once: %s", async (_, piece, count) => {
  expect(await processorTime(() => own(piece.repeat(count)))).toBeLessThan(3000);
});

test("each of many kinds of letters is read at once", async () => {
  const html = Array.from({ length: 20_000 }, (_, at) => `<p><font size=${at}>`).join("");
  expect(await processorTime(() => own(html))).toBeLessThan(3000);
});
