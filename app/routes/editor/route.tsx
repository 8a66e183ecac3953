import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation, useParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { listCategories } from "#app/domain/knowledge/list-categories.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { services } from "#app/services.server.ts";
import { StaffBar } from "#app/ui/staff-bar.tsx";
import { ArticleTree } from "./article-tree.tsx";

export const handle = { hydrates: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, "routes/editor");
  const { shops, problems } = services.knowledge();
  return {
    staff: { name: staff.name, role: staff.role },
    trees: shops.flatMap(({ shop, articles, source }) =>
      shop.locales.map((locale) => ({
        shop: shop.id,
        shopName: shop.name,
        locale,
        categories: listCategories(articles, shop, locale),
        broken: source.brokenIds.filter((id) => id.startsWith(`${locale}/`)).map((id) => id.slice(locale.length + 1)),
      })),
    ),
    problemFiles: [...new Set(problems.map((problem) => problem.file))],
  };
}

export default function Editor() {
  const { staff, trees } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const params = useParams();
  const { pathname } = useLocation();
  const isInsights = pathname === "/editor/insights";
  const hasPage = params["*"] !== undefined || isInsights;
  return (
    <div className="flex min-h-dvh flex-col lg:h-dvh">
      <StaffBar name={staff.name} role={staff.role} here={isInsights ? pathname : "/editor/articles"} />
      <main className="grid min-h-0 flex-1 grid-cols-1 content-start lg:content-stretch lg:grid-cols-[17rem_1fr]">
        <h1 className="sr-only">{t("editor.title")}</h1>
        <div className={`overflow-y-auto border-line bg-card lg:border-e ${hasPage ? "hidden lg:block" : ""}`}>
          <ArticleTree trees={trees} open={{ shop: params.shop, locale: params.locale, articleId: params["*"] }} />
        </div>
        <div className={`min-h-0 min-w-0 overflow-y-auto ${hasPage ? "" : "hidden lg:block"}`}>
          <Outlet />
        </div>
      </main>
    </div>
  );
}
