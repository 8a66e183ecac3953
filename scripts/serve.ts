import type { Server } from "node:http";
import { pathToFileURL } from "node:url";
import path from "node:path";
import express from "express";
import type { Config } from "#app/config.server.ts";
import { createApp, listen, type Build, type PageSource } from "./http-server.ts";

const hashedAssets = { immutable: true, maxAge: "1y" };

/** Serves the production build until the process is told to stop; resolves when it listens. */
export async function serveBuild(config: Config): Promise<Server> {
  const build = (await import(pathToFileURL(path.resolve("build/server/index.js")).href)) as Build;
  const { shops, problems } = build.entry.module.services.knowledge();
  if (shops.length === 0) {
    const why = problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join("\n");
    throw new Error(
      `No shop can be opened from ${config.contentDir}. ${why || "It holds no folder with a shop.yaml."}`,
    );
  }
  const source: PageSource = {
    build: () => Promise.resolve(build),
    middlewares: (app) => {
      app.use(
        "/assets",
        express.static("build/client/assets", hashedAssets),
        (_request, response) => void response.status(404).end(),
      );
      app.use(express.static("build/client", { maxAge: "1h", index: false }));
    },
  };
  const server = await listen(createApp(config, source), config);
  stopOnSignal(server, build);
  return server;
}

/** Lets requests under way finish, ends the live streams, then closes the database. */
export function stopOnSignal(server: Server, build: Build): void {
  const stop = () => {
    server.close(() => void build.entry.module.services.close().then(() => process.exit(0)));
    build.entry.module.services.endStreams();
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 8000).unref();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

/** The address to open in a browser. */
export function addressOf({ host, port, publicUrl }: Config): string {
  return publicUrl ?? `http://${["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host) ? "localhost" : host}:${port}`;
}
