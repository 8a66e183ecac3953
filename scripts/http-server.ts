import { randomBytes, randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import compression from "compression";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import express, { type Express, type NextFunction, type Request, type Response } from "express";
import helmet from "helmet";
import { maxFormBytes } from "#app/domain/attachments/upload-limits.ts";
import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import { translatorFor } from "#app/domain/i18n/translator.ts";
import { maxMailBytes } from "#app/domain/mail/incoming-mail.ts";
import type { admit as Admit } from "#app/http/admit.server.ts";
import type { Config } from "#app/config.server.ts";
import { describeError } from "#app/infra/describe-error.ts";
import { isPlainHost, resolveTarget } from "#app/http/request-target.ts";
import { clientAddress } from "#app/http/client-address.ts";
import { isOwnOrigin } from "#app/http/origin.ts";
import { matchRouteIds } from "./match-route-ids.ts";

import type { services as Services } from "#app/services.server.ts";
/** The server build, with what entry.server.tsx exports for us. */
export type Build = ServerBuild & { entry: { module: { admit: typeof Admit; services: typeof Services } } };

/** What serves the pages: the production build, or Vite's in development. */
export type PageSource = { build: () => Promise<Build>; middlewares: (app: Express) => void };

const forwardedHeaders = ["x-forwarded-host", "x-forwarded-proto", "x-forwarded-for"];

/** The most that any form without files can hold: an article of 100,000 characters, percent-encoded. */
const bodyLimitBytes = 1_000_000;

/** Addresses of forms that take files. */
const takesFiles = /^\/[^/]+\/[^/]+\/(?:requests\/[^/]+|support|tickets\/\d+\/evidence)$/;

/** Where mail servers hand e-mails in: no browser, so it has no Origin; its signature is checked by the route. */
const mailWebhook = "/inbound-mail";

/** The most that a request may send. */
function bodyLimitFor(pathname: string): number {
  if (pathname === mailWebhook) return maxMailBytes;
  return takesFiles.test(pathname) ? maxFormBytes : bodyLimitBytes;
}

/** What somebody reads who sent too much: in the page's language where the form takes files. */
function tooMuch(pathname: string): string {
  if (!takesFiles.test(pathname)) return "That is more than this form takes. Go back and send less text.";
  const { t } = translatorFor(interfaceLocale(pathname.split("/")[2]));
  return t("evidence.tooLarge", { size: Math.floor(maxFormBytes / 1_000_000) });
}

/** The Express application: headers, static files, the Origin check, the authorisation table, then Remix. */
export function createApp(config: Config, source: PageSource): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", config.trustedProxies);
  app.use((request, response, next) => {
    // Remix believes these without being told to; we do only behind proxies that set them.
    if (config.trustedProxies === 0) for (const name of forwardedHeaders) delete request.headers[name];
    const forwardedHost = request.get("x-forwarded-host");
    const path = resolveTarget(request.url);
    if (
      path === null ||
      !isPlainHost(request.headers.host) ||
      (forwardedHost !== undefined && !isPlainHost(forwardedHost))
    ) {
      return plain(response, 400, "That address is not written correctly.");
    }
    request.url = path;
    request.originalUrl = path;
    response.locals.nonce = randomBytes(16).toString("base64");
    response.locals.reference = randomUUID().slice(0, 8).toUpperCase();
    next();
  });
  app.use(securityHeaders(config));
  app.use(
    compression({ filter: (request, response) => !isEventStream(response) && compression.filter(request, response) }),
  );
  source.middlewares(app);
  app.use((request, response, next) => {
    const { host, origin } = request.headers;
    const fetchSite = request.get("sec-fetch-site");
    if (request.path === mailWebhook && request.method === "POST") return next();
    if (isOwnOrigin({ method: request.method, host, origin, fetchSite }, config.publicUrl)) return next();
    plain(
      response,
      403,
      "This request did not come from a page of this help centre. Open the page again and send the form from there.",
    );
  });
  app.use((request, response, next) => {
    if (request.headers["transfer-encoding"] !== undefined)
      return plain(response, 411, "Say how long the form is: send it with a Content-Length.");
    if (Number(request.headers["content-length"] ?? 0) <= bodyLimitFor(request.path)) return next();
    plain(response, 413, tooMuch(request.path));
  });
  app.use((request, response, next) => {
    // What a signed-in person saw is in no cache, nor behind the back button after signing out.
    if (request.headers.cookie?.includes("guichet_")) response.setHeader("Cache-Control", "private, no-store");
    next();
  });
  app.use(async (request, response, next) => {
    try {
      await handlePage(request, response, next, await source.build(), config);
    } catch (error) {
      next(error);
    }
  });
  app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const reference = String(response.locals.reference);
    const isMalformed = error instanceof URIError;
    if (!isMalformed) console.error(JSON.stringify({ level: "error", reference, err: describeError(error) }));
    plain(
      response,
      isMalformed ? 400 : 500,
      isMalformed ? "That address is not written correctly." : `Something failed on our side. Reference ${reference}.`,
    );
  });
  return app;
}

async function handlePage(request: Request, response: Response, next: NextFunction, build: Build, config: Config) {
  const { ids, shopAndLocale } = matchRouteIds(build.routes, request.path);
  const url = `${request.protocol}://${request.headers.host ?? "localhost"}${request.originalUrl}`;
  const headers = new Headers(request.headers.cookie ? { Cookie: request.headers.cookie } : {});
  const isData = request.path.endsWith(".data");
  const { nonce, reference } = response.locals as { nonce: string; reference: string };
  const askedFor = request.originalUrl;
  const admission = await build.entry.module
    .admit(new globalThis.Request(url, { method: request.method, headers }), ids, shopAndLocale)
    .catch((error: unknown) => {
      build.entry.module.services.log.error({ err: error, reference, path: request.path }, "who asks cannot be told");
      return { kind: "unavailable" } as const;
    });
  if (admission.kind === "sign_in" && !isData) return response.redirect(303, admission.location);
  // Remix itself tells a script where to go, and shows a refusal as a page: its handler reads `originalUrl`.
  if (admission.kind === "sign_in")
    request.originalUrl = `/signed-out.data?to=${encodeURIComponent(admission.location)}`;
  if (admission.kind === "refused") request.originalUrl = isData ? "/refused.data" : "/refused";
  if (admission.kind === "closed") request.originalUrl = isData ? "/closed.data" : "/closed";
  if (admission.kind === "unavailable") request.originalUrl = isData ? "/unavailable.data" : "/unavailable";
  const handler = createRequestHandler({
    build,
    mode: config.mode,
    getLoadContext: () => ({
      ...{ nonce, reference, clientAddress: clientAddress(request.ip) },
      ...(admission.kind === "unavailable" || admission.kind === "closed" ? { askedFor } : {}),
      isShopClosed: admission.kind === "closed",
    }),
  });
  return handler(request, response, next);
}

function securityHeaders(config: Config) {
  const isDevelopment = config.mode === "development";
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", (_request, response) => `'nonce-${String((response as Response).locals.nonce)}'`],
        styleSrc: isDevelopment ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: isDevelopment ? ["'self'", "ws:"] : ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: config.publicUrl?.startsWith("https:") ?? false,
    crossOriginEmbedderPolicy: false,
    // "no-referrer" would make browsers send `Origin: null` with our own forms.
    referrerPolicy: { policy: "same-origin" },
  });
}

function isEventStream(response: Response): boolean {
  return String(response.getHeader("Content-Type") ?? "").startsWith("text/event-stream");
}

function plain(response: Response, status: number, sentence: string): void {
  response.status(status).type("text/plain; charset=utf-8").send(`${sentence}\n`);
}

/** Listens, or throws one sentence that says why it cannot. */
export function listen(app: Express, { host, port }: Pick<Config, "host" | "port">): Promise<Server> {
  const server = createServer(app);
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm run …`;
      const sentence = error.code === "EADDRINUSE" ? taken : `Cannot listen on ${host}:${port}: ${error.message}`;
      reject(new Error(sentence));
    });
    server.listen(port, host, () => resolve(server));
  });
}
