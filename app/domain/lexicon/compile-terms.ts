import { foldText } from "./fold-text.ts";
import { isHan } from "./tokenize.ts";

/** A term made of word patterns: each part holds words in order; several parts stand near each other in any order. */
export type CompiledTerm = { concept: string; parts: number[][]; atoms: number[] };

/** The terms of one language, ready for matching: `atoms` are the distinct word patterns the terms are made of. */
export type CompiledTerms = {
  exact: Map<string, number[]>;
  prefix: Map<string, number[]>;
  suffix: Map<string, number[]>;
  /** by their first three letters */
  infix: Map<string, [string, number][]>;
  /** each term by the one of its atoms that the fewest terms have: the others are looked for only where that one stands */
  byAtom: Map<number, CompiledTerm[]>;
  han: { concept: string; characters: string }[];
};

/** Compiles `word`, `word*`, `*word`, `*word*`, `a b` (in order) and `a+b` (near each other); Han terms match as they stand. */
export function compileTerms(entries: readonly { concept: string; term: string }[]): CompiledTerms {
  const compiled: CompiledTerms = {
    exact: new Map(),
    prefix: new Map(),
    suffix: new Map(),
    infix: new Map(),
    byAtom: new Map(),
    han: [],
  };
  const compiledTerms: CompiledTerm[] = [];
  const atoms = new Map<string, number>();
  const atomOf = (pattern: string) => {
    const known = atoms.get(pattern);
    if (known !== undefined) return known;
    const atom = atoms.size;
    atoms.set(pattern, atom);
    const bare = pattern.replace(/^\*|\*$/g, "");
    const isOpenLeft = pattern.startsWith("*");
    const isOpenRight = pattern.endsWith("*");
    if (isOpenLeft && isOpenRight) push(compiled.infix, bare.slice(0, 3), [bare, atom]);
    else push(isOpenLeft ? compiled.suffix : isOpenRight ? compiled.prefix : compiled.exact, bare, atom);
    return atom;
  };
  for (const { concept, term } of entries) {
    const folded = foldText(term);
    if (isHan(folded)) {
      compiled.han.push({ concept, characters: folded });
      continue;
    }
    const parts = folded
      .split("+")
      .map((part) => part.split(/[^\p{Letter}\p{Number}*]+/u).filter((word) => word.replaceAll("*", "") !== ""))
      .filter((words) => words.length > 0)
      .map((words) => words.map(atomOf));
    if (parts.length > 0) compiledTerms.push({ concept, parts, atoms: [...new Set(parts.flat())] });
  }
  const uses = new Map<number, number>();
  for (const { atoms } of compiledTerms) for (const atom of atoms) uses.set(atom, (uses.get(atom) ?? 0) + 1);
  for (const term of compiledTerms) {
    const [rarest] = [...term.atoms].sort((one, other) => (uses.get(one) ?? 0) - (uses.get(other) ?? 0));
    if (rarest !== undefined) push(compiled.byAtom, rarest, term);
  }
  return compiled;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V) {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
