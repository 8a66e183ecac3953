/** One section of an article, as retrieved. */
export type Chunk = {
  /** `<locale>/<article id>#<anchor>`; the part before the first heading has the article's own slug as anchor */
  id: string;
  shop: string;
  locale: string;
  /** path below `<locale>/`, without `.md` */
  articleId: string;
  anchor: string;
  articleTitle: string;
  /** titles from the article's down to this section's */
  headingPath: string[];
  /** other ways customers put it, from the front matter */
  questions: string[];
  topics: string[];
  needsOrder: "required" | "optional" | "none";
  /** what its conditional blocks ask of an order: these statuses, these properties of an item */
  orderWords: { statuses: string[]; items: string[] };
  /** lines of the file, counted from 1, both ends included */
  lines: { first: number; last: number };
  /** plain words of the section with every conditional block in it: what is indexed */
  text: string;
  /** sha256 of everything that is embedded */
  contentHash: string;
};
