/** What stands before the words of a line. */
export type LineMarks = {
  text: string;
  level: number | null;
  hasBullet: boolean;
  number: number[] | null;
  speaker: "question" | "answer" | null;
};

const bullet = /^(?:[•·●○▪■◦‣⁃▶►➤➢➔→✓✔✅☑◆◇★❖*+\-–—]|o(?=\t))[\s\u00a0]+(?=\S)/;
const ornament = /^[•·●○▪■◦‣⁃▶►▸➤➢➔→✓✔✅☑◆◇★❖+–—›»-]\s+(?=\S)/;
const hash = /^(#{1,6})\s+(?=\S)/;
const decimal =
  /^\(?(?:(\d{1,2}(?:\.\d{1,2}){0,3})(?:\s?[.)°/]|\s?:(?=\s)|\s[-–—])(?:\s+|(?=\p{L}))|(\d{1,2}(?:\.\d{1,2}){1,3})\s+(?=\p{Lu}))(?=\D)/u;
const roman = /^(X{0,2}(?:IX|IV|V?I{1,3}|V|X))(?:[.)]|\s[-–—])\s+(?=\S)/;
/** Roman numerals that are one character each: Ⅰ to Ⅻ. */
const romanSign = /^[\u2160-\u216b]/u;
const questionWord =
  /^(?:question|frage|vraag|pregunta|domanda|pergunta|pytanie)\s*(?:n°\s*)?\d{0,3}\s*[:.)–-]\s+|^问\s*[:：]\s*/i;
const answerWord =
  /^(?:r[ée]ponse|answer|antwort|antwoord|respuesta|risposta|resposta|odpowied[źz])\s*\d{0,3}\s*[:.)–-]\s+|^答\s*[:：]\s*/i;
const letter = /^([A-Z])\s?\d{0,3}\s?[:.)–]\s+(?=\S)/;
const accordion = /[\s\u00a0]+[+−–▼▲▾▴›»>∨⌄˅✕×]$/;

const speakers: Record<string, { question: string; answer: string }> = {
  fr: { question: "QD", answer: "RA" },
  en: { question: "Q", answer: "A" },
  de: { question: "QF", answer: "A" },
  nl: { question: "QV", answer: "A" },
  es: { question: "QP", answer: "RA" },
  it: { question: "QD", answer: "RA" },
  pt: { question: "QP", answer: "RA" },
  pl: { question: "QP", answer: "OA" },
  zh: { question: "Q", answer: "A" },
};

/** The single letters that a page uses for its questions and answers; none unless both are there. */
export function findSpeakers(lines: readonly string[], locale: string): { question: string; answer: string } {
  const letters = speakers[locale.slice(0, 2)] ?? { question: "Q", answer: "A" };
  const used = lines
    .map((line) => letter.exec(line.trim().replace(bullet, "").replace(decimal, ""))?.[1] ?? "")
    .join("");
  const isUsed = (kind: string) => [...kind].some((one) => used.includes(one));
  return isUsed(letters.question) && isUsed(letters.answer) ? letters : { question: "", answer: "" };
}

/** Takes the marks off the front of a line, as many as there are: `• 1. Q: …`. */
export function readMarks(line: string, letters: { question: string; answer: string }): LineMarks {
  const text = line.trim().replace(romanSign, (sign) => sign.normalize("NFKC"));
  const marks: LineMarks = { text, level: null, hasBullet: false, number: null, speaker: null };
  const take = (pattern: RegExp): string | null => {
    const found = pattern.exec(marks.text);
    if (found === null) return null;
    marks.text = marks.text.slice(found[0].length);
    return found[1] ?? found[2] ?? found[0];
  };
  const level = take(hash);
  if (level !== null) marks.level = level.length;
  for (let again = true; again;) {
    again = false;
    if (!marks.hasBullet && take(bullet) !== null) again = marks.hasBullet = true;
    const number = marks.number === null ? (take(decimal) ?? take(roman)) : null;
    if (number !== null) {
      marks.number = /\d/.test(number) ? number.split(".").map(Number) : [romanValue(number)];
      again = true;
    }
  }
  if (take(questionWord) !== null) marks.speaker = "question";
  else if (take(answerWord) !== null) marks.speaker = "answer";
  else marks.speaker = takeLetter(marks, letters);
  if (/[\p{L}?？][\s\u00a0]+\S$/u.test(marks.text)) marks.text = takeArrow(marks.text);
  return marks;
}

/** A heading's words without the sign before them or the arrow behind; quotes that close stay. */
export function takeOrnaments(heading: string): string {
  return takeArrow(heading.replace(ornament, ""));
}

function takeArrow(text: string): string {
  const isQuoted = /[«‹]/.test(text) && /[»›]$/.test(text);
  return isQuoted ? text : text.replace(accordion, "");
}

function takeLetter(marks: LineMarks, letters: { question: string; answer: string }): LineMarks["speaker"] {
  const found = letter.exec(marks.text);
  const speaker =
    found?.[1] === undefined
      ? null
      : letters.question.includes(found[1])
        ? "question"
        : letters.answer.includes(found[1])
          ? "answer"
          : null;
  if (speaker !== null) marks.text = marks.text.slice(found?.[0].length);
  return speaker;
}

function romanValue(numeral: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10 };
  return [...numeral].reduce((sum, sign, at) => {
    const value = values[sign] ?? 0;
    return sum + (value < (values[numeral[at + 1] ?? ""] ?? 0) ? -value : value);
  }, 0);
}
