import { expect, test } from "vitest";
import { readFacts } from "./read-facts.ts";
import type { FactKind } from "./read-facts.ts";

test.each<[string, string, FactKind, string[]]>([
  ["fr", "Vous avez 14 jours, jusqu'au 29 nov. 2026.", "amount", ["14 day"]],
  ["fr", "Vous avez 14 jours, jusqu'au 29 nov. 2026.", "date", ["29/11"]],
  ["en", "You have until November 29, 2026.", "date", ["29/11"]],
  ["es", "Hasta el 29 de noviembre de 2026.", "date", ["29/11"]],
  ["pl", "Do 29 listopada 2026 r.", "date", ["29/11"]],
  ["zh", "截止到2026年11月29日。", "date", ["29/11"]],
  ["nl", "Uiterlijk 29-11-2026.", "date", ["29/11"]],
  ["fr", "sous 5 jours ouvrés", "amount", ["5 workday"]],
  ["en", "within 5 working days", "amount", ["5 workday"]],
  ["pt", "em 5 dias úteis", "amount", ["5 workday"]],
  ["de", "innerhalb von fünf Werktagen", "amount", ["5 workday"]],
  ["zh", "五个工作日内", "amount", ["5 workday"]],
  ["en", "in two weeks", "amount", ["2 week"]],
  ["it", "entro 48–72 ore", "amount", ["48 hour", "72 hour"]],
  ["fr", "avant 13 h", "amount", ["13 hour"]],
  ["en", "before 1 pm", "amount", ["13 hour"]],
  ["de", "vor 13:00 Uhr", "amount", ["13 hour"]],
  ["fr", "frais de 17,56 €", "amount", ["17.56 EUR"]],
  ["en", "a fee of €17.56", "amount", ["17.56 EUR"]],
  ["en", "1,250.50 dollars", "amount", ["1250.5 USD"]],
  ["fr", "1 250,50 €", "amount", ["1250.5 EUR"]],
  ["fr", "10 % de remise", "amount", ["10 %".replace("%", "percent")]],
  ["en", "today or tomorrow", "date", ["today", "tomorrow"]],
  ["fr", "Livré vendredi.", "date", ["weekday 5"]],
  ["en", "order AU-260511 and article L221-28", "code", ["au-260511", "l221-28"]],
  ["fr", "en 3x ou 4x, le 1er jour à 13h", "code", []],
  ["en", "see https://evil.example/a?b=1.", "link", ["https://evil.example/a?b=1"]],
  ["en", "write to help@shop.example", "link", ["help@shop.example"]],
  ["en", "![x](https://evil.example/leak)", "link", ["![x](https://evil.example/leak)"]],
  ["en", "<img src=x>", "link", ["<img src=x>"]],
  ["fr", "Déposez-le chez Mondial Relay ou UPS.", "name", ["mondial", "relay", "ups"]],
  ["de", "Geben Sie das Paket bei UPS ab.", "name", ["ups"]],
])("%s: %s has the %s %j", (language, text, kind, expected) => {
  expect([...readFacts(text, language)[kind]]).toEqual(expected);
});
