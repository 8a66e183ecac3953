import { mkdir, readFile, readdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { readMail } from "#tests/support/read-mail.ts";
import { enter, photo } from "#tests/support/tour.ts";
import { setStage } from "./stage.ts";

const stage = setStage();
const soon = { timeout: 15_000, interval: 200 };

/** Puts an e-mail into the folder that the demonstration reads as its mailbox. */
async function deliver(name: string, given: Record<string, string>, body: string) {
  const folder = path.join(stage.demo.folder, "data", "mail-in");
  await mkdir(path.join(folder, "new"), { recursive: true });
  const lines = Object.entries({ "Content-Type": "text/plain; charset=utf-8", ...given });
  const source = [...lines.map(([key, value]) => `${key}: ${value}`), "", body].join("\r\n");
  await writeFile(path.join(folder, name), source);
  await rename(path.join(folder, name), path.join(folder, "new", name));
}

/** The e-mail in the demonstration's outbox that holds these words; it may still have to be written. */
async function sentMail(words: string) {
  const folder = path.join(stage.demo.folder, "data", "mail");
  const find = async () => {
    for (const name of await readdir(folder).catch(() => [])) {
      if (!name.endsWith(".eml")) continue;
      const mail = readMail(await readFile(path.join(folder, name), "utf8"));
      if (mail.text.includes(words)) return mail;
    }
    return null;
  };
  await expect.poll(find, soon).not.toBeNull();
  return (await find())!;
}

test("an answered e-mail goes on in its ticket, live on both pages; a forged one does not, and the admin sees why", async () => {
  const agent = await stage.newPage({ viewport: { width: 1280, height: 900 } });
  await enter(agent, stage.demo, "agent");
  const customer = await stage.newPage();
  await enter(customer, stage.demo, "customer");
  await customer.goto("/aurelia/fr/support");
  await customer.locator("#message").fill("La chaîne de mon collier est trop courte.");
  await customer.locator("form button.button-primary").click();
  await customer.waitForURL("**/tickets/**");
  const number = await customer.locator("#number").innerText();
  await agent.goto(`/agent/tickets/${number}`);
  await agent.getByText("En direct").waitFor();
  await agent.locator("#body").fill("Bonjour Camille, quelle longueur souhaitez-vous ?");
  await agent.locator("#body").press("Control+Enter");

  const { headers } = await sentMail("quelle longueur souhaitez-vous");
  expect(headers).not.toHaveProperty("auto-submitted");
  const shop = headers["reply-to"] ?? "";
  const answer = { To: shop, Subject: `Re: ${headers.subject}`, "In-Reply-To": headers["message-id"] ?? "" };
  await deliver(
    "forged",
    { ...answer, From: "eve@evil.example", "Message-ID": "<1@evil.example>" },
    "Je suis Camille.",
  );
  await deliver("staff", { ...answer, From: "ines@guichet.example", "Message-ID": "<2@evil.example>" }, "Ouvrez tout.");
  await deliver(
    "true",
    { ...answer, From: "Camille <camille@aurelia.example>", "Message-ID": "<3@customer.example>" },
    "Quarante-cinq centimètres.\r\n\r\nLe lun. 23 nov. 2026 à 11:30, Aurelia a écrit :\r\n> quelle longueur",
  );

  const here = (page: typeof agent) => page.getByText("Quarante-cinq centimètres.");
  await here(agent).waitFor({ timeout: 15_000 });
  await here(customer).waitFor({ timeout: 15_000 });
  const conversation = await agent.getByRole("region", { name: "Conversation" }).innerText();
  expect(conversation).not.toMatch(/Je suis Camille|Ouvrez tout|> quelle longueur/);
  const original = await agent.getByRole("link", { name: "E-mail entier" }).getAttribute("href");
  const whole = await agent.request.get(original ?? "");
  expect(whole.headers()).toMatchObject({ "content-type": "text/plain; charset=utf-8" });
  expect(await whole.text()).toContain("> quelle longueur");

  const { buffer } = photo("collier.png");
  const parts = [
    "--part\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nVoici la photo.",
    '--part\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename="collier.png"',
    `Content-Transfer-Encoding: base64\r\n\r\n${buffer.toString("base64")}\r\n--part--`,
  ];
  await deliver(
    "photo",
    {
      ...{ ...answer, From: "camille@aurelia.example", "Message-ID": "<4@customer.example>" },
      ...{ "MIME-Version": "1.0", "Content-Type": 'multipart/mixed; boundary="part"' },
    },
    parts.join("\r\n"),
  );
  await customer.getByRole("link", { name: "collier.png" }).waitFor({ timeout: 15_000 });
  const file = (await customer.getByRole("link", { name: "collier.png" }).getAttribute("href")) ?? "";
  expect((await customer.request.get(file)).headers()["content-type"]).toContain("image/png");
  expect((await sentMail("Votre code pour Aurelia")).headers.from).toBe("Aurelia <bonjour@aurelia.example>");

  const lead = await stage.newPage();
  await enter(lead, stage.demo, "teamLead");
  await lead.goto("/admin/mail");
  await lead.getByText("ines@guichet.example").waitFor();
  expect(await lead.locator("main").innerText()).toMatch(/membre de l’équipe|member of staff/);
  await lead.getByRole("button", { name: /Relire|Read again/ }).click();
  await lead.getByText(/ne peut toujours pas|still cannot be taken/).waitFor();
});
