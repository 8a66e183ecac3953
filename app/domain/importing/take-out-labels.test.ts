import { expect, test } from "vitest";
import { draftPages } from "./draft-pages.ts";

/** What the drafts made of a page say, and what the page's list of lines left out has. */
function imported(name: string, text: string) {
  const { pages } = draftPages([{ name, bytes: new TextEncoder().encode(text) }], "fr", []);
  const leftOut = pages.flatMap(({ page }) => page.leftOut.map((one) => one.text));
  return { text: pages.flatMap(({ drafts }) => drafts.map(({ source }) => source)).join("\n"), leftOut };
}

test("a small label above a block's only title ends no text before it, and links side by side stay apart", () => {
  const { text, leftOut } = imported(
    "aide.html",
    `<main><h1>La ruche</h1>
<section><div><p>Le miel</p></div><h2>Récolte et pots</h2><p>Nous récoltons en juin, puis en août.</p></section>
<section><div><p>Coulisses</p></div><h2>Comment nous travaillons</h2><p>Deux apiculteurs soignent trente ruches.</p>
<div><a href="/miel">Nos miels</a><a href="/cire">Nos cires</a></div></section>
<section><p>Prix</p><h2>Tarifs au kilo</h2><p>Le kilo coûte douze euros au marché.</p><h2>Tarifs au pot</h2><p>Le pot coûte quatre euros.</p></section></main>`,
  );
  expect(leftOut).toEqual(expect.arrayContaining(["Le miel", "Coulisses"]));
  expect(leftOut).not.toContain("Prix");
  expect(text).not.toContain("Coulisses");
  expect(text).toContain("Nos miels Nos cires");
});
