import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/** A schema's complaint as one sentence that names the field, for files and requests that people wrote. */
export function issueSentence(issue: Issue): string {
  const field = fieldPath(issue.path);
  if (issue.code === "unrecognized_keys") {
    const names = issue.keys.map((key) => `\`${key}\``).join(", ");
    return `${field === "" ? "" : `\`${field}\`: `}${names} ${issue.keys.length === 1 ? "is not a known field" : "are not known fields"}. Remove it or check its spelling.`;
  }
  if (isMissing(issue)) return `\`${field}\` is missing. Add it${hintOf(issue)}.`;
  const message = notFields(issue) ?? otherType(issue) ?? plainMessage(issue);
  const sentence = /[.!?]$/.test(message) ? message : `${message}.`;
  return field === "" ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : `\`${field}\`: ${sentence}`;
}

/** A path as people write it: `items[0].price`. */
function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : `${text}${text === "" ? "" : "."}${String(part)}`),
    "",
  );
}

function isMissing(issue: Issue): boolean {
  return issue.path.length > 0 && issue.code !== "custom" && "input" in issue && issue.input === undefined;
}

function hintOf(issue: Issue): string {
  return /^Invalid/.test(issue.message) ? "" : `: ${issue.message}`;
}

/** What stands where fields are expected, in words. */
function notFields(issue: Issue): string | null {
  if (issue.code !== "invalid_type" || issue.expected !== "object" || !issue.message.startsWith("Invalid")) return null;
  const found = "input" in issue ? issue.input : undefined;
  const what = found === null ? "nothing" : Array.isArray(found) ? "a list" : "text";
  return `here stands ${what}, and fields are expected, each as "name: value"`;
}

const expectations: Partial<Record<string, string>> = {
  boolean: "write true or false",
  string: "write it as text, in quotes",
  number: "write a number, without quotes",
  array: "write a list, each entry on a line of its own that starts with `- `",
};

/** What to write where a schema has no words of its own for a value of another type. */
function otherType(issue: Issue): string | null {
  if (issue.code !== "invalid_type" || !issue.message.startsWith("Invalid")) return null;
  return expectations[issue.expected] ?? null;
}

/** Zod keeps the useful words of a union or of a map's key inside; its own begin with "Invalid". */
function plainMessage(issue: Issue): string {
  if (issue.code === "invalid_key") return issue.issues[0]?.message ?? issue.message;
  if (issue.code !== "invalid_union" || !issue.message.startsWith("Invalid")) return issue.message;
  return issue.errors.flat().find(({ message }) => !message.startsWith("Invalid"))?.message ?? issue.message;
}
