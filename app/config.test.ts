import { expect, test } from "vitest";
import { readConfig } from "./config.server.ts";

test("an empty environment gives a working configuration below .data", () => {
  const config = readConfig({});
  expect(config).toMatchObject({ port: 3000, host: "127.0.0.1", isDemo: false, smtpUrl: null });
  expect(config.databaseUrl).toBe(`file:${config.dataDir}/guichet.db`);
});

test.each([
  [{ PORT: "http" }, "PORT"],
  [{ PORT: "70000" }, "PORT"],
  [{ DATABASE_URL: "mysql://shop" }, "DATABASE_URL: must begin with file: or postgres://"],
  [{ PUBLIC_URL: "help.example" }, "PUBLIC_URL"],
  [{ SMTP_URL: "https://mail.example" }, "SMTP_URL"],
  [{ MAIL_SECRET: "short" }, "MAIL_SECRET: must have at least 32 characters"],
  [{ INBOUND_MAIL_SECRET: "short" }, "INBOUND_MAIL_SECRET: must have at least 32 characters"],
  [{ IMAP_URL: "https://mail.example" }, "IMAP_URL: must be imaps://user:password@host/INBOX"],
  [{ IMAP_URL: "imaps://mail.example/INBOX" }, "IMAP_URL: needs the mailbox's user and password"],
  [{ MAIL_AUTHSERV_ID: "mx; dmarc=pass" }, "MAIL_AUTHSERV_ID: must be the name"],
  [{ GUICHET_CLOCK_FILE: "/now" }, "GUICHET_CLOCK_FILE: works only with GUICHET_DEMO=1"],
  [{ EMBEDDER: "cohere" }, "EMBEDDER: must be built-in, openai or onnx"],
  [{ EMBEDDER: "openai" }, "OPENAI_API_KEY: EMBEDDER=openai needs your key here, or OPENAI_BASE_URL"],
  [{ EMBEDDER: "openai", OPENAI_BASE_URL: "http://localhost:11434/v1" }, "EMBEDDING_MODEL: name the embedding model"],
  [{ EMBEDDER: "openai", OPENAI_BASE_URL: "localhost:11434" }, "OPENAI_BASE_URL: must be an address such as https://"],
  [{ EMBEDDER: "openai", OPENAI_API_KEY: "k", EMBEDDING_DIMENSIONS: "many" }, "EMBEDDING_DIMENSIONS: must be a whole"],
  [{ EMBEDDER: "openai", OPENAI_API_KEY: "k", EMBEDDING_PRICE_PER_MILLION: "-1" }, "EMBEDDING_PRICE_PER_MILLION"],
  [{ CHAT_MODEL: "small" }, "OPENAI_API_KEY: CHAT_MODEL needs your key here, or OPENAI_BASE_URL"],
  [{ EMBEDDING_MODEL: "e5" }, "EMBEDDING_MODEL: works only with EMBEDDER=openai"],
  [{ EMBEDDER: "openai", OPENAI_API_KEY: "k", ONNX_MODEL_DIR: "e5" }, "ONNX_MODEL_DIR: works only with EMBEDDER=onnx"],
])("%o is refused with the setting's name", (env, message) => {
  expect(() => readConfig(env)).toThrow(message);
});

test("DATA_DIR moves the database with it, and DATABASE_URL wins", () => {
  expect(readConfig({ DATA_DIR: "/srv/help" }).databaseUrl).toBe("file:/srv/help/guichet.db");
  expect(readConfig({ DATA_DIR: "/srv/help", DATABASE_URL: "postgres://db/help" }).databaseUrl).toBe(
    "postgres://db/help",
  );
});

test.each([
  [{}, { kind: "built-in" }],
  // The key is there for other uses too: it does not choose the embedder.
  [{ OPENAI_API_KEY: "k" }, { kind: "built-in" }],
  [
    { EMBEDDER: "openai", OPENAI_API_KEY: "k" },
    { apiKey: "k", baseUrl: "https://api.openai.com/v1", model: "text-embedding-3-small", dimensions: null },
  ],
  [
    { EMBEDDER: "openai", OPENAI_BASE_URL: "http://localhost:11434/v1/", EMBEDDING_MODEL: "bge-m3" },
    { apiKey: null, baseUrl: "http://localhost:11434/v1", model: "bge-m3", pricePerMillion: null },
  ],
  [
    {
      EMBEDDER: "openai",
      OPENAI_API_KEY: "k",
      EMBEDDING_DIMENSIONS: "512",
      EMBEDDING_PRICE_PER_MILLION: "0.02",
    },
    { dimensions: 512, pricePerMillion: 0.02 },
  ],
  [
    { EMBEDDER: "onnx", DATA_DIR: "/srv/help" },
    { kind: "onnx", modelDir: null, modelsDir: "/srv/help/models" },
  ],
  [{ EMBEDDER: "onnx", ONNX_MODEL_DIR: "/srv/e5" }, { modelDir: "/srv/e5" }],
])("%o chooses the embedder %o", (env, embedder) => {
  expect(readConfig(env).embedder).toMatchObject(embedder);
});
