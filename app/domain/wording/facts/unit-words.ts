/** What a number counts. Working and business days are days that not every calendar day is: losing the word moves a deadline. */
export type Unit = "minute" | "hour" | "day" | "workday" | "week" | "month" | "year" | "percent" | string;

/** Folded beginnings of the words for each unit, in all nine languages; a `$` at the end wants the whole word. */
const beginnings: readonly (readonly [Unit, string])[] = [
  ["minute", "min$ minut 分钟"],
  ["hour", "h$ hour heure stunde std$ uur$ uren hora ora$ ore$ godzin godz 小时"],
  [
    "workday",
    "werktag werkdag arbeitstag geschaftstag geschaeftstag business working workday ouvre ouvrable laborable habil lavorativ ferial robocz uteis util$ 工作日 个工作日",
  ],
  ["day", "day jour tag$ tage kalendertag dag$ dagen kalenderdag dia$ dias$ giorn dni$ dniach dzien 天 日"],
  ["week", "week semaine woche weken seman settiman tydz tygod 周 星期 个星期"],
  ["month", "month mois$ monat maand mes$ meses mese$ mesi$ mies 个月"],
  ["year", "year an$ ans$ annee jahr jaar jaren ano$ anos$ anno$ anni$ rok$ lat$ lata$ roku$ 年"],
  ["percent", "% percent prozent procent 百分"],
  ["EUR", "€ eur$ euro 欧元"],
  ["USD", "$ usd$ us$ dollar dolar dolla 美元"],
  ["GBP", "£ gbp$ pound livre pfund libra sterlin"],
  ["PLN", "zl$ pln$ zlot"],
];

const rows = beginnings.flatMap(([unit, list]) =>
  list
    .split(" ")
    .map((one) => ({ unit, word: one.length > 1 ? one.replace(/\$$/, "") : one, isWhole: /.\$$/.test(one) })),
);

/** What a folded word or sign names as a unit, or null. */
export function unitOfWord(word: string): Unit | null {
  return rows.find((row) => (row.isWhole ? word === row.word : word.startsWith(row.word)))?.unit ?? null;
}
