const ligatures: Record<string, string> = { œ: "oe", æ: "ae", ß: "ss", ł: "l", ø: "o", đ: "d", ı: "i" };

/** Most words of the lexicon and of chats: nothing to fold but capitals. */
const isPlain = /^[\x20-\x7e\n]*$/;

/** Small letters without accents or ligatures, full-width forms made plain: what two spellings of a word share. */
export function foldText(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[œæßłøđı]/g, (letter) => ligatures[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{Mark}+/gu, "")
    .normalize("NFC");
}

/** The folded words of a text, one space between them: what two ways of writing the same sentence share. */
export function foldWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}
