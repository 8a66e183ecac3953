/**
 * Remix's options; vite.config.ts hands them to the plugin (docs/decisions/001).
 * @satisfies {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  future: {
    v3_fetcherPersist: true,
    // The desk knows all its routes from the start: what it does not know it cannot ask for once the line is cut.
    v3_lazyRouteDiscovery: false,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
};
