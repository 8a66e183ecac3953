/**
 * Kinds of facts that a text states and a question asks for. `free` is also said of what is included, charged for or
 * paid by somebody: what "do I have to pay" asks.
 */
export const factKinds = [
  "duration",
  "date",
  "clock",
  "amount",
  "free",
  "share",
  "count",
  "size",
  "weight",
  "temperature",
  "distance",
  "format",
  "phone",
  "email",
  "address",
  "place",
  "carrier",
] as const;

export type FactKind = (typeof factKinds)[number];

/** Kinds of facts as bits of one number. */
export type FactSet = number;

const bits = new Map(factKinds.map((kind, at) => [kind, 1 << at]));

/** The set of these kinds. */
export const factSet = (...kinds: readonly FactKind[]): FactSet =>
  kinds.reduce((set, kind) => set | (bits.get(kind) ?? 0), 0);
