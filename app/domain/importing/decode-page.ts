/** The text of a file, or one sentence that says what the file is and what to do. */
export type DecodedPage = { kind: "text"; text: string } | { kind: "refused"; why: string };

/** The largest file that is read: 5 MB. */
export const largestPage = 5_000_000;

const knownFiles: [start: string, why: string][] = [
  ["%PDF", "is a PDF. Open it, copy its text into a .txt file and import that."],
  ["PK\u0003\u0004", "is a Word, Excel or zip file. Save it as HTML or text and import that."],
  ["\u00d0\u00cf\u0011\u00e0", "is an old Office file. Save it as HTML or text and import that."],
  ["\u0089PNG", "is a picture. Import the page's text or HTML."],
  ["\u00ff\u00d8\u00ff", "is a picture. Import the page's text or HTML."],
  ["GIF8", "is a picture. Import the page's text or HTML."],
  ["\u001f\u008b", "is compressed. Unpack it and import what is inside."],
  ["{\\rtf", "is a rich text file. Save it as HTML or text and import that."],
];
const notText = "is not text. Save the page as .html, .txt or .md and import that.";

/** The encodings older tools use where a file is not UTF-8; Windows-1252 holds Latin-1. */
const legacyEncodings: Record<string, string> = { pl: "windows-1250", zh: "gb18030" };

/** Reads a file's bytes as text: UTF-8, UTF-16, what an HTML page declares, else the locale's older encoding. */
export function decodePage(bytes: Uint8Array, locale: string): DecodedPage {
  if (bytes.length > largestPage) {
    const size = (bytes.length / 1_000_000).toFixed(1);
    return refuse(`is ${size} MB and 5 MB is the most. Split it, or save the text alone, and import that.`);
  }
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  const known = knownFiles.find(([magic]) => start.startsWith(magic));
  if (known !== undefined) return refuse(known[1]);
  const text = decode(bytes, start, locale).replace(/^\uFEFF/, "");
  const controls = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\uFFFD]/g)?.length ?? 0;
  if (text.includes("\0") || controls > text.length / 200) return refuse(notText);
  if (!/[\p{Letter}\p{Number}]/u.test(text))
    return refuse("holds no text. Choose the file that has the help page in it.");
  // What is left of odd control characters is not for readers, and Markdown has no use for it.
  return { kind: "text", text: text.replace(/[\x01-\x08\x0b\x0e-\x1f]/g, "") };
}

function refuse(why: string): DecodedPage {
  return { kind: "refused", why };
}

function decode(bytes: Uint8Array, start: string, locale: string): string {
  if (start.startsWith("\u00ff\u00fe")) return new TextDecoder("utf-16le").decode(bytes);
  if (start.startsWith("\u00fe\u00ff")) return new TextDecoder("utf-16be").decode(bytes);
  const wide = findWide(bytes.subarray(0, 1024));
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
    const encoding = knownEncoding(declared) ?? legacyEncodings[locale.slice(0, 2)] ?? "windows-1252";
    const text = new TextDecoder(encoding).decode(bytes);
    if (encoding !== "windows-1252") return text;
    // Node takes Windows-1252 for Latin-1, which has nothing between 0x80 and 0x9f.
    return text.replace(/[\x80-\x9f]/g, (letter) => windowsLetters[letter.charCodeAt(0) - 0x80] ?? letter);
  }
}

/** What Windows-1252 has at 0x80 to 0x9f; five places are empty. */
const windowsLetters = [..."€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"];

/** UTF-16 without its mark: text in Latin letters has a zero in every other byte. */
function findWide(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  let even = 0;
  let odd = 0;
  bytes.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  const half = bytes.length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return "utf-16le";
  if (even > half * 0.6 && odd < half * 0.05) return "utf-16be";
  return null;
}

function knownEncoding(label: string | undefined): string | null {
  try {
    const { encoding } = new TextDecoder(label ?? "utf-8");
    return encoding.startsWith("utf") ? null : encoding;
  } catch {
    return null;
  }
}
