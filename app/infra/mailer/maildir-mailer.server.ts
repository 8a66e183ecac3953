import { createHash } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { createTransport } from "nodemailer";
import type { Mailer } from "#app/domain/shared/mailer.ts";
import { defaultSender, mailOptions } from "./mail-options.ts";

/**
 * A mailer that writes each e-mail as an .eml file into a folder instead of sending it. The file appears whole or not
 * at all, and the same e-mail handed over twice is one file.
 */
export function maildirMailer(folder: string, sender = defaultSender): Mailer {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  return {
    async send(mail) {
      const { message } = await composer.sendMail(mailOptions(mail, sender));
      const id = createHash("sha256").update(mail.messageId).digest("hex").slice(0, 12);
      const name = `${mail.date.toISOString().replace(/[:.]/g, "-")}-${id}.eml`;
      await mkdir(folder, { recursive: true });
      const unfinished = path.join(folder, `.${name}.${process.pid}.part`);
      await writeFile(unfinished, message);
      await rename(unfinished, path.join(folder, name));
    },
  };
}
