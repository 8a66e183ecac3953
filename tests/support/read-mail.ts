/** An e-mail's headers by their names in small letters, and its text: enough of RFC 5322 and 2047 for our own e-mails. */
export function readMail(source: string): { headers: Record<string, string>; text: string } {
  const end = source.indexOf("\r\n\r\n");
  const lines = source
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, " ")
    .split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(":")).toLowerCase(),
      decodeWords(line.slice(line.indexOf(":") + 1).trim()),
    ]),
  );
  const body = source.slice(end + 4);
  const text = {
    base64: () => Buffer.from(body, "base64").toString("utf8"),
    "quoted-printable": () => unquote(body.replace(/=\r\n/g, "")),
  }[headers["content-transfer-encoding"] ?? ""];
  return { headers, text: (text?.() ?? body).replace(/\r\n/g, "\n").trimEnd() };
}

function decodeWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === "B" ? Buffer.from(word, "base64").toString("utf8") : unquote(word.replaceAll("_", " ")),
    );
}

function unquote(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
