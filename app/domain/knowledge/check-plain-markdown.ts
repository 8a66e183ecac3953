import type { Root } from "mdast";
import type { Problem } from "#app/domain/shared/problem.ts";
import { firstLine, walkNodes } from "./markdown-node.ts";
import { plainText } from "./plain-text.ts";

const allowedAddress = /^(https?:|mailto:|tel:)/i;

/** Refuses what a help page may not hold: raw HTML, images, links that run code or leave through odd schemes. */
export function checkPlainMarkdown(
  body: Root,
  report: (line: number, message: string, severity?: Problem["severity"]) => void,
): void {
  walkNodes(body, (node) => {
    const line = firstLine(node);
    if (node.type === "html" && !/^<!--[\s\S]*-->$/.test(node.value.trim())) {
      report(line, "HTML is not allowed in an article. Write it in Markdown, or remove it.");
    }
    if (node.type === "image" || node.type === "imageReference")
      report(line, "Images are left out. Say it in words, or link to the picture.", "warning");
    if (node.type === "heading" && node.depth === 1)
      report(line, "The title stands in the front matter. Start sections with `##`.", "warning");
    if (node.type === "heading" && plainText([node]) === "")
      report(line, "This heading is empty. Write what customers ask, or remove it.");
    if (node.type !== "link" && node.type !== "definition") return;
    if (/^[a-z][a-z0-9+.-]*:/i.test(node.url) && !allowedAddress.test(node.url)) {
      report(
        line,
        `A link may start with https:, mailto: or tel:, or point to another article. \`${node.url.slice(0, 40)}\` does not.`,
      );
    }
    if (node.url.startsWith("/")) {
      report(
        line,
        "This link leads nowhere. Link to another article by its file, such as `../returns/how.md`.",
        "warning",
      );
    }
  });
}
