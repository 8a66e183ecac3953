/**
 * Adds a question to the front matter of an article's text, after those that are there; the rest stays as it is. A
 * text without front matter is given back unchanged.
 */
export function addQuestion(source: string, question: string): string {
  const lines = source.split("\n");
  const end = lines.indexOf("---", 1);
  if (lines[0] !== "---" || end < 0) return source;
  const item = `  - ${JSON.stringify(question)}`;
  const at = lines.findIndex((line, number) => number < end && /^questions:\s*(\[\s*\])?\s*$/.test(line));
  if (at >= 0) {
    lines[at] = "questions:";
    let last = at;
    while (last + 1 < end && /^\s+-|^\s*$/.test(lines[last + 1] ?? "")) last += 1;
    lines.splice(last + 1, 0, item);
    return lines.join("\n");
  }
  const inline = lines.findIndex((line, number) => number < end && /^questions:\s*\[.+\]\s*$/.test(line));
  if (inline >= 0) {
    lines[inline] = (lines[inline] ?? "").replace(/\]\s*$/, `, ${JSON.stringify(question)}]`);
    return lines.join("\n");
  }
  const title = lines.findIndex((line, number) => number < end && /^title:/.test(line));
  lines.splice(title + 1, 0, "questions:", item);
  return lines.join("\n");
}
