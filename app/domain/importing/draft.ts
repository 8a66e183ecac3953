import type { Section } from "./outline.ts";
import type { Page } from "./page.ts";

/** An article made from a page: where it goes, what it says and what it was made of. */
export type Draft = {
  category: string;
  slug: string;
  title: string;
  /** the title came from the file's name or the first heading, as the page shows none */
  isTitleMade: boolean;
  page: Page;
  /** the theme's line as it stood; empty where there was none */
  themeRaw: string;
  themeLine: number | null;
  sections: Section[];
  /** the file's text: front matter and Markdown */
  source: string;
  /** what a reader sees of it */
  words: string;
};

/** A draft's path below its locale: `returns/send-back.md`. */
export function draftPath({ category, slug }: Pick<Draft, "category" | "slug">): string {
  return `${category}/${slug}.md`;
}
