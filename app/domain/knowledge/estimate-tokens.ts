const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const lettersAToken = 4;

/**
 * About how many tokens a text is: one for each Han, kana or Hangul character and one for each four others. Counted
 * without the model's own tokenizer, so good for a price and not for a limit.
 */
export function estimateTokens(text: string): number {
  const dense = text.match(han)?.length ?? 0;
  return dense + Math.ceil(([...text].length - dense) / lettersAToken);
}

/** What embedding texts comes to; the price is null when nobody said what a million tokens cost. */
export type Cost = { texts: number; tokens: number; price: number | null };

/** Estimates what embedding these texts comes to, in the currency of the price. */
export function estimateCost(texts: readonly string[], pricePerMillion: number | null): Cost {
  const tokens = texts.reduce((sum, text) => sum + estimateTokens(text), 0);
  return { texts: texts.length, tokens, price: pricePerMillion === null ? null : (tokens / 1e6) * pricePerMillion };
}

/** A cost as a line for an operator. */
export function printCost({ texts, tokens, price }: Cost): string {
  const count = new Intl.NumberFormat("en");
  const money =
    price === null
      ? "price unknown: set EMBEDDING_PRICE_PER_MILLION to see it"
      : `about ${price.toLocaleString("en", { maximumSignificantDigits: 2 })} in the currency of EMBEDDING_PRICE_PER_MILLION`;
  return `${count.format(texts)} texts, about ${count.format(tokens)} tokens, ${money}`;
}
