/** A product that no shop has: what it is and the name it is sold by. */
export type MadeUpProduct = { noun: string; name: string };

const nouns = [
  "lampe",
  "bague",
  "vase",
  "manteau",
  "sérum",
  "fauteuil",
  "montre",
  "tapis",
  "collier",
  "théière",
  "sac à dos",
  "vélo pliant",
  "couverture",
  "miroir",
  "écharpe",
  "poêle en fonte",
  "bougie",
  "étagère",
  "casque audio",
  "valise",
] as const;
const syllables = ["ve", "li", "ra", "co", "mun", "ta", "si", "bel", "dor", "na", "fe", "quin", "ly", "sa"] as const;
const makers = ["ligne", "collection", "série", "gamme"] as const;
const materials = [
  "chêne",
  "lin",
  "laiton",
  "grès",
  "laine",
  "verre soufflé",
  "acier",
  "coton",
  "cuir",
  "noyer",
] as const;
const places = ["Limoges", "Roubaix", "Annecy", "Lorient", "Nîmes", "Cholet", "Thiers", "Vallauris"] as const;

export function madeUpProduct(random: () => number): MadeUpProduct {
  const noun = pick(nouns, random);
  const name = Array.from({ length: 3 }, () => pick(syllables, random)).join("");
  return { noun, name: `${noun} ${name.charAt(0).toUpperCase()}${name.slice(1)}` };
}

/** One or two sentences that are true of this product only. */
export function wordsOnProduct({ noun, name }: MadeUpProduct, random: () => number): string {
  const days = 2 + Math.floor(random() * 12);
  const price = 15 + Math.floor(random() * 300);
  const sentences = [
    `Ceci vaut aussi pour ${name}, de la ${pick(makers, random)} en ${pick(materials, random)} fabriquée à ${pick(places, random)}.`,
    `${name.charAt(0).toUpperCase()}${name.slice(1)} part de notre dépôt de ${pick(places, random)} sous ${days} jours.`,
    `Pour ${name}, vendu ${price} €, joignez une photo de l'étiquette cousue ou gravée.`,
    `Le service de ${pick(places, random)} suit chaque ${noun} en ${pick(materials, random)} et répond en ${days} heures.`,
  ];
  const first = Math.floor(random() * sentences.length);
  const second = (first + 1 + Math.floor(random() * (sentences.length - 1))) % sentences.length;
  return [first, ...(random() < 0.5 ? [second] : [])].map((at) => sentences[at] ?? "").join(" ");
}

/** One of a list. */
function pick<T>(list: readonly [T, ...T[]], random: () => number): T {
  return list[Math.floor(random() * list.length)] ?? list[0];
}
