import { Link } from "@remix-run/react";
import { TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Category } from "#app/domain/knowledge/list-categories.ts";

type Tree = { shop: string; shopName: string; locale: string; categories: Category[]; broken: string[] };
type ArticleTreeProps = { trees: Tree[]; open: { shop?: string; locale?: string; articleId?: string } };

/** Every article by shop, language and category; those with errors come first, marked. */
export function ArticleTree({ trees, open }: ArticleTreeProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t("editor.title")} className="grid grid-cols-1 gap-1 p-3">
      {trees.map((tree) => {
        const href = (articleId: string) => `/editor/articles/${tree.shop}/${tree.locale}/${articleId}`;
        const isHere = (articleId: string) =>
          open.shop === tree.shop && open.locale === tree.locale && open.articleId === articleId;
        return (
          <details
            key={`${tree.shop}/${tree.locale}`}
            open={open.locale ? open.locale === tree.locale && open.shop === tree.shop : tree === trees[0]}
          >
            <summary className="flex min-h-9 cursor-pointer items-center px-2 font-semibold">
              {`${tree.shopName} · ${tree.locale.toUpperCase()}`}
            </summary>
            {tree.broken.map((articleId) => (
              <TreeLink key={articleId} href={href(articleId)} isHere={isHere(articleId)} title={articleId} isBroken />
            ))}
            {tree.categories.map((category) => (
              <section key={category.id} className="mt-2">
                <h2 className="eyebrow px-2">{category.name}</h2>
                <ul>
                  {category.articles.map((article) => (
                    <li key={article.articleId}>
                      <TreeLink
                        href={href(article.articleId)}
                        isHere={isHere(article.articleId)}
                        title={article.title}
                      />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </details>
        );
      })}
    </nav>
  );
}

function TreeLink({
  href,
  title,
  isHere,
  isBroken = false,
}: {
  href: string;
  title: string;
  isHere: boolean;
  isBroken?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <Link
      to={href}
      aria-current={isHere ? "page" : undefined}
      className="flex min-h-8 items-center gap-1.5 rounded-field px-2 py-1 text-sm leading-tight text-ink no-underline hover:bg-sunken aria-[current]:bg-wash aria-[current]:font-semibold"
    >
      {isBroken ? (
        <TriangleAlert className="size-4 shrink-0 text-no" aria-label={t("editor.problems", { count: 1 })} />
      ) : null}
      {title}
    </Link>
  );
}
