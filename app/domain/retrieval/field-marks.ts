/**
 * Where in a section a word or concept stands, as bits of one number: heading, title and body, then the other ways to
 * put it that the section answers, then its windows of sentences.
 */
export const fieldBits = {
  heading: 0,
  title: 1,
  body: 2,
  firstQuestion: 3,
  questions: 6,
  firstWindow: 9,
  windows: 22,
} as const;

export const fieldCount = fieldBits.firstWindow + fieldBits.windows;

/** What stands in which fields; plain values, so that it can be kept in a file. */
export type Marks = { names: string[]; masks: number[] };

/** Gathers marks. */
export function markFields(): { add(name: string, bit: number): void; marks(): Marks } {
  const masks = new Map<string, number>();
  return {
    add: (name, bit) => masks.set(name, (masks.get(name) ?? 0) | (1 << bit)),
    marks: () => ({ names: [...masks.keys()], masks: [...masks.values()] }),
  };
}

/** The lowest bit that is set; `mask &= mask - 1` takes it away. Of 0 it is -1. */
export const lowestBit = (mask: number) => 31 - Math.clz32(mask & -mask);
