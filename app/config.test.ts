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
  [{ GUICHET_CLOCK_FILE: "/now" }, "GUICHET_CLOCK_FILE: works only with GUICHET_DEMO=1"],
])("%o is refused with the setting's name", (env, message) => {
  expect(() => readConfig(env)).toThrow(message);
});

test("DATA_DIR moves the database with it, and DATABASE_URL wins", () => {
  expect(readConfig({ DATA_DIR: "/srv/help" }).databaseUrl).toBe("file:/srv/help/guichet.db");
  expect(readConfig({ DATA_DIR: "/srv/help", DATABASE_URL: "postgres://db/help" }).databaseUrl).toBe(
    "postgres://db/help",
  );
});
