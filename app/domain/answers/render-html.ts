import type { Link, Root, RootContent } from "mdast";
import rehypeSanitize from "rehype-sanitize";
import type { Options as Schema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import remarkRehype from "remark-rehype";
import { resolveLink } from "#app/domain/knowledge/resolve-link.ts";
import type { LinkTarget, LinkTo } from "./article-links.ts";

/** Everything a help page may contain; what is not named here is dropped. Ids are those we give to headings. */
const schema: Schema = {
  tagNames: [
    ...[
      "p",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "ul",
      "ol",
      "li",
      "strong",
      "em",
      "del",
      "code",
      "pre",
      "blockquote",
      "a",
      "br",
      "hr",
    ],
    ...["table", "thead", "tbody", "tr", "th", "td"],
  ],
  attributes: {
    a: ["href", "title", ["rel", "noopener"]],
    ol: ["start"],
    h2: ["id"],
    h3: ["id"],
    th: ["align"],
    td: ["align"],
  },
  protocols: { href: ["http", "https", "mailto", "tel"] },
  strip: ["script", "style"],
  clobber: [],
};

const processor = remark().use(remarkGfm).use(remarkRehype).use(rehypeSanitize, schema).use(rehypeStringify).freeze();

/** Where a link of an article is read, so that relative links can be followed. */
export type LinkContext = { from: Pick<LinkTarget, "shop" | "locale" | "articleId">; linkTo: LinkTo };

/** Sanitised HTML of resolved blocks. Links to articles are rewritten; a link that leads nowhere safe loses its address. */
export function renderHtml(nodes: readonly RootContent[], links: LinkContext): string {
  const root: Root = { type: "root", children: nodes.map((node) => rewriteLinks(node, links)) };
  return String(processor.stringify(processor.runSync(root)));
}

function rewriteLinks<T extends RootContent>(node: T, links: LinkContext): T {
  const rewritten = node.type === "link" ? rewriteLink(node, links) : node;
  if (rewritten.type === "definition") return { ...rewritten, url: addressOf(rewritten.url, links) } as T;
  if (!("children" in rewritten)) return rewritten as T;
  const children = (rewritten.children as RootContent[]).map((child) => rewriteLinks(child, links));
  return { ...rewritten, children } as T;
}

function rewriteLink(link: Link, links: LinkContext): Link {
  const isOutside = /^https?:/i.test(link.url);
  const data = (isOutside ? { ...link.data, hProperties: { rel: "noopener" } } : link.data) as Link["data"];
  return { ...link, url: addressOf(link.url, links), ...(data ? { data } : {}) };
}

function addressOf(url: string, { from, linkTo }: LinkContext): string {
  if (/^(https?:|mailto:|tel:)/i.test(url)) return url;
  const inner = resolveLink(url, from.articleId);
  return inner === null ? "" : linkTo({ shop: from.shop, locale: from.locale, ...inner });
}
