import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { renderArticle } from "#app/domain/answers/render-article.ts";
import { findArticle } from "#app/flows/knowledge-base.ts";
import { articleHref } from "#app/http/article-href.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { services } from "#app/services.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.title} · ${data.shopName}` : "Guichet" },
];

/** An article as anybody may read it: no order, so its `otherwise` blocks. */
export function loader({ params }: LoaderFunctionArgs) {
  const { shop, locale, published } = requireShop(params);
  const article = findArticle(services.knowledge(), shop.id, locale, `${params.category}/${params.slug}`);
  if (!article) throw new Response(null, { status: 404 });
  const reader = { shop, locale, isHoliday: published.isHoliday, order: null, now: services.clock() };
  const { html } = renderArticle(article, { reader, linkTo: articleHref });
  return { base: `/${shop.id}/${locale}`, shopName: shop.name, title: article.frontMatter.title, html };
}

export default function ArticlePage() {
  const { base, title, html } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <article>
        <h1 className="text-3xl sm:text-4xl">{title}</h1>
        <div className="prose mt-6 text-lg" dangerouslySetInnerHTML={{ __html: html }} />
      </article>
      <div className="no-print mt-12 flex flex-wrap gap-3 border-t border-line pt-6">
        <a className="button" href={`${base}/ask`}>
          {t("answer.again")}
        </a>
        <a className="button" href={`${base}/support`}>
          {t("answer.talk")}
        </a>
      </div>
    </>
  );
}
