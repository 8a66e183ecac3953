import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { Document, Pair, ParsedNode, YAMLMap } from "yaml";

const frontMatter = /^(---[ \t]*\r?\n)([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/;

/**
 * Adds a question to the front matter of an article's text, after those that are there; what else stands in it stays,
 * comments and layout included. Null when the front matter is missing, cannot be read, or has no list under `questions`.
 */
export function addQuestion(source: string, question: string): string | null {
  const found = frontMatter.exec(source);
  const [, opening = "", yaml = ""] = found ?? [];
  if (found === null) return null;
  const document = parseDocument(yaml);
  const head: unknown = document.errors.length > 0 ? null : document.toJS();
  const questions = questionsOf(document.errors.length > 0 ? undefined : (head ?? {}));
  if (questions === null) return null;
  const wanted = JSON.stringify({ ...(head as object | null), questions: [...questions, question] });
  const isWanted = (text: string) => sorted(text) === sorted(wanted, JSON.parse);
  const added = [insert(document, yaml, question), rewrite(yaml, question)].find(
    (one) => one !== null && isWanted(one),
  );
  return added == null ? null : opening + added + source.slice(opening.length + yaml.length);
}

/** The questions of a front matter as read; null when it is no map or has something else there than a list. */
function questionsOf(head: unknown): unknown[] | null {
  if (typeof head !== "object" || head === null || Array.isArray(head)) return null;
  const questions = (head as { questions?: unknown }).questions ?? [];
  return Array.isArray(questions) ? questions : null;
}

/** What a text says, in one form whatever the order of its keys; empty when it cannot be read. */
function sorted(text: string, read: (text: string) => unknown = (yaml) => readYaml(yaml)): string {
  const value = read(text);
  if (typeof value !== "object" || value === null) return "";
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readYaml(text: string): unknown {
  const document = parseDocument(text);
  return document.errors.length > 0 ? null : document.toJS();
}

/** Puts the question in where the list ends, and touches no other character; null where that cannot be told. */
function insert(document: Document.Parsed, yaml: string, question: string): string | null {
  const item = JSON.stringify(question);
  const lineEnd = yaml.includes("\r\n") ? "\r\n" : "\n";
  const put = (at: number, text: string) => yaml.slice(0, at) + text + yaml.slice(at);
  const endOfLine = (at: number) => (yaml.indexOf("\n", at) < 0 ? yaml.length : yaml.indexOf("\n", at) + 1);
  const map: ParsedNode | null = document.contents;
  if (map === null) return put(yaml.length, `questions:${lineEnd}  - ${item}${lineEnd}`);
  if (!isMap(map) || map.flow) return null;
  const pair = pairOf(map, "questions");
  if (pair === undefined) {
    const title = pairOf(map, "title");
    const last = title?.value?.range[1] ?? 0;
    const at = title === undefined ? 0 : yaml[last - 1] === "\n" ? last : endOfLine(last);
    return put(at, `questions:${lineEnd}  - ${item}${lineEnd}`);
  }
  const list = pair.value;
  if (isSeq(list)) {
    const last = list.items.at(-1)?.range?.[1];
    if (list.flow) return last === undefined ? put(list.range[0] + 1, item) : put(last, `, ${item}`);
    if (last === undefined) return null;
    const column = list.range[0] - (yaml.lastIndexOf("\n", list.range[0]) + 1);
    const at = yaml[last - 1] === "\n" ? last : endOfLine(last);
    return put(at, `${" ".repeat(column)}- ${item}${lineEnd}`);
  }
  if (!isScalar(list)) return null;
  const [start, end] = list.range;
  const at = endOfLine(end);
  return `${yaml.slice(0, start)}${yaml.slice(end, at)}  - ${item}${lineEnd}${yaml.slice(at)}`;
}

function pairOf(map: YAMLMap.Parsed, key: string): Pair<ParsedNode, ParsedNode | null> | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** The whole front matter written anew, for layouts of which `insert` knows no end. */
function rewrite(yaml: string, question: string): string | null {
  const document = parseDocument(yaml);
  if (isSeq(document.get("questions", true))) document.addIn(["questions"], question);
  else document.set("questions", document.createNode([question]));
  const text = document.toString({ lineWidth: 0 });
  return yaml.includes("\r\n") ? text.replace(/\r?\n/g, "\r\n") : text;
}
