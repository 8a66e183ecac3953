import type { LoaderFunctionArgs } from "@remix-run/node";
import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import { translatorFor } from "#app/domain/i18n/translator.ts";
import { eventStream } from "#app/http/event-stream.server.ts";
import { addressHolder } from "#app/http/held-streams.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { services } from "#app/services.server.ts";
import { channelRows } from "#app/ui/channel/channel-rows.ts";

/** Tells an open support page what is open, at once and at each change; `language` is that of the customer's words. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const language = new URL(request.url).searchParams.get("language") ?? locale;
  if (!/^[a-z]{2}$/.test(language)) throw new Response("A language is two letters, such as fr.", { status: 400 });
  const { t } = translatorFor(interfaceLocale(locale));
  const watch = async function* (signal: AbortSignal) {
    for await (const { offered, expectedBy } of services.channelWatch.watch(shop.id, language, signal))
      yield {
        event: "channels",
        data: channelRows(offered, { t, locale, timeZone: shop.timeZone, expectedBy }),
      };
  };
  return eventStream(request, services.stopping, watch, { holders: [addressHolder(context.clientAddress)] });
}
