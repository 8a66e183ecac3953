/** Lines that a mail program writes above what it quotes, in nine languages: from here on nothing is new. */
const introductions = [
  /^on\s.{5,200}\bwrote\s*:$/i,
  /^le\s.{5,200}\ba\s+(?:é|e\u0301)crit\s*:$/i,
  /^el\s.{5,200}\bescribi(?:ó|o\u0301)\s*:$/i,
  /^il\s.{5,200}\bha\s+scritto\s*:$/i,
  /^(?:op\s.{5,200}\bschreef\b.{0,200}|.{5,200}\sschreef\s+op\s.{5,200})\s*:$/i,
  /^am\s.{5,200}\bschrieb\b.{0,200}:$/i,
  /^(?:a|em|no\s+dia)\s.{5,200}\bescreveu\s*:$/i,
  /^(?:w\s+dniu|dnia|dn\.|pon|wt|śr|czw|pt|sob|niedz)\b.{3,200}\b(?:napisał|pisze|użytkownik).{0,200}:$/iu,
  /^在\s?.{5,200}(?:写道|寫道)\s*[:：]$/u,
];

/** The same where the sender's name comes first. */
const namedIntroductions = [
  /^.{0,200}\bschrieb\s+am\s.{5,200}:$/i,
  /^.{0,200}\bescreveu\s+(?:no\s+dia|em)\s.{5,200}:$/i,
  /^.{0,200}(?:在\s*)?\d{4}\s*年.{1,200}(?:写道|寫道)\s*[:：]$/u,
];

/** "Original message" and the like between dashes, as Outlook and others write it. */
const divider =
  /^[-_* ]{2,}\s*(?:original message|message d['’]origine|message original|mensaje original|messaggio originale|oorspronkelijk bericht|urspr(?:ü|u\u0308)ngliche (?:nachricht|e-mail)|mensagem original|wiadomość oryginalna|oryginalna wiadomość|原始邮件|原始郵件|原邮件|forwarded message|message transféré)\s*[-_* ]*$/iu;

/** The first line of the head that Outlook puts above a quotation, and one that must follow it within a few lines. */
const headStart = /^\*?(?:from|de|von|da|van|od|发件人|寄件者)\s?\*?\s?[:：]\*?\s*\S/iu;
const headNext =
  /^\*?(?:sent|envoyé|date|gesendet|datum|enviado(?: el| em)?|data|inviato|verzonden|wysłano|fecha|发送时间|日期|to|à|an|para|a|aan|do|收件人)\s?(?:le)?\*?\s?[:：]/iu;

const sentFrom =
  /^(?:sent from my |envoyé (?:de|depuis) mon |enviado (?:desde|do|a partir do) (?:mi|meu) |inviato (?:da|dal) (?:mio )?|verstuurd vanaf mijn |von meinem .{1,40} gesendet|gesendet von (?:meinem )?|wysłano z |发自我的|get outlook for |obtenez outlook pour |télécharger outlook)/iu;

/**
 * What a person wrote anew in a reply: without quoted text, the lines that introduce it, the signature (`-- `, RFC
 * 3676, 4.3) and a telephone's advertisement. When nothing would be left, the whole text: losing words is worse than
 * reading some twice. Answers between quoted lines stay, each under what it answers.
 */
export function trimReply(text: string): string {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const own = withoutSignature(withoutQuotation(lines));
  const trimmed = own
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return trimmed === "" ? text.trim() : trimmed;
}

function withoutQuotation(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((_, at) => startsQuotation(lines, at));
  const kept = end === -1 ? lines : lines.slice(0, end);
  // Quoted lines at the end, or at the beginning above the answer, are what was said before.
  const isQuoted = (line: string) => /^\s*>/.test(line);
  const last = kept.findLastIndex((line) => line.trim() !== "" && !isQuoted(line));
  const first = kept.findIndex((line) => line.trim() !== "" && !isQuoted(line));
  return first === -1 ? [] : kept.slice(first, last + 1);
}

/** No mark of a quotation is longer, and some patterns take very long on a long line. */
const longestMark = 400;

/** Whether everything from this line on was written before. An introduction may be broken over two or three lines. */
function startsQuotation(lines: readonly string[], at: number): boolean {
  const line = lines[at]?.trim() ?? "";
  if (line === "" || line.startsWith(">") || line.length > longestMark) return false;
  if (divider.test(line)) return true;
  if (headStart.test(line)) return lines.slice(at + 1, at + 5).some((next) => headNext.test(next.trim()));
  if (/^_{20,}$/.test(line)) return lines.slice(at + 1, at + 3).some((next) => headStart.test(next.trim()));
  const following = lines.slice(at, at + 3).map((next) => next.trim());
  return [1, 2, 3].some((count) => {
    const parts = following.slice(0, count);
    const introduction = parts.join(" ");
    if (parts.includes("") || introduction.length > longestMark) return false;
    // One that may begin with anybody's name would take the line above it along.
    const isNamed = count === 1 && namedIntroductions.some((pattern) => pattern.test(introduction));
    if (!isNamed && !introductions.some((pattern) => pattern.test(introduction))) return false;
    // An answer between quoted lines begins below the introduction: it is no end then.
    return !hasAnswerBelow(lines, at + count);
  });
}

/** Whether somebody wrote between or below the quoted lines that begin here; two lines of theirs tell it. */
function hasAnswerBelow(lines: readonly string[], from: number): boolean {
  const own: string[] = [];
  let isQuotedFirst = false;
  for (let at = from; at < lines.length && own.length < 2; at += 1) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    const isQuoted = line.trimStart().startsWith(">");
    isQuotedFirst ||= isQuoted;
    if (!isQuotedFirst) return false;
    if (!isQuoted) own.push(line);
  }
  return withoutSignature(own).length > 0;
}

function withoutSignature(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line, at) => at > 0 && (/^--\s?$/.test(line) || sentFrom.test(line.trim())));
  const kept = end === -1 ? lines : lines.slice(0, end);
  return kept.length > 0 && sentFrom.test(kept[0]?.trim() ?? "") && kept.length === 1 ? [] : kept;
}
