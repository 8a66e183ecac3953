import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";

type RouteManifest = ServerBuild["routes"];

/**
 * The ids of the routes that Remix will run for a path, outermost first, and the `shop/locale` that the path names.
 * Remix's own matcher decides, on the same path, so that the door and the page never differ.
 */
export function matchRouteIds(routes: RouteManifest, path: string): { ids: string[]; shopAndLocale: string } {
  const page = path === "/_root.data" ? "/" : path.replace(/\.data$/, "");
  const matches = matchRoutes(childrenOf(routes, undefined), page) ?? [];
  const { shop = "", locale = "" } = matches.at(-1)?.params ?? {};
  return {
    ids: matches.map((match) => match.route.id ?? ""),
    shopAndLocale: [shop, locale].map(encodeURIComponent).join("/"),
  };
}

function childrenOf(routes: RouteManifest, parentId: string | undefined): Parameters<typeof matchRoutes>[0] {
  return Object.values(routes)
    .filter((route) => route !== undefined && (route.parentId ?? "") === (parentId ?? ""))
    .map((route) => {
      const { id, path, caseSensitive } = route!;
      return route!.index
        ? { id, path, caseSensitive, index: true as const }
        : { id, path, caseSensitive, children: childrenOf(routes, id) };
    });
}
