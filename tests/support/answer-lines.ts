import { createInterface } from "node:readline";
import { services } from "#app/services.server.ts";

// A process of its own for embedder-change.test.ts: the services of a running Guichet, answering a question a line.
for await (const text of createInterface({ input: process.stdin })) {
  const [shop] = services.knowledge().shops;
  const found = await shop?.search(text, "fr");
  const answer = {
    title: found?.candidates[0]?.chunk.articleTitle,
    embedder: shop?.index.embedder.id,
    awaited: shop?.awaited,
  };
  process.stdout.write(`${JSON.stringify({ answer })}\n`);
}
await services.close();
