/** Reads the page again and puts the new region in place of the old; what is being typed outside of it stays. */
export async function refreshRegion(region: HTMLElement): Promise<void> {
  const response = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.querySelector(`[data-live="${CSS.escape(region.dataset.live ?? "")}"]`);
  if (fresh) region.replaceChildren(...fresh.children);
}
