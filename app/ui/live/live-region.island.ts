/** Reads the page again on each event and puts the new region in place of the old; what is being typed stays. */
async function refresh(region: HTMLElement): Promise<void> {
  const response = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.querySelector(`[data-live="${CSS.escape(region.dataset.live ?? "")}"]`);
  if (fresh) region.replaceChildren(...fresh.children);
}

for (const region of document.querySelectorAll<HTMLElement>("[data-live][data-events]")) {
  const source = new EventSource(region.dataset.events ?? "");
  let isFirst = true;
  source.addEventListener("open", () => {
    // After a lost connection something may have been missed.
    if (!isFirst) void refresh(region);
    isFirst = false;
  });
  source.addEventListener("changed", () => void refresh(region));
}
