import type { InterfaceLocale } from "../locale.ts";
import type { PluralForm } from "../plural.ts";

/**
 * The shape that a locale's messages have: English decides the keys, each locale gives its own words. A counted message
 * (`lines_one`, `lines_other` in English) has the plural forms of its own language.
 */
export type MessageTree<T, L extends InterfaceLocale> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : { readonly [K in keyof T as LocalKey<K, L>]: MessageTree<T[K], L> };

type LocalKey<K, L extends InterfaceLocale> = K extends `${string}_one`
  ? never
  : K extends `${infer Counted}_other`
    ? `${Counted}_${PluralForm<L>}`
    : K;
