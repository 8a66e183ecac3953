import { foldText } from "./fold-text.ts";
import { isHan } from "./tokenize.ts";

/** A term made of word patterns: each part holds words in order; several parts stand near each other in any order. */
export type CompiledTerm = { concept: string; parts: number[][] };

/** The terms of one language, ready for matching: `atoms` are the distinct word patterns the terms are made of. */
export type CompiledTerms = {
  exact: Map<string, number[]>;
  prefix: Map<string, number[]>;
  suffix: Map<string, number[]>;
  infix: [string, number][];
  /** terms by the first atom of their first part */
  byAtom: Map<number, CompiledTerm[]>;
  han: { concept: string; characters: string }[];
};

/** Compiles `word`, `word*`, `*word`, `*word*`, `a b` (in order) and `a+b` (near each other); Han terms match as they stand. */
export function compileTerms(entries: readonly { concept: string; term: string }[]): CompiledTerms {
  const compiled: CompiledTerms = {
    exact: new Map(),
    prefix: new Map(),
    suffix: new Map(),
    infix: [],
    byAtom: new Map(),
    han: [],
  };
  const atoms = new Map<string, number>();
  const atomOf = (pattern: string) => {
    const known = atoms.get(pattern);
    if (known !== undefined) return known;
    const atom = atoms.size;
    atoms.set(pattern, atom);
    const bare = pattern.replace(/^\*|\*$/g, "");
    const isOpenLeft = pattern.startsWith("*");
    const isOpenRight = pattern.endsWith("*");
    if (isOpenLeft && isOpenRight) compiled.infix.push([bare, atom]);
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
    const first = parts[0]?.[0];
    if (first !== undefined) push(compiled.byAtom, first, { concept, parts });
  }
  return compiled;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V) {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
