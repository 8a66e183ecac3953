import { foldText } from "#app/domain/lexicon/fold-text.ts";
import { sideOf } from "./contradiction.ts";
import type { Contradiction, Sentence } from "./contradiction.ts";
import { carriers, qualifiersOf, subjects } from "./promise-words.ts";

const isDelivery = subjects.find(([name]) => name === "delivery")?.[1];

/** The same delivery given to one carrier here and to another there. */
export function findCarrierConflicts(sentences: readonly Sentence[]): Contradiction[] {
  const groups = new Map<string, { carrier: string; sentence: Sentence }[]>();
  for (const sentence of sentences) {
    const folded = foldText(sentence.text);
    const heading = foldText(sentence.passage.heading);
    const named = [...new Set(folded.match(carriers) ?? [])];
    if (named.length !== 1 || !isDelivery?.test(`${folded} ${heading}`)) continue;
    const scope = qualifiersOf(`${folded} ${heading}`).join(", ");
    // Without a place or a kind of delivery, two carriers are a choice.
    if (scope === "" || !isDelivery.test(folded)) continue;
    const group = groups.get(scope) ?? [];
    group.push({ carrier: named[0] ?? "", sentence });
    groups.set(scope, group);
  }
  return [...groups].flatMap(([scope, group]) => {
    const first = new Map(group.toReversed().map((one) => [one.carrier, one]));
    const sides = [...first.values()].toReversed();
    const sections = new Set(sides.map(({ sentence }) => sentence.passage.section));
    if (sides.length < 2 || sections.size < 2) return [];
    return [
      {
        what: `Two carriers for the same delivery: ${scope}`,
        sides: sides.map((one) => sideOf(one.carrier, one.sentence)),
      },
    ];
  });
}
