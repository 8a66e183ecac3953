import path from "node:path";
import { z } from "zod";

const flag = z.enum(["0", "1", "true", "false"]).transform((value) => value === "1" || value === "true");

const webAddress = z.url({ protocol: /^https?$/, error: "must be an address such as https://api.example/v1" });
const secret = z.string().min(32, "must have at least 32 characters: make one with `openssl rand -base64 32`");
const openAiModel = "text-embedding-3-small";

const settingsSchema = z
  .object({
    NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    HOST: z.string().min(1).default("127.0.0.1"),
    DATA_DIR: z.string().min(1).default(".data"),
    DATABASE_URL: z
      .string()
      .regex(/^(file:|postgres(ql)?:\/\/)/, "must begin with file: or postgres://")
      .optional(),
    CONTENT_DIR: z.string().min(1).default("content"),
    PUBLIC_URL: z.url({ protocol: /^https?$/, error: "must be an address such as https://help.example" }).optional(),
    TRUST_PROXY: z.coerce.number("must be how many proxies stand in front: 0, 1, 2…").int().min(0).max(9).default(0),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must be smtp://… or smtps://…" }).optional(),
    MAIL_SECRET: secret.optional(),
    INBOUND_MAIL_SECRET: secret.optional(),
    IMAP_URL: z
      .url({ protocol: /^imaps?$/, error: "must be imaps://user:password@host/INBOX" })
      .refine(
        (url) => !URL.canParse(url) || (new URL(url).username !== "" && new URL(url).password !== ""),
        "needs the mailbox's user and password: imaps://user:password@host/INBOX",
      )
      .optional(),
    MAIL_AUTHSERV_ID: z
      .string()
      .regex(/^[A-Za-z0-9._-]+$/, "must be the name that your mail server signs its Authentication-Results with")
      .optional(),
    EMBEDDER: z.enum(["built-in", "openai", "onnx"], "must be built-in, openai or onnx").default("built-in"),
    OPENAI_API_KEY: z.string().min(1).optional(),
    OPENAI_BASE_URL: webAddress.optional(),
    CHAT_MODEL: z.string().min(1).optional(),
    EMBEDDING_MODEL: z.string().min(1).optional(),
    EMBEDDING_DIMENSIONS: z.coerce.number("must be a whole number").int().min(2).max(16_384).optional(),
    EMBEDDING_PRICE_PER_MILLION: z.coerce.number("must be what a million tokens cost, such as 0.02").min(0).optional(),
    ONNX_MODEL_DIR: z.string().min(1).optional(),
    SECRET_KEY: z.string().min(32, "must have at least 32 characters, such as from `openssl rand -hex 32`").optional(),
    GUICHET_DEMO: flag.default(false),
    GUICHET_CLOCK_FILE: z.string().min(1).optional(),
    LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  })
  .refine((settings) => !settings.GUICHET_CLOCK_FILE || settings.GUICHET_DEMO, {
    path: ["GUICHET_CLOCK_FILE"],
    message: "works only with GUICHET_DEMO=1: a shop in service runs on the real time",
  })
  .superRefine((settings, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    const isOpenAi = settings.EMBEDDER === "openai";
    if (isOpenAi && !settings.OPENAI_API_KEY && !settings.OPENAI_BASE_URL)
      refuse("OPENAI_API_KEY", "EMBEDDER=openai needs your key here, or OPENAI_BASE_URL of a service that wants none");
    if (isOpenAi && settings.OPENAI_BASE_URL && !settings.EMBEDDING_MODEL)
      refuse("EMBEDDING_MODEL", "name the embedding model that OPENAI_BASE_URL serves");
    for (const name of ["EMBEDDING_MODEL", "EMBEDDING_DIMENSIONS", "EMBEDDING_PRICE_PER_MILLION"] as const)
      if (!isOpenAi && settings[name] !== undefined) refuse(name, "works only with EMBEDDER=openai");
    if (settings.CHAT_MODEL && !settings.OPENAI_API_KEY && !settings.OPENAI_BASE_URL)
      refuse("OPENAI_API_KEY", "CHAT_MODEL needs your key here, or OPENAI_BASE_URL of a service that wants none");
    if (settings.EMBEDDER !== "onnx" && settings.ONNX_MODEL_DIR)
      refuse("ONNX_MODEL_DIR", "works only with EMBEDDER=onnx");
  });

/** What the vectors of texts are made by. */
export type EmbedderConfig =
  | { kind: "built-in" }
  | {
      kind: "openai";
      /** null: the service wants none */
      apiKey: string | null;
      baseUrl: string;
      model: string;
      /** null: as many as the model gives */
      dimensions: number | null;
      pricePerMillion: number | null;
    }
  | {
      kind: "onnx";
      /** null: the one that `npm run model:add` put into `modelsDir` */
      modelDir: string | null;
      modelsDir: string;
    };

/** A language model at an endpoint of OpenAI's protocol. */
export type LanguageModelConfig = {
  /** null: the service wants none */
  apiKey: string | null;
  baseUrl: string;
  model: string;
};

/** Every setting of a running Guichet, checked. */
export type Config = {
  mode: "development" | "production" | "test";
  port: number;
  host: string;
  /** absolute path of the folder for the database, index, mail and uploads */
  dataDir: string;
  databaseUrl: string;
  contentDir: string;
  /** the address that customers use, without a trailing slash; null: whatever host they asked for */
  publicUrl: string | null;
  /** how many proxies stand in front and set X-Forwarded-* themselves; with 0 those headers are dropped */
  trustedProxies: number;
  /** null: mail is written to a folder */
  smtpUrl: string | null;
  /** what the Message-IDs of our e-mails are signed with; null: one that is made and kept in dataDir */
  mailSecret: string | null;
  /** what a webhook signs the e-mails that it hands in with; null: there is no webhook */
  inboundMailSecret: string | null;
  /** the mailbox that customers write to, with its user and password; null: only the maildir `mail-in` is read */
  imapUrl: string | null;
  /** whose Authentication-Results say whether a sender is spoofed; null: nobody's */
  mailAuthservId: string | null;
  embedder: EmbedderConfig;
  /** null: there is none, and nothing needs one */
  languageModel: LanguageModelConfig | null;
  /** what links are signed with; null: a key in `dataDir`, made at the first start */
  secretKey: string | null;
  /** shows the doors, the outbox and the demo people's passwords */
  isDemo: boolean;
  /** a file holding the ISO instant that counts as now; demo and tests only */
  clockFile: string | null;
  logLevel: "debug" | "info" | "warn" | "error" | "silent";
};

/** Reads the settings from an environment; throws one sentence a wrong setting, each naming the setting. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n"));
  }
  const settings = parsed.data;
  const dataDir = path.resolve(settings.DATA_DIR);
  return {
    mode: settings.NODE_ENV,
    port: settings.PORT,
    host: settings.HOST,
    dataDir,
    databaseUrl: settings.DATABASE_URL ?? `file:${path.join(dataDir, "guichet.db")}`,
    contentDir: path.resolve(settings.CONTENT_DIR),
    publicUrl: settings.PUBLIC_URL?.replace(/\/+$/, "") ?? null,
    trustedProxies: settings.TRUST_PROXY,
    smtpUrl: settings.SMTP_URL ?? null,
    mailSecret: settings.MAIL_SECRET ?? null,
    inboundMailSecret: settings.INBOUND_MAIL_SECRET ?? null,
    imapUrl: settings.IMAP_URL ?? null,
    mailAuthservId: settings.MAIL_AUTHSERV_ID ?? null,
    embedder: embedderConfig(settings, dataDir),
    languageModel: settings.CHAT_MODEL === undefined ? null : { ...openAiAccess(settings), model: settings.CHAT_MODEL },
    secretKey: settings.SECRET_KEY ?? null,
    isDemo: settings.GUICHET_DEMO,
    clockFile: settings.GUICHET_CLOCK_FILE ?? null,
    logLevel: settings.LOG_LEVEL,
  };
}

function embedderConfig(settings: z.output<typeof settingsSchema>, dataDir: string): EmbedderConfig {
  switch (settings.EMBEDDER) {
    case "built-in":
      return { kind: "built-in" };
    case "openai":
      return {
        kind: "openai",
        ...openAiAccess(settings),
        model: settings.EMBEDDING_MODEL ?? openAiModel,
        dimensions: settings.EMBEDDING_DIMENSIONS ?? null,
        pricePerMillion: settings.EMBEDDING_PRICE_PER_MILLION ?? null,
      };
    case "onnx":
      return {
        kind: "onnx",
        modelDir: settings.ONNX_MODEL_DIR === undefined ? null : path.resolve(settings.ONNX_MODEL_DIR),
        modelsDir: path.join(dataDir, "models"),
      };
  }
}

function openAiAccess({ OPENAI_API_KEY, OPENAI_BASE_URL }: z.output<typeof settingsSchema>) {
  return {
    apiKey: OPENAI_API_KEY ?? null,
    baseUrl: (OPENAI_BASE_URL ?? "https://api.openai.com/v1").replace(/\/+$/, ""),
  };
}

/** The settings of this process. */
export function processConfig(): Config {
  return readConfig(process.env);
}
