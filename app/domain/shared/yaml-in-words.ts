/** What the YAML reader says, and what someone who never met YAML needs to hear. The first that fits is used. */
const sayings: readonly [RegExp, string][] = [
  [
    /nested mappings are not allowed/i,
    'There is one colon too many on this line. Put the text after the first colon in quotes: `title: "Returns: what to know"`.',
  ],
  [/missing closing .*quote/i, "A quote is opened and never closed. Put the same quote at the end of the text."],
  [/tabs are not allowed/i, "This line starts with a tab. Use two spaces instead."],
  [
    /flow (sequence|map).*(end with|indented)/i,
    "A `[` or `{` of this line or of one above is opened and never closed. Close it with `]` or `}` on the line where it opens.",
  ],
  [/missing , between flow/i, "A comma is missing between two entries within `[…]` or `{…}` on this line."],
  [/map keys must be unique/i, "This field is written twice. Keep one of them."],
  [
    /unexpected (flow|scalar|\S+) at node end/i,
    "This text ends too early: a quote stands inside quotes, or something follows its end. Use double quotes around text that holds an apostrophe, and leave nothing after the last quote or bracket.",
  ],
  [
    /cannot start with (reserved|directive)|unresolved tag/i,
    "Text that starts with a sign such as `@`, `%`, `!` or `` ` `` goes in quotes.",
  ],
  [/not a yaml token/i, "Text that starts with `|` or `>` goes in quotes, or on the lines below it."],
  [
    /invalid escape/i,
    "A `\\` in double quotes has a meaning of its own. Put the text in single quotes, or write `\\\\`.",
  ],
  [/multiple documents/i, "The file ends at a line of `---` or `...`, and more follows. Remove that line."],
  [/alias/i, "Text that starts with `*` or `&` goes in quotes."],
  [/maximum call stack/i, "There are too many `[` or `{` inside each other."],
  [
    /implicit keys need to be on a single line|implicit map keys/i,
    "This line has no colon and space after its field, or is indented too little.",
  ],
  [
    /same column|indent/i,
    "This line is not indented like its neighbours. Fields start at the same column; use spaces.",
  ],
];

/** The YAML reader's complaint as a sentence for writers. */
export function yamlInWords(message: string): string {
  return (
    sayings.find(([pattern]) => pattern.test(message))?.[1] ??
    `This line cannot be read: check its quotes, brackets, colons and indentation. The YAML reader says: ${message}.`
  );
}
