import path from "node:path";
import { z } from "zod";

const flag = z.enum(["0", "1", "true", "false"]).transform((value) => value === "1" || value === "true");

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
    GUICHET_DEMO: flag.default(false),
    GUICHET_CLOCK_FILE: z.string().min(1).optional(),
    LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  })
  .refine((settings) => !settings.GUICHET_CLOCK_FILE || settings.GUICHET_DEMO, {
    path: ["GUICHET_CLOCK_FILE"],
    message: "works only with GUICHET_DEMO=1: a shop in service runs on the real time",
  });

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
    isDemo: settings.GUICHET_DEMO,
    clockFile: settings.GUICHET_CLOCK_FILE ?? null,
    logLevel: settings.LOG_LEVEL,
  };
}

/** The settings of this process. */
export function processConfig(): Config {
  return readConfig(process.env);
}
