import type { Link, PhrasingContent, Root, RootContent, Text } from "mdast";
import { remark } from "remark";
import remarkDirective from "remark-directive";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import { stringify } from "yaml";
import { childrenOf, walkNodes } from "#app/domain/knowledge/markdown-node.ts";
import { parseMarkdown } from "#app/domain/knowledge/parse-markdown.ts";

const writer = remark()
  .use(remarkFrontmatter, ["yaml"])
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkDirective)
  .data("settings", {
    bullet: "-",
    emphasis: "*",
    rule: "-",
    listItemIndent: "one",
    handlers: {
      // The writer escapes whatever might mean something somewhere; most text means nothing where it stands.
      text: (node: Text, parent, state, info) => {
        const isAlone = parent?.type === "paragraph" && parent.children.length === 1;
        return isAlone && readsAsWritten(node.value) ? node.value : state.safe(node.value, info);
      },
    },
  })
  .freeze();

const address =
  /https?:\/\/[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?)\]’']|\bwww\.[\w-]+(?:\.[\w-]+)+(?:\/[^\s<>"«»“”]*[^\s<>"«»“”.,;:!?)\]’'])?|[\w.+-]{1,64}@[\w-]{1,255}(?:\.[\w-]+)+/gu;

/** Signs of our directives: `:::when`, `:::`, a bare `:order`. */
const directive = /:{3,}[a-z]*(?:\{[^}]*\})?|(?<![\p{L}\p{N}:]):(?:deadline|order)(?![\p{L}\p{N}[{])/u;
const special = new RegExp(`${address.source}|${directive.source}`, "gu");

/** Writes an article's source: its front matter, then its blocks, every character that Markdown would read escaped. */
export function writeMarkdown(frontMatter: Record<string, unknown>, blocks: readonly RootContent[]): string {
  const body: Root = { type: "root", children: blocks.map((block) => structuredClone(block)) };
  walkNodes(body, (node) => {
    if (!("children" in node)) return;
    const children = node.type === "link" ? childrenOf(node) : childrenOf(node).flatMap(readInText);
    (node as { children: RootContent[] }).children = children;
  });
  const head = `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n`;
  // The writer escapes the colon of `tel:`, which no reader of links needs.
  return head + writer.stringify(body).replace(/\]\((tel|mailto)\\:/g, "]($1:");
}

/** True when a paragraph of just this text is read back as this text, without any escape. */
function readsAsWritten(text: string): boolean {
  if (/^[\p{L}«“"(]/u.test(text) && !/[\\`*_{}[\]<>#|~&@:$\n]|www\.|https?/.test(text)) return true;
  // Quotes or lists within each other, by the hundred perhaps: these are escaped without a try.
  if (/^[>*+-]/.test(text)) return false;
  const [block, ...more] = parseMarkdown(text).children;
  const [inline, ...others] = block?.type === "paragraph" ? block.children : [];
  return more.length === 0 && others.length === 0 && inline?.type === "text" && inline.value === text;
}

/** Cuts a text at its addresses, which become links, and at what our format refuses even when it is escaped. */
function readInText(node: RootContent): RootContent[] {
  if (node.type !== "text") return [node];
  const value = node.value.replace(/[\t\n\r ]+/g, " ");
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const found of value.matchAll(special)) {
    const [text] = found;
    if (found.index > from) parts.push({ type: "text", value: value.slice(from, found.index) });
    parts.push(text.startsWith(":") ? { type: "inlineCode", value: text } : linkTo(text));
    from = found.index + text.length;
  }
  if (from < value.length) parts.push({ type: "text", value: value.slice(from) });
  return parts;
}

function linkTo(text: string): Link {
  const isMail = text.includes("@") && !text.includes("/");
  const url = isMail ? `mailto:${text}` : text.startsWith("www.") ? `https://${text}` : text;
  return { type: "link", url, children: [{ type: "text", value: text }] };
}
