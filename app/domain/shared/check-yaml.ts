import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument, visit } from "yaml";
import type { Document, Node } from "yaml";
import type { z } from "zod";
import type { Problem } from "./problem.ts";
import { garbledLine, notUtf8 } from "./garbled-line.ts";
import { issueSentence } from "./issue-sentence.ts";
import { yamlInWords } from "./yaml-in-words.ts";

type Path = readonly PropertyKey[];

/** A YAML text that passed its schema (with a way back to the lines), or every problem found in it. */
export type CheckedYaml<T> =
  { kind: "valid"; value: T; lineOf: (path: Path) => number } | { kind: "refused"; problems: Problem[] };

/**
 * Reads a YAML text through a schema and reports each problem at its line. `lineBefore` is how many lines stand above
 * the text in its file: 1 for the front matter of an article.
 */
export function checkYaml<T>(file: string, text: string, schema: z.ZodType<T>, lineBefore = 0): CheckedYaml<T> {
  const lines = new LineCounter();
  const garbled = garbledLine(text);
  if (garbled !== null)
    return { kind: "refused", problems: [{ file, line: garbled + lineBefore, message: notUtf8, severity: "error" }] };
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + lineBefore;
  const lineOf = (path: Path) => lineAt(offsetOf(document, path));
  const problem = (line: number, message: string): Problem => ({ file, line, message, severity: "error" });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0)
    return {
      kind: "refused",
      problems: faults.map(({ pos, message }) => problem(lineAt(pos[0]), yamlInWords(message))),
    };
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 100 });
  } catch {
    return { kind: "refused", problems: [problem(aliasLine(document, lineAt), yamlInWords("alias"))] };
  }
  const checked = schema.safeParse(data, { reportInput: true });
  if (checked.success) return { kind: "valid", value: checked.data, lineOf };
  const problems = checked.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => problem(lineOf([...issue.path, key]), issueSentence({ ...issue, keys: [key] })))
      : [problem(lineOf(issue.path), issueSentence(issue))],
  );
  return { kind: "refused", problems: problems.sort((a, b) => a.line - b.line) };
}

/** Where a path starts in the text: its key's or its own offset, or that of the nearest part that exists. */
function offsetOf(document: Document.Parsed, path: Path): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const part of path) {
    let next: unknown = null;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (!pair) break;
      if (isNode(pair.key) && pair.key.range) offset = pair.key.range[0];
      next = pair.value;
    } else if (isSeq(node)) {
      next = node.items[Number(part)];
      if (isNode(next) && next.range) offset = next.range[0];
    }
    if (!isNode(next)) break;
    node = next as Node;
  }
  return offset;
}

/** The line of the first word that the reader took for an alias. */
function aliasLine(document: Document.Parsed, lineAt: (offset: number) => number): number {
  let offset = 0;
  visit(document, {
    Alias(_, { range }) {
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return lineAt(offset);
}
