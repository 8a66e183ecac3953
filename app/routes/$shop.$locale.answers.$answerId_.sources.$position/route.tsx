import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openSource } from "#app/flows/open-source.server.ts";
import { articleHref } from "#app/http/article-href.ts";
import { requireAnswer } from "#app/http/require-answer.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { services } from "#app/services.server.ts";
import { SourcePage } from "#app/ui/answer/source-page.tsx";
import { pageTitle } from "#app/ui/page-title.ts";

export const meta = pageTitle("source.title");

/** What an answer cites, for whoever may see the answer. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const answer = await requireAnswer(request, params.answerId, shop.id);
  const source = await openSource({ ...services, linkTo: articleHref }, answer, params.position);
  if (!source) throw new Response(null, { status: 404 });
  return {
    source,
    answeredAt: answer.answeredAt.toISOString(),
    locale,
    timeZone: shop.timeZone,
    backHref: `/${shop.id}/${locale}/answers/${answer.id}`,
  };
}

export default function AnswerSource() {
  return <SourcePage {...useLoaderData<typeof loader>()} />;
}
