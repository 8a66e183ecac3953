import type { ThemeModel } from "#app/domain/retrieval/theme-model.ts";
import type { ThemeExample } from "./learn-themes.ts";

/** A stem that one example holds is as good as new: leaving it out halves the table. */
const leastExamples = 2;

/** Counts in how many examples of its language each stem stands. */
export function countSaid(examples: readonly ThemeExample[]): ThemeModel["said"] {
  const said: Record<string, { examples: number; stems: Map<string, number> }> = {};
  for (const { language, signs } of examples) {
    const counts = (said[language] ??= { examples: 0, stems: new Map() });
    counts.examples += 1;
    for (const [sign] of signs) {
      if (!sign.startsWith(`${language}:`)) continue;
      const stem = sign.slice(language.length + 1);
      counts.stems.set(stem, (counts.stems.get(stem) ?? 0) + 1);
    }
  }
  return Object.fromEntries(
    Object.entries(said).map(([language, { examples: all, stems }]) => [
      language,
      { examples: all, stems: Object.fromEntries([...stems].filter(([, count]) => count >= leastExamples).sort()) },
    ]),
  );
}
