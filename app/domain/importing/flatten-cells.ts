import type { ListItem, PhrasingContent, RootContent, TableCell } from "mdast";
import { plainText } from "#app/domain/knowledge/plain-text.ts";
import { walkNodes } from "#app/domain/knowledge/markdown-node.ts";

/** A cell of a Markdown table is one line: the items and paragraphs of each are set one behind the other. */
export function flattenCells(nodes: RootContent[]): RootContent[] {
  walkNodes({ type: "root", children: nodes }, (node) => {
    if (node.type === "tableCell") node.children = joinParts(partsOf(node.children));
  });
  return nodes;
}

/** The lines that the cell's content would take, each as the words in it. */
function partsOf(nodes: readonly (RootContent | TableCell)[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (isPhrasing(node)) parts.at(-1)?.push(node);
    else parts.push(...blockParts(node), []);
  }
  return parts.filter((part) => plainText(part) !== "");
}

function blockParts(block: RootContent): PhrasingContent[][] {
  if (block.type === "list")
    return block.children.flatMap((item, at) => itemParts(item, block.ordered ? (block.start ?? 1) + at : null));
  if (block.type === "code") return [[{ type: "inlineCode", value: block.value.replace(/\s*\n\s*/g, " ") }]];
  return "children" in block ? partsOf(block.children) : [];
}

function itemParts(item: ListItem, number: number | null): PhrasingContent[][] {
  const [first = [], ...rest] = partsOf(item.children);
  const count: PhrasingContent[] = number === null ? [] : [{ type: "text", value: `${number}. ` }];
  return [[...count, ...first], ...rest];
}

/** `38; 39`: what ends with a stop or a colon needs no other mark before the next. */
function joinParts(parts: readonly PhrasingContent[][]): PhrasingContent[] {
  return parts.flatMap((part, at) => {
    const before = parts[at - 1];
    if (before === undefined) return part;
    const isEnded = /[.!?…:;,。！？：；，]$/u.test(plainText(before));
    return [{ type: "text", value: isEnded ? " " : "; " }, ...part];
  });
}

const blocks = new Set(["paragraph", "heading", "list", "blockquote", "code", "table", "thematicBreak", "html"]);

function isPhrasing(node: RootContent | TableCell): node is PhrasingContent {
  return !blocks.has(node.type);
}
