import { refreshRegion } from "./refresh-region.ts";

/** Reads a region again on each event. */
for (const region of document.querySelectorAll<HTMLElement>("[data-live][data-events]")) {
  const source = new EventSource(region.dataset.events ?? "");
  let isFirst = true;
  source.addEventListener("open", () => {
    // After a lost connection something may have been missed.
    if (!isFirst) void refreshRegion(region);
    isFirst = false;
  });
  source.addEventListener("changed", () => void refreshRegion(region));
}
