import type { PublishedShop } from "#app/flows/knowledge-base.ts";
import type { Ranker } from "#app/domain/retrieval/ranker.ts";
import { countConcepts } from "./learn-concepts.ts";
import type { ConceptCounts } from "./learn-concepts.ts";
import { isHeldOut } from "./labelled-question.ts";
import type { LabelledQuestion } from "./labelled-question.ts";
import { askOnPage } from "./learn-ranker.ts";
import type { AskedOnPage, Language } from "./learn-ranker.ts";
import { pageForms, showPage } from "./training-page.ts";
import type { PageForm, TrainingPage } from "./training-page.ts";

/** Where questions are asked in training: one of our shops, or a help page that was imported. */
export type Ground = {
  kind: "shop" | "page" | "outside";
  name: string;
  /** what is left out of training together, to judge it unseen */
  fold: string;
  /** in each form; an imported page has neither sample questions nor topics, so as written it is bare */
  pages: TrainingPage[];
  questions: LabelledQuestion[];
  /** what its questions teach of concepts */
  counts: ConceptCounts;
};

const formsOf = { shop: pageForms, page: ["full", "loose"], outside: ["full", "loose"] } as const;
const pageFolds = 4;

/** Takes a shop or page for training; `place` is its number among those of its kind. */
export async function openGround(
  kind: Ground["kind"],
  { published, questions }: { published: PublishedShop; questions: LabelledQuestion[] },
  place: number,
  { lexicon, matchLexicon }: Language,
): Promise<Ground> {
  const forms: readonly PageForm[] = formsOf[kind];
  const pages: TrainingPage[] = [];
  for (const form of forms) pages.push(await showPage(published, form, lexicon, matchLexicon));
  const plain = pages[forms.indexOf(kind === "shop" ? "bare" : "full")];
  if (plain === undefined) throw new Error(`${published.shop.id} has no form to count concepts in`);
  const name = published.shop.id;
  const fold = kind === "shop" ? name : `${kind} ${place % pageFolds}`;
  const counts = countConcepts(
    plain,
    questions.filter((question) => isLearntFrom(kind, question)),
    matchLexicon,
  );
  return { kind, name, fold, pages, questions, counts };
}

/** False for the questions on our shops that no training sees. */
export const isLearntFrom = (kind: Ground["kind"], question: LabelledQuestion) =>
  kind !== "shop" || !isHeldOut(question);

/** Asks a ground's questions in each of its forms. */
export async function askOnGround(ground: Ground, ranker: Ranker, language: Language): Promise<AskedOnPage[]> {
  const asked: AskedOnPage[] = [];
  for (const page of ground.pages) asked.push(...(await askOnPage(page, ground.questions, ranker, language)));
  return asked;
}
