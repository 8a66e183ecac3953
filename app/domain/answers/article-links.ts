/** The place in an article that a link points to. */
export type LinkTarget = { shop: string; locale: string; articleId: string; anchor: string | null };

/** Gives the address of an article's public page; the caller knows the routes. */
export type LinkTo = (target: LinkTarget) => string;
