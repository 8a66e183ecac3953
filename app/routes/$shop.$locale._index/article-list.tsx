type ArticleListProps = {
  base: string;
  categories: { name: string; articles: { articleId: string; title: string }[] }[];
};

/** The shop's articles by category, as an editor filed them. */
export function ArticleList({ base, categories }: ArticleListProps) {
  return (
    <div className="mt-4 grid gap-x-10 gap-y-6 sm:grid-cols-2">
      {categories.map((category) => (
        <section key={category.name}>
          <h3 className="eyebrow">{category.name}</h3>
          <ul className="mt-1">
            {category.articles.map((article) => (
              <li key={article.articleId}>
                <a
                  className="link inline-block py-1.5 decoration-line hover:decoration-accent"
                  href={`${base}/help/${article.articleId}`}
                >
                  {article.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
