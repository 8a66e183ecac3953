export type PageFormat = "json" | "html" | "markdown" | "text";

const opensLikeHtml =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|main|article|section|div|h[1-6]|p|ul|ol|dl|table|details)\b/i;
const markdownHeading = /^ {0,3}#{1,6}[ \t]+\S/gm;
const markdownSign = /^ {0,3}#{1,6}[ \t]+\S|\*\*\S|__\S|\]\(\S+\)|^```|^\s*\|?\s*:?-{3,}:?\s*\||^(?:=|-){3,}\s*$/m;

/** How a file is to be read: by what stands in it first, by its name where that does not decide. */
export function detectFormat(fileName: string, text: string): PageFormat {
  const extension = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? "";
  if (extension === "json" || (/^\s*[[{]/.test(text) && isJson(text))) return "json";
  if (["html", "htm", "xhtml"].includes(extension) || opensLikeHtml.test(text)) return "html";
  // A page without a single sign of Markdown is plain text, whatever its name: its lines are its paragraphs.
  if (["md", "markdown", "mdx"].includes(extension)) return markdownSign.test(text) ? "markdown" : "text";
  return (text.match(markdownHeading)?.length ?? 0) >= 2 ? "markdown" : "text";
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
