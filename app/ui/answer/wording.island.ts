type Sentence = { text: string; cites: number[] };

/** One sentence with the numbers of the blocks that it rests on, each leading there; the text is never read as HTML. */
function sentenceElement({ text, cites }: Sentence): HTMLElement {
  const element = document.createElement("span");
  element.textContent = text;
  for (const number of cites) {
    const mark = document.createElement("sup");
    mark.className = "figures ms-0.5 text-xs";
    const link = document.createElement("a");
    link.className = "link";
    link.href = `#block-${number}`;
    link.textContent = String(number);
    mark.append(link);
    element.append(mark);
  }
  element.append(" ");
  return element;
}

for (const region of document.querySelectorAll<HTMLElement>("[data-wording^='/']")) {
  const source = new EventSource(region.dataset.wording ?? "");
  const sentences = region.querySelector("[data-sentences]");
  const finish = (isKept: boolean) => {
    source.close();
    region.querySelector("[data-waiting]")?.remove();
    region.querySelector("[data-blocks]")?.toggleAttribute("hidden", !isKept);
    // What did not hold is taken back: the answer below stands alone.
    if (!isKept) region.remove();
  };
  source.addEventListener("sentence", (event: MessageEvent<string>) => {
    region.querySelector("[data-waiting]")?.remove();
    sentences?.append(sentenceElement(JSON.parse(event.data) as Sentence));
  });
  source.addEventListener("kept", () => finish(true));
  source.addEventListener("standing", () => finish(false));
  source.addEventListener("error", () => finish(false));
}
