import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";

type AxeResult = { violations: { id: string; nodes: { target: string[]; html: string }[] }[] };

/**
 * At each width, in both themes, axe finds nothing and nothing overflows; pictures go to the folder that SHOTS names.
 * The page must bypass its Content-Security-Policy; it keeps its size.
 */
export async function expectSound(
  page: Page,
  name: string,
  widths: readonly number[] = [1280, 390, 320],
): Promise<void> {
  const axe = await readFile("node_modules/axe-core/axe.min.js", "utf8");
  const before = page.viewportSize();
  for (const width of widths) {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResult> } }).axe.run(),
      );
      const faults = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, html }) => `${id} at ${target.join(" ")}: ${html}`),
      );
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      const sound = { name, width, colorScheme, faults: [], overflow: 0 };
      expect({ name, width, colorScheme, faults, overflow }).toEqual(sound);
      const folder = process.env.SHOTS;
      if (folder)
        await page.screenshot({ path: path.join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
  }
  if (before) await page.setViewportSize(before);
}
