import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import type { Database } from "#app/domain/shared/db.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { enter } from "#tests/support/tour.ts";
import { expectSound } from "#tests/support/expect-sound.ts";
import { opening } from "#tests/support/opening.ts";
import { setStage } from "./stage.ts";

const stage = setStage();
let db: Database;

beforeAll(async () => {
  db = await openDatabase(`file:${path.join(stage.demo.folder, "data", "guichet.db")}`);
});
afterAll(() => db?.$disconnect());

/** A visitor asks for a person and is told the number. */
async function escalate(words: string): Promise<string> {
  const visitor = await stage.newPage();
  await visitor.goto("/aurelia/fr/support");
  await visitor.locator("#message").fill(words);
  await visitor.locator("#email").fill(`${words.length}@exemple.org`);
  await visitor.locator("form button.button-primary").click();
  await visitor.waitForURL("**/tickets/**");
  return visitor.locator("#number").innerText();
}

const choose = (page: Page, presence: string) => page.getByRole("button", { name: presence, exact: true }).click();

test("a lead sees a red line, mends it, and the line goes calm", async () => {
  const lead = await stage.newPage({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
  await enter(lead, stage.demo, "teamLead");
  await lead.goto("/agent/queue");
  await choose(lead, "Hors ligne");
  const number = await escalate("Ma bague est trop petite, que faire ?");
  const ticket = await db.ticket.findUniqueOrThrow({ where: { number: Number(number) } });
  await db.outboxJob.updateMany({
    where: { dedupeKey: `ticket-received:${ticket.id}` },
    data: { status: "dead", lastError: "550 no such mailbox" },
  });

  await lead.goto("/admin/operations");
  await lead.getByRole("button", { name: "Vérifier maintenant" }).click();
  const alert = lead.getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toContain("Il manque à 1 demande");
  expect(await lead.locator("main").innerText()).toContain("n’a pas pu être remis");
  await expectSound(lead, "operations-red");
  await lead.getByRole("button", { name: "Renvoyer" }).click();
  await lead.getByText("L’e-mail est de nouveau en route.").waitFor();
  await lead.getByText("Chaque demande ouverte a quelqu’un, un délai et un moyen de répondre.").waitFor();
  expect(await lead.getByRole("alert").count()).toBe(0);
  await expectSound(lead, "operations-calm");

  // Everybody who speaks the shop's own language goes: nobody could serve the queue, until the lead takes the ticket.
  const others = await db.staff.findMany({ where: { role: { not: "lead" } } });
  await db.staff.updateMany({ where: { id: { in: others.map(({ id }) => id) } }, data: { disabledAt: new Date() } });
  const skills = { kind: "language" as const, value: "fr", staff: { role: "lead" as const } };
  await db.staffSkill.deleteMany({ where: skills });
  await lead.getByRole("button", { name: "Vérifier maintenant" }).click();
  await alert.waitFor();
  expect(await lead.locator("main").innerText()).toContain("Personne ici n’a cette boutique et cette langue");
  await lead.getByRole("link", { name: new RegExp(number) }).click();
  await lead.getByRole("button", { name: "Prendre" }).click();
  await lead.getByText("Cette demande est à vous.").waitFor();
  await lead.goto("/admin/operations");
  await lead.getByRole("button", { name: "Vérifier maintenant" }).click();
  await lead.getByText("Chaque demande ouverte a quelqu’un").waitFor();
  await db.staff.updateMany({ data: { disabledAt: null } });
  const nora = await db.staff.findFirstOrThrow({ where: { role: "lead" } });
  await db.staffSkill.create({ data: { staffId: nora.id, kind: "language", value: "fr" } });
});

test("what an agent leaves unanswered past its time goes to the lead, who hands it on", async () => {
  const agent = await stage.newPage({ viewport: { width: 1280, height: 900 } });
  await enter(agent, stage.demo, "agent");
  await agent.getByText("En direct").waitFor();
  const number = await escalate("URGENT la bague arrive cassée pour le mariage de demain !");
  await agent.getByRole("link", { name: new RegExp(number) }).waitFor();
  const lead = await stage.newPage({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
  await enter(lead, stage.demo, "teamLead");
  await lead.goto("/agent/queue");
  await choose(lead, "Présente");
  await lead.getByText("En direct").waitFor();

  const clock = await db.slaClock.findFirstOrThrow({
    where: { target: "first_reply", ticket: { number: Number(number) } },
  });
  const late = new Date((clock.dueAt as Date).getTime() + 60_000);
  await stage.demo.setClock(late.toISOString());
  // Both pages are heard from at the new time, then the next round comes within fifteen seconds.
  await Promise.all([agent.reload(), lead.reload()]);
  await lead.goto(`/agent/tickets/${number}?view=escalated`);
  await lead.getByText("en retard : confiée à un responsable").waitFor({ timeout: 60_000 });
  await lead.getByRole("link", { name: "Escaladées" }).waitFor();
  expect(await lead.getByRole("navigation", { name: "File", exact: true }).innerText()).toContain("Escaladées");
  expect(await agent.getByRole("link", { name: "Escaladées" }).count()).toBe(0);
  await expectSound(lead, "escalated");

  const person = await db.staff.findFirstOrThrow({ where: { role: "agent", presence: { status: "online" } } });
  await lead.getByLabel("Confier à").selectOption(person.id);
  await lead.getByRole("button", { name: "Confier", exact: true }).click();
  await lead.getByText("confiée par un responsable").waitFor();
  await lead.getByText("La demande a changé de main.").waitFor();
});

test("a solved ticket that its customer reopens while the agent is gone goes to another", async () => {
  const reader = await stage.newPage();
  await enter(reader, stage.demo, "customer");
  await reader.goto("/aurelia/fr/support");
  await reader.locator("#message").fill("La chaîne est trop courte, peut-on la rallonger ?");
  await reader.locator("form button.button-primary").click();
  await reader.waitForURL("**/tickets/**");
  const number = await reader.locator("#number").innerText();
  const ticket = await db.ticket.findUniqueOrThrow({ where: { number: Number(number) } });
  const [first, second] = await db.staff.findMany({
    where: { role: { in: ["agent", "lead"] } },
    orderBy: { name: "asc" },
  });
  const now = new Date((await readFile(path.join(stage.demo.folder, "clock"), "utf8")).trim());
  await db.ticket.update({
    where: { id: ticket.id },
    data: { assigneeId: first?.id, assignedAt: now, status: "solved", solvedAt: now },
  });
  const at = { heartbeatAt: now, changedAt: now };
  await db.staffPresence.updateMany({ data: { status: "offline" } });
  await db.staffPresence.upsert({
    where: { staffId: second?.id ?? "" },
    create: { staffId: second?.id ?? "", status: "online", ...at },
    update: { status: "online", ...at },
  });
  await reader.reload();
  await reader.locator("#body").fill("Il manque encore un centimètre.");
  await reader.getByRole("button", { name: "Envoyer" }).click();
  await reader.getByText("Il manque encore un centimètre.").first().waitFor();
  const after = await db.ticket.findUniqueOrThrow({ where: { id: ticket.id } });
  expect(after).toMatchObject({ assigneeId: second?.id, status: "open" });
  expect(await reader.locator("main").innerText()).toContain("confiée à un autre collègue");
});

test("a lead who reads the operations stays at the counter and sees how much waits for them", async () => {
  const lead = await stage.newPage({ viewport: { width: 1280, height: 900 } });
  await enter(lead, stage.demo, "teamLead");
  await lead.goto("/agent/queue");
  await choose(lead, "Présente");
  await lead.goto("/admin/operations");
  await lead.getByText("En direct").waitFor();
  const nora = await db.staff.findFirstOrThrow({ where: { role: "lead" } });
  const long = new Date(opening);
  await db.staffPresence.update({ where: { staffId: nora.id }, data: { heartbeatAt: long } });
  await lead.reload();
  await expect
    .poll(async () => (await db.staffPresence.findUniqueOrThrow({ where: { staffId: nora.id } })).heartbeatAt > long)
    .toBe(true);

  const { number } = await db.ticket.findFirstOrThrow({ where: { status: { in: ["new", "open"] } } });
  await db.ticket.update({ where: { number }, data: { assigneeId: nora.id, status: "open" } });
  const inHand = await db.ticket.count({ where: { assigneeId: nora.id, status: { in: ["new", "open"] } } });
  await lead.reload();
  await lead.getByRole("link", { name: `File qui vous attendent : ${inHand}` }).waitFor();
  await choose(lead, "Absente un moment");
  await expect
    .poll(async () => (await db.staffPresence.findUniqueOrThrow({ where: { staffId: nora.id } })).status)
    .toBe("away");
  expect(lead.url()).toContain("/admin/operations");
});
