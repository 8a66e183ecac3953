/** What the YAML reader says, and what someone who never met YAML needs to hear. The first that fits is used. */
const sayings: readonly [RegExp, string][] = [
  [
    /nested mappings are not allowed/i,
    'There is one colon too many on this line. Put the text after the first colon in quotes: `title: "Returns: what to know"`.',
  ],
  [/missing closing .*quote/i, "A quote is opened and never closed. Put the same quote at the end of the text."],
  [/tabs are not allowed/i, "This line starts with a tab. Use two spaces instead."],
  [/flow (sequence|map).*(end with|indented)/i, "A `[` or `{` is opened and never closed. Close it on the same line."],
  [/map keys must be unique/i, "This field is written twice. Keep one of them."],
  [
    /unexpected scalar at node end/i,
    "This text ends too early: a quote stands inside quotes. Use double quotes around text that holds an apostrophe.",
  ],
  [
    /cannot start with (reserved|directive)/i,
    "Text that starts with a sign such as `@`, `%` or `` ` `` goes in quotes.",
  ],
  [/aliases of this yaml|alias/i, "Text that starts with `*` or `&` goes in quotes."],
  [/maximum call stack/i, "There are too many `[` or `{` inside each other."],
  [
    /implicit keys need to be on a single line|implicit map keys/i,
    "This line has no colon after its field, or is indented too little.",
  ],
  [
    /same column|indent/i,
    "This line is not indented like its neighbours. Fields start at the same column; use spaces.",
  ],
];

/** The complaint about a front matter as a sentence for writers; sentences that are one already stay as they are. */
export function yamlInWords(message: string): string {
  if (!/^(This is not valid YAML|The aliases of this YAML)/.test(message)) return message;
  return sayings.find(([pattern]) => pattern.test(message))?.[1] ?? message;
}
