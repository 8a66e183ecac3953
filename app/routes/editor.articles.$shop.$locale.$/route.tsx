import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openArticle } from "#app/flows/open-article.server.ts";
import { previewArticle } from "#app/flows/preview-article.ts";
import { articleLimit, saveEditedArticle } from "#app/flows/save-edited-article.server.ts";
import { articleHref } from "#app/http/article-href.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { proposeQuestions } from "#app/flows/propose-questions.server.ts";
import { suggestQuestions } from "#app/flows/suggest-questions.server.ts";
import { LanguageModelFailure } from "#app/domain/shared/language-model.ts";
import { services } from "#app/services.server.ts";
import { ArticleEditor } from "./article-editor.tsx";
import { readEdit } from "./read-edit.server.ts";
import { pageTitle } from "#app/ui/page-title.ts";
import { useOutcome } from "#app/ui/use-outcome.ts";

export const meta = pageTitle("editor.title");

export const handle = { hydrates: true };

function keyOf(params: LoaderFunctionArgs["params"]) {
  return { shopId: params.shop ?? "", locale: params.locale ?? "", articleId: params["*"] ?? "" };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, "routes/editor.articles.$shop.$locale.$");
  const article = await openArticle(services, keyOf(params));
  if (!article) throw new Response(null, { status: 404 });
  return {
    ...article,
    staffLocale: staff.locale,
    suggestions: await suggestQuestions(services.db, services.knowledge(), keyOf(params)),
    modelName: services.languageModel?.name ?? null,
  };
}

/** `propose` asks the language model, if there is one, for other ways to put what the text answers; a failure is logged. */
async function propose(key: ReturnType<typeof keyOf>, source: string): Promise<{ proposed: string[] | null }> {
  if (services.languageModel === null) return { proposed: null };
  try {
    return { proposed: await proposeQuestions(services.languageModel, services.knowledge(), key, source) };
  } catch (error) {
    if (!(error instanceof LanguageModelFailure)) throw error;
    services.log.warn({ err: error }, "no questions proposed");
    return { proposed: null };
  }
}

/**
 * `preview` shows the edited text for a sample order; `save` publishes it unless content tests stop it, `publishAnyway`
 * also when they say what the editor has read. All give back the text that came.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, "routes/editor.articles.$shop.$locale.$");
  const key = keyOf(params);
  const edit = readEdit(await readForm(request), services.knowledge(), key, services.clock());
  if (!edit) throw new Response(null, { status: 404 });
  if (edit.source.length > articleLimit)
    return data(
      { outcome: "tooLong" as const, editedFrom: edit.editedFrom, problems: [], source: edit.source, preview: null },
      400,
    );
  if (edit.intent === "propose") return data(await propose(key, edit.source));
  const show = () =>
    previewArticle(services.knowledge(), key, edit.source, { order: edit.order, now: edit.now, linkTo: articleHref });
  if (edit.intent !== "save" && edit.intent !== "publishAnyway")
    return data({ outcome: "previewed" as const, editedFrom: edit.editedFrom, source: edit.source, preview: show() });
  const saved = await saveEditedArticle(services, key, edit, staff.staffId);
  const refused = { problems: 400, tooLong: 400, changed: 409, shopRefused: 409, stoppedByTests: 409, readOnly: 503 };
  const statuses = { saved: 200, ...refused };
  return data({ ...saved, source: edit.source, preview: show() }, statuses[saved.outcome]);
}

export default function EditArticle() {
  const article = useLoaderData<typeof loader>();
  const result = useOutcome<typeof action>();
  return (
    <ArticleEditor
      key={`${article.shop}/${article.locale}/${article.articleId}`}
      article={article}
      result={result && "outcome" in result ? result : undefined}
    />
  );
}
