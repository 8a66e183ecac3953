/** The shape that every locale's messages share: English decides the keys, each locale gives its own words. */
export type MessageTree<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : { readonly [K in keyof T]: MessageTree<T[K]> };
