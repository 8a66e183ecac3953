import type { StaffLocale } from "#app/domain/i18n/locale.ts";

const french: readonly [RegExp, string][] = [
  [/^Asked before: /, "Demandé avant : "],
  [/^Order (\S+): /, "Commande $1 : "],
  [/^Item looked at: /, "Article regardé : "],
  [/^Answer: answered/, "Réponse : répondu"],
  [/^Answer: clarify/, "Réponse : précision demandée"],
  [/^Answer: needs_order/, "Réponse : commande demandée"],
  [/^Answer: declined/, "Réponse : refusée"],
  [/^Answer: /, "Réponse : "],
  [/^Question: /, "Question : "],
  [/^(Who: .*)address typed, not proven$/, "$1adresse saisie, non prouvée"],
  [/^(Who: .*)signed in$/, "$1connecté"],
  [/^Who: /, "Qui : "],
  [/^Given at opening: /, "Donné à l’ouverture : "],
  [/^Missing at opening: /, "Manquait à l’ouverture : "],
];

/** A stored summary as a member of staff reads it: what we put around the customer's words is in the reader's language. */
export function summaryInWords(summary: string, locale: StaffLocale): string {
  if (locale !== "fr") return summary;
  // The first line is the customer's own.
  const [first = "", ...facts] = summary.split("\n");
  return [
    first,
    ...facts.map((line) => french.reduce((text, [label, words]) => text.replace(label, words), line)),
  ].join("\n");
}
