/** What tells a customer's orders apart in their own words. */
export type NamedOrder = { number: string; placedAt: Date };

/** Ways to say "my last order" in the nine languages, without accents. */
const last =
  /\b(?:derniere?s? (?:commande|cde|achat)|(?:commande|achat) la? ?plus recente?|(?:last|latest|newest|most recent) (?:order|purchase)|(?:letzte|neueste|jungste|aktuellste)[nrm]? (?:bestellung|einkauf|auftrag)|(?:laatste|recentste|nieuwste) (?:bestelling|aankoop|order)|ultim[oa] (?:pedido|compra|orden|ordine|acquisto|encomenda)|(?:pedido|compra) mas reciente|ostatni\w* (?:zamowieni\w*|zakup\w*))\b|(?:最近|最新|最后|上)(?:的|一个|一次|一笔|个|次)*(?:订单|购买)/;
const lastButOne =
  /\b(?:avant derniere?|last but one|second to last|vorletzte\w*|voorlaatste|penultim\w*|przedostatni\w*)\b|倒数第二/;
/** What makes an order the last one in these, as single words. */
const lastWord =
  /^(?:dernier(?:e?s?)|last|latest|newest|letzte[nrm]?|neueste[nrm]?|jungste[nrm]?|aktuellste[nrm]?|laatste|recentste|nieuwste|ultim[oa]|ostatni\w*)$/;
/** An order number's digits alone name it when there are at least as many. */
const fewestDigits = 5;

/**
 * The order that a question names: by its number, however it is spaced or dashed, by the number's digits when no other
 * order has them, or as "my last order". Null when it names none of these orders, or more than one.
 */
export function namedOrder<O extends NamedOrder>(text: string, orders: readonly O[]): O | null {
  const words = plain(text);
  const named = orders.filter(({ number }) => isNamed(words, plain(number)));
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  const digits: string[] = text.match(/\d+/g) ?? [];
  const byDigits = orders.filter(({ number }) => {
    const own = number.replace(/\D/g, "");
    return own.length >= fewestDigits && digits.includes(own);
  });
  if (byDigits.length > 0) return byDigits.length === 1 ? (byDigits[0] ?? null) : null;
  if (!last.test(words) || lastButOne.test(words)) return null;
  return orders.reduce<O | null>(
    (newest, one) => (newest !== null && newest.placedAt >= one.placedAt ? newest : one),
    null,
  );
}

/**
 * A question without the words that name an order, its number or "last": they find the order, and in the search for a
 * section they are only noise. Left as it is when nothing else would remain.
 */
export function withoutOrderNames(text: string, orders: readonly NamedOrder[]): string {
  const rest = strip(text, orders);
  return hasWords(rest) ? rest : text;
}

/** Whether a text is the number of one of these orders and nothing else: it chooses an order and asks nothing. */
export function isOnlyOrderName(text: string, orders: readonly NamedOrder[]): boolean {
  return namedOrder(text, orders) !== null && !hasWords(strip(text, orders));
}

function hasWords(text: string): boolean {
  return /\p{Letter}/u.test(text);
}

function strip(text: string, orders: readonly NamedOrder[]): string {
  const mark = "(?:n(?:o|um(?:[eé]ro)?)?\\s?[°º.:]?\\s?|#\\s?)?";
  return orders
    .flatMap(({ number }) => [parts(number), parts(number.replace(/\D/g, ""))])
    .filter((own) => own.join("").length >= fewestDigits)
    .reduce((words, own) => {
      const spelt = own.join("[^\\p{Letter}\\p{Number}]{0,3}");
      return words.replace(
        new RegExp(`(?<![\\p{Letter}\\p{Number}])${mark}${spelt}(?![\\p{Letter}\\p{Number}])`, "giu"),
        " ",
      );
    }, withoutLast(text))
    .replace(/\s+/g, " ")
    .trim();
}

function withoutLast(text: string): string {
  const words = plain(text);
  if (!last.test(words) || lastButOne.test(words)) return text;
  return text.replace(/[\p{Letter}\p{Mark}]+/gu, (word) => (lastWord.test(plain(word)) ? "" : word));
}

/** Whether a text names an order by a number made like these orders' own and is none of them. */
export function namesOtherOrder(text: string, orders: readonly NamedOrder[]): boolean {
  const words = plain(text);
  const own = new Set(orders.map(({ number }) => plain(number).replaceAll(" ", "")));
  return orders.some(({ number }) => {
    if (!/\p{Letter}/u.test(number) || number.replace(/\D/g, "").length < fewestDigits) return false;
    const made = parts(plain(number)).map((part) => (/\d/.test(part) ? `\\d{${part.length}}` : part));
    const alike = new RegExp(`(?<![\\p{Letter}\\p{Number}])${made.join(" ?")}(?![\\p{Letter}\\p{Number}])`, "gu");
    return [...words.matchAll(alike)].some(([found]) => !own.has(found.replaceAll(" ", "")));
  });
}

/** Letters without accents and digits; whatever stands between them is one space. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/ł/g, "l")
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}

/** Whether a number stands in a text as a word of its own, with or without spaces between its parts. */
function isNamed(words: string, number: string): boolean {
  const own = parts(number);
  if (own.length === 0 || number.replace(/\s/g, "").length < 3) return false;
  return new RegExp(`(?<![\\p{Letter}\\p{Number}])${own.join(" ?")}(?![\\p{Letter}\\p{Number}])`, "u").test(words);
}

/** A number's runs of letters and of digits. */
function parts(number: string): string[] {
  return number.match(/\p{Letter}+|\p{Number}+/gu) ?? [];
}
