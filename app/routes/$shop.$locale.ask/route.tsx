import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { findView } from "#app/domain/orders/keep-views.server.ts";
import { summariseView } from "#app/domain/orders/viewed-item.ts";
import { viewOrder } from "#app/domain/orders/view-order.server.ts";
import { summariseOrder } from "#app/domain/orders/summarise-order.ts";
import { askQuestion, questionLimit } from "#app/flows/ask-question.server.ts";
import { articleHref } from "#app/http/article-href.ts";
import { requireVisitor, viewShopCustomer } from "#app/http/actor.server.ts";
import { readForm, textField } from "#app/http/form.server.ts";
import { keepUnsent } from "#app/http/keep-unsent.server.ts";
import { countAttempt } from "#app/http/rate-limit.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { services } from "#app/services.server.ts";
import { ItemGlance } from "#app/ui/order/item-glance.tsx";
import { ChosenOrder } from "#app/ui/order/chosen-order.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { pageTitle } from "#app/ui/page-title.ts";
import { useOutcome } from "#app/ui/use-outcome.ts";

export const meta = pageTitle("ask.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const query = new URL(request.url).searchParams;
  const customer = await viewShopCustomer(request, shop.id);
  const number = query.get("order");
  const order =
    number && customer
      ? await viewOrder(services.db, { shop: shop.id, customerId: customer.customerId, number })
      : null;
  const sku = order === null ? query.get("item") : null;
  const item = sku && customer ? await findView(services.db, customer.customerId, sku) : null;
  return {
    item: item && summariseView(item, locale),
    base: `/${shop.id}/${locale}`,
    locale,
    timeZone: shop.timeZone,
    isSignedIn: customer !== null,
    order: order && summariseOrder(order, shop, locale),
    follows: query.get("follows"),
    text: (query.get("text") ?? "").slice(0, questionLimit),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const form = await readForm(request);
  keepUnsent(context, request, form);
  const text = textField(form, "text");
  const orderNumber = textField(form, "order") || null;
  const chunkId = textField(form, "chunk") || null;
  const itemSku = textField(form, "item") || null;
  const followsAnswerId = textField(form, "follows") || null;
  const fromAddress = await countAttempt("askFromAddress", context.clientAddress);
  if (fromAddress.kind === "limited") return data({ error: "tooMany" as const, text }, 429);
  const { actor, headers } = await requireVisitor(request);
  const refuse = (error: AskFault, status: number) => data({ error, text }, { status, headers });
  const attempt = await countAttempt("ask", actor.sessionId);
  if (attempt.kind === "limited") return refuse("tooMany", 429);
  const outcome = await askQuestion(services, {
    ...{ shop, locale, text, orderNumber, itemSku, chunkId, followsAnswerId, actor, linkTo: articleHref },
  });
  if (outcome.kind === "order_chosen")
    return redirect(`/${shop.id}/${locale}/ask?order=${encodeURIComponent(outcome.orderNumber)}`, {
      status: 303,
      headers,
    });
  if (outcome.kind !== "recorded") {
    const [fault, status] = refusals[outcome.kind];
    return refuse(fault, status);
  }
  const unknown = outcome.namesUnknownOrder ? "?order=unknown" : "";
  return redirect(`/${shop.id}/${locale}/answers/${outcome.answerId}${unknown}`, { status: 303, headers });
}

type AskFault = "empty" | "tooLong" | "tooMany" | "order" | "item";

const refusals = {
  empty: ["empty", 400],
  too_long: ["tooLong", 400],
  order_not_found: ["order", 404],
  item_not_found: ["item", 404],
} as const;

export default function Ask() {
  const { base, locale, timeZone, isSignedIn, order, item, text, follows } = useLoaderData<typeof loader>();
  const fault = useOutcome<typeof action>();
  const { t } = useTranslation();
  const about: Record<string, string> | null = order ? { order: order.number } : item && { item: item.sku };
  const here = `${base}/ask${about ? `?${new URLSearchParams(about)}` : ""}`;
  const examples = t(`ask.examplesByStatus.${order?.phase ?? "none"}`, { returnObjects: true }) as string[];
  return (
    <>
      <h1 className="text-3xl">{t(order ? "ask.titleOrder" : "ask.title")}</h1>
      <div className="mt-6 grid grid-cols-1 gap-6">
        {order ? <ChosenOrder order={order} locale={locale} timeZone={timeZone} changeHref={base} /> : null}
        {item ? (
          <div className="card flex flex-wrap items-center justify-between gap-x-4 gap-y-2 p-4">
            <ItemGlance item={item} locale={locale} timeZone={timeZone} />
            <a className="link inline-flex min-h-11 items-center" href={base}>
              {t("order.change")}
            </a>
          </div>
        ) : null}
        <form method="post" action={here} className="grid grid-cols-1 gap-3">
          {order ? <input type="hidden" name="order" value={order.number} /> : null}
          {item ? <input type="hidden" name="item" value={item.sku} /> : null}
          {follows ? <input type="hidden" name="follows" value={follows} /> : null}
          {fault ? (
            <Notice tone="fault" id="fault">
              {t(`ask.errors.${fault.error}`, { max: 1000 })}
            </Notice>
          ) : null}
          {fault?.error === "order" || fault?.error === "item" ? (
            <a
              className="button justify-self-start"
              href={isSignedIn ? base : `${base}/sign-in?next=${encodeURIComponent(here)}`}
            >
              {t(isSignedIn ? "order.change" : "home.signInToChoose")}
            </a>
          ) : null}
          <label htmlFor="text" className="font-semibold">
            {t("ask.label")}
          </label>
          <textarea
            id="text"
            name="text"
            rows={4}
            required
            className="field text-lg"
            placeholder={t("ask.placeholder")}
            defaultValue={fault?.text ?? text}
            aria-describedby={fault ? "fault hint" : "hint"}
            aria-invalid={fault ? true : undefined}
          />
          <p id="hint" className="text-sm text-soft">
            {t("ask.hint")}
          </p>
          <div className="flex flex-wrap gap-3">
            <button className="button button-primary">{t("ask.send")}</button>
            <a
              className="button button-quiet"
              href={`${base}/support${order ? `?order=${encodeURIComponent(order.number)}` : ""}`}
            >
              {t("ask.talk")}
            </a>
          </div>
        </form>
        <section aria-labelledby="examples">
          <h2 id="examples" className="eyebrow">
            {t("ask.examples")}
          </h2>
          <ul className="mt-2 flex flex-wrap gap-2">
            {examples.map((example) => (
              <li key={example}>
                <form method="post" action={here}>
                  {order ? <input type="hidden" name="order" value={order.number} /> : null}
                  {item ? <input type="hidden" name="item" value={item.sku} /> : null}
                  <button name="text" value={example} className="button button-small min-h-11 font-normal">
                    {example}
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
