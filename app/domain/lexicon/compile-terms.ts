import { foldText } from "./fold-text.ts";
import { isHan } from "./tokenize.ts";

/** A term made of word patterns: each part holds words in order; several parts stand near each other in any order. */
export type CompiledTerm = { concept: string; parts: number[][] };

/**
 * The terms of one language, ready for matching: `atoms` are the distinct word patterns the terms are made of. A hundred
 * thousand terms are kept as rows of numbers, which take a fifth of what objects would.
 */
export type CompiledTerms = {
  exact: ReadonlyMap<string, number>;
  prefix: ReadonlyMap<string, number>;
  suffix: ReadonlyMap<string, number>;
  /** by their first three letters */
  infix: ReadonlyMap<string, readonly (readonly [piece: string, atom: number])[]>;
  /** the terms of which this atom is the one that the fewest terms have, if it passes: the others are looked for only there */
  termsAt(atom: number, areAllThere: (atom: number) => boolean): CompiledTerm[];
  han: readonly { concept: string; characters: string }[];
};

/** Three terms in four are one word, which needs no taking apart. */
const isOneWord = /^\*?[a-z0-9]+\*?$/;

/** Ends a part in a row of atoms. */
const partEnd = -1;

/** Compiles `word`, `word*`, `*word`, `*word*`, `a b` (in order) and `a+b` (near each other); Han terms match as they stand. */
export function compileTerms(entries: readonly { concept: string; term: string }[]): CompiledTerms {
  const patterns = patternTable();
  const han: { concept: string; characters: string }[] = [];
  const terms: { concept: string; row: number[] }[] = [];
  for (const { concept, term } of entries) {
    const folded = foldText(term);
    if (isHan(folded)) {
      han.push({ concept, characters: folded });
      continue;
    }
    const row = isOneWord.test(folded)
      ? [patterns.atomOf(folded), partEnd]
      : folded
          .split("+")
          .map((part) => part.split(/[^\p{Letter}\p{Number}*]+/u).filter((word) => word.replaceAll("*", "") !== ""))
          .flatMap((words) => (words.length === 0 ? [] : [...words.map(patterns.atomOf), partEnd]));
    if (row.length > 0) terms.push({ concept, row });
  }
  return { ...patterns.tables, termsAt: packTerms(terms, patterns.count()), han };
}

/** Numbers the word patterns in the order they come, each by how it is open. */
function patternTable() {
  const tables = {
    exact: new Map<string, number>(),
    prefix: new Map<string, number>(),
    suffix: new Map<string, number>(),
    infix: new Map<string, [string, number][]>(),
  };
  let count = 0;
  const inTable = (table: Map<string, number>, bare: string) => {
    const known = table.get(bare);
    if (known === undefined) table.set(bare, count);
    return known ?? count++;
  };
  const inside = (bare: string) => {
    const start = bare.slice(0, 3);
    const list = tables.infix.get(start) ?? [];
    const known = list.find(([piece]) => piece === bare);
    if (known !== undefined) return known[1];
    tables.infix.set(start, [...list, [bare, count]]);
    return count++;
  };
  return {
    tables,
    count: () => count,
    atomOf: (pattern: string) => {
      const isOpenLeft = pattern.startsWith("*");
      const isOpenRight = pattern.endsWith("*");
      const bare = pattern.slice(Number(isOpenLeft), pattern.length - Number(isOpenRight));
      if (!isOpenLeft) return inTable(isOpenRight ? tables.prefix : tables.exact, bare);
      return isOpenRight ? inside(bare) : inTable(tables.suffix, bare);
    },
  };
}

function packTerms(
  terms: readonly { concept: string; row: readonly number[] }[],
  atoms: number,
): CompiledTerms["termsAt"] {
  const uses = new Int32Array(atoms);
  for (const { row } of terms)
    row.forEach((atom, at) => {
      if (atom !== partEnd && row.indexOf(atom) === at) uses[atom] = (uses[atom] ?? 0) + 1;
    });
  const rarest = (row: readonly number[]) => {
    let found = row[0] ?? 0;
    for (const atom of row) if (atom !== partEnd && (uses[atom] ?? 0) < (uses[found] ?? 0)) found = atom;
    return found;
  };
  const sorted = terms
    .map(({ concept, row }) => ({ concept, row, at: rarest(row) }))
    .sort((one, other) => one.at - other.at);
  const names = [...new Set(terms.map(({ concept }) => concept))];
  const numberOf = new Map(names.map((name, at) => [name, at]));
  const concepts = Uint16Array.from(sorted, ({ concept }) => numberOf.get(concept) ?? 0);
  const rows = Int32Array.from(sorted.flatMap(({ row }) => row));
  const rowFrom = new Int32Array(sorted.length + 1);
  sorted.forEach(({ row }, at) => (rowFrom[at + 1] = (rowFrom[at] ?? 0) + row.length));
  const firstTerm = new Int32Array(atoms + 1);
  for (const { at } of sorted) firstTerm[at + 1] = (firstTerm[at + 1] ?? 0) + 1;
  for (let atom = 0; atom < atoms; atom += 1) firstTerm[atom + 1] = (firstTerm[atom + 1] ?? 0) + (firstTerm[atom] ?? 0);
  return (atom, areAllThere) => {
    const found: CompiledTerm[] = [];
    for (let term = firstTerm[atom] ?? 0; term < (firstTerm[atom + 1] ?? 0); term += 1) {
      const row = rows.subarray(rowFrom[term], rowFrom[term + 1]);
      if (!row.every((one) => one === partEnd || areAllThere(one))) continue;
      found.push({ concept: names[concepts[term] ?? 0] ?? "", parts: partsOf(row) });
    }
    return found;
  };
}

function partsOf(row: Int32Array): number[][] {
  const parts: number[][] = [];
  let part: number[] = [];
  for (const atom of row) {
    if (atom === partEnd) {
      parts.push(part);
      part = [];
    } else part.push(atom);
  }
  return parts;
}
