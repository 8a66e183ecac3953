/** What staff read of tags, in English. */
export const enTags = {
  tags: {
    title: "Tags",
    none: "None yet.",
    add: "Add a tag",
    addButton: "Add",
    remove: "Take off {{tag}}",
    show: "All requests tagged {{tag}}",
    refused: {
      not_a_word: "“{{tag}}” was not added: a tag is one word of letters, digits, - and _, of 40 characters at most.",
      too_many: "“{{tag}}” was not added: a request has 20 tags at most. Take one off first.",
    },
    narrow: "Narrow to a tag",
    narrowButton: "Show",
    narrowed: "Only tagged {{tag}}",
    clear: "Show all",
    emptyTag: "No request here is tagged {{tag}}.",
    events: { tagged: "tagged {{tag}}", untagged: "tag {{tag}} taken off" },
  },
} as const;
