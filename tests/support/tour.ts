import type { Page } from "playwright-core";
import type { DemoPerson } from "#app/domain/identity/demo-person.ts";
import type { DemoServer } from "./demo-server.ts";

/** A page worth looking at, who sees it and how they get there. */
export type Visit = {
  name: string;
  as: DemoPerson["part"] | "nobody";
  isInReadme?: boolean;
  go(page: Page, demo: DemoServer): Promise<unknown>;
};

const main = "form button.button-primary";

async function askAbout(page: Page, order: RegExp, text: string): Promise<void> {
  await page.goto("/aurelia/fr");
  await page.getByRole("link", { name: order }).first().click();
  await page.locator("#text").fill(text);
  await page.locator(main).first().click();
  await page.waitForURL("**/answers/**");
}

/** A picture of one grey pixel, as a file that a person chooses. */
export function photo(name: string) {
  const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOor6//DwAFVQJ/0C0NPgAAAABJRU5ErkJggg==";
  return { name, mimeType: "image/png", buffer: Buffer.from(pixel, "base64") };
}

/** Where an earlier visit has left an open request, says that this one is another. */
async function openAnother(page: Page): Promise<void> {
  const another = page.getByRole("radio", { name: /Ouvrir une autre demande/ });
  if (await another.count()) await another.check();
}

/** Asks for a return of an item, with a photo; leads to the ticket, also to the one that an earlier visit opened. */
async function askForReturn(page: Page): Promise<void> {
  await askAbout(page, /Livrée/, "puis-je retourner ma commande ?");
  await page.getByRole("link", { name: "Demander un retour" }).click();
  await page.waitForURL("**/requests/return**");
  const open = page.getByRole("link", { name: /Ouvrir la demande/ });
  if (await open.count()) await open.click();
  else {
    await page.getByRole("checkbox", { name: /Bracelet/ }).check();
    await page.locator("#reason").selectOption("changed_mind");
    await page.locator("#details").fill("La couleur ne va pas avec ma robe.");
    await page.locator("#file-anything_else").setInputFiles(photo("bracelet.png"));
    await page.locator(main).click();
  }
  await page.waitForURL("**/tickets/**");
}

/** Every page of the product, in the order in which people meet them. */
export const visits: Visit[] = [
  { name: "doors", as: "nobody", go: (page) => page.goto("/") },
  { name: "help-signed-out", as: "nobody", go: (page) => page.goto("/aurelia/fr") },
  { name: "article", as: "nobody", go: (page) => page.goto("/aurelia/fr/help/commandes/annuler") },
  { name: "customer-sign-in", as: "nobody", go: (page) => page.goto("/aurelia/fr/sign-in") },
  { name: "staff-sign-in", as: "nobody", go: (page) => page.goto("/sign-in") },
  { name: "not-found", as: "nobody", go: (page) => page.goto("/aurelia/fr/help/x/y") },
  { name: "help", as: "customer", go: (page) => page.goto("/aurelia/fr") },
  { name: "orders", as: "customer", go: (page) => page.goto("/aurelia/fr/orders") },
  {
    name: "order",
    as: "customer",
    go: async (page) => {
      await page.goto("/aurelia/fr/orders");
      await page.locator("main a.card").nth(2).click();
      await page.waitForURL(/\/orders\/[^/]+$/);
    },
  },
  {
    name: "ask",
    as: "customer",
    go: async (page) => {
      await page.goto("/aurelia/fr");
      await page
        .getByRole("link", { name: /En cours de préparation/ })
        .first()
        .click();
    },
  },
  {
    name: "answer",
    as: "customer",
    isInReadme: true,
    go: (page) => askAbout(page, /En cours de préparation/, "Puis-je encore annuler ma commande ?"),
  },
  {
    name: "answer-return",
    as: "customer",
    go: (page) => askAbout(page, /Livrée/, "je veux renvoyer ma bague, c'est encore possible ?"),
  },
  {
    name: "answer-why-not",
    as: "customer",
    go: async (page) => {
      await askAbout(page, /Livrée/, "je veux renvoyer ma bague, c'est encore possible ?");
      await page.getByRole("button", { name: "Non", exact: true }).click();
      await page.waitForURL("**#why");
    },
  },
  {
    name: "source",
    as: "customer",
    go: async (page) => {
      await askAbout(page, /En cours de préparation/, "Puis-je encore annuler ma commande ?");
      await page.getByRole("link", { name: /^lignes? \d+/ }).click();
      await page.waitForURL("**/sources/0");
    },
  },
  {
    name: "answer-declined",
    as: "customer",
    go: (page) => askAbout(page, /Livrée/, "quelle est la capitale de l'Australie ?"),
  },
  {
    name: "answer-clarify",
    as: "nobody",
    go: async (page) => {
      await page.goto("/aurelia/fr");
      await page.locator("#text").fill("mon code");
      await page.locator(main).first().click();
    },
  },
  {
    name: "needs-order",
    as: "customer",
    go: async (page) => {
      await page.goto("/aurelia/fr/ask");
      await page.locator("#text").fill("où en est ma commande ?");
      await page.locator(main).first().click();
    },
  },
  {
    name: "support",
    as: "customer",
    go: async (page) => {
      await askAbout(page, /Livrée/, "mon bracelet est arrivé cassé");
      await page.getByRole("link", { name: "Parler au support" }).click();
    },
  },
  {
    name: "ticket",
    as: "customer",
    go: async (page) => {
      await askAbout(page, /Livrée/, "mon bracelet est arrivé cassé");
      await page.getByRole("link", { name: "Parler au support" }).click();
      await page
        .locator("#message")
        .fill("Le fermoir est cassé depuis la livraison. Je voudrais un échange avant Noël.");
      await page.locator(main).click();
      await page.waitForURL("**/tickets/**");
    },
  },
  {
    name: "request",
    as: "customer",
    go: async (page) => {
      await askAbout(page, /Livrée/, "puis-je retourner ma commande ?");
      await page.getByRole("link", { name: "Demander un retour" }).click();
    },
  },
  {
    name: "request-refused",
    as: "customer",
    go: async (page) => {
      await askAbout(page, /Livrée/, "que faire si mon article est cassé ou défectueux ?");
      await page.getByRole("link", { name: "Signaler un article abîmé" }).click();
      await page.locator("#file-photo_parcel").setInputFiles(photo("colis.png"));
      await page.locator("#file-photo_item").setInputFiles({ ...photo("bague.jpg"), mimeType: "image/jpeg" });
      await page.locator(main).click();
      await page.getByRole("alert").waitFor();
    },
  },
  { name: "ticket-request", as: "customer", go: (page) => askForReturn(page) },
  { name: "tickets", as: "customer", go: (page) => page.goto("/aurelia/fr/tickets") },
  { name: "outbox", as: "nobody", go: (page) => page.goto("/outbox") },
  {
    name: "queue",
    as: "agent",
    isInReadme: true,
    go: async (page, demo) => {
      const visitor = await page.context().browser()!.newContext({ baseURL: demo.url, locale: "en-GB" });
      const form = await visitor.newPage();
      for (const [text, email] of [
        ["Can you engrave a name on the back of the locket?", "mia@example.org"],
        ["I never got the return label you promised, this is the third time I ask!", "joe@example.org"],
      ]) {
        await form.goto("/aurelia/en/support");
        await form.locator("#message").fill(text ?? "");
        await form.locator("#email").fill(email ?? "");
        await form.locator(main).click();
        await form.waitForURL("**/tickets/**");
      }
      await visitor.close();
      const customer = await page.context().browser()!.newContext({ baseURL: demo.url, locale: "fr-FR" });
      const buyer = await customer.newPage();
      await enter(buyer, demo, "customer");
      await askAbout(buyer, /Livrée/, "mon bracelet est arrivé cassé");
      await buyer.getByRole("link", { name: "Parler au support" }).click();
      await buyer
        .locator("#message")
        .fill("Le fermoir est cassé depuis la livraison. Je voudrais un échange avant Noël.");
      await openAnother(buyer);
      await buyer.locator(main).click();
      await buyer.waitForURL("**/tickets/**");
      const number = await buyer.locator("#number").innerText();
      await customer.close();
      await page.goto(`/agent/tickets/${number}`);
      await page.getByText("En direct").waitFor();
    },
  },
  {
    name: "agent-request",
    as: "agent",
    go: async (page, demo) => {
      const context = await page.context().browser()!.newContext({ baseURL: demo.url, locale: "fr-FR" });
      const customer = await context.newPage();
      await enter(customer, demo, "customer");
      await askForReturn(customer);
      const number = /\d+$/.exec(new URL(customer.url()).pathname)?.[0];
      await context.close();
      await page.goto(`/agent/tickets/${number}`);
      await page.getByText("En direct").waitFor();
    },
  },
  {
    name: "chat",
    as: "customer",
    go: async (page, demo) => {
      const context = await page.context().browser()!.newContext({ baseURL: demo.url, locale: "fr-FR" });
      const agent = await context.newPage();
      await enter(agent, demo, "agent");
      await agent.getByText("En direct", { exact: true }).waitFor();
      await page.goto("/aurelia/fr/support");
      await page.locator("#message").fill("Mon bracelet arrive-t-il avant samedi ?");
      await page.locator("input[name=channel][value=chat]").check();
      await page.locator(main).click();
      await page.waitForURL("**/tickets/**");
      const number = await page.locator("#number").innerText();
      await agent.goto(`/agent/tickets/${number}`);
      await agent.getByText("En direct", { exact: true }).waitFor();
      await agent.locator("#body").fill("Bonjour, je regarde tout de suite.");
      await agent.locator("#body").press("Enter");
      await page.getByText("je regarde tout de suite").waitFor();
      await context.close();
    },
  },
  {
    name: "agent-calls",
    as: "agent",
    go: async (page, demo) => {
      const context = await page.context().browser()!.newContext({ baseURL: demo.url, locale: "fr-FR" });
      const customer = await context.newPage();
      await page.goto("/agent/calls");
      await page.getByText("En direct", { exact: true }).waitFor();
      await enter(customer, demo, "customer");
      await customer.goto("/aurelia/fr/support");
      await customer.locator("#message").fill("Rappelez-moi pour la taille de ma bague.");
      await customer.locator("input[name=channel][value=phone]").check();
      await customer.locator("#phone").fill("06 12 34 56 78");
      await customer.locator(main).click();
      await customer.waitForURL("**/tickets/**");
      await context.close();
      await page.getByRole("link", { name: "+33612345678" }).first().waitFor();
    },
  },
  { name: "queue-empty", as: "agent", go: (page) => page.goto("/agent/queue?view=solved") },
  {
    name: "editor",
    as: "editor",
    isInReadme: true,
    go: async (page) => {
      await page.goto("/editor/articles/aurelia/fr/commandes/annuler");
      await page.locator("#order").selectOption("preparing-this-morning");
      await page.getByText("13 h aujourd'hui").first().waitFor();
    },
  },
  {
    name: "insights",
    as: "editor",
    go: async (page, demo) => {
      const context = await page.context().browser()!.newContext({ baseURL: demo.url, locale: "fr-FR" });
      const customer = await context.newPage();
      await enter(customer, demo, "customer");
      await askAbout(customer, /Livrée/, "je veux renvoyer ma bague, c'est encore possible ?");
      await customer.getByRole("button", { name: "Non", exact: true }).click();
      await customer.waitForURL("**#why");
      await customer.getByLabel("Je n’ai pas compris").check();
      await customer.getByLabel("Avec vos mots").fill("Quatorze jours à partir de quand ?");
      await customer.getByRole("button", { name: "Envoyer" }).click();
      await context.close();
      await page.goto("/editor/insights?shop=aurelia");
    },
  },
  { name: "operations", as: "teamLead", go: (page) => page.goto("/admin/operations") },
  { name: "mail", as: "teamLead", go: (page) => page.goto("/admin/mail") },
  { name: "people", as: "teamLead", go: (page) => page.goto("/admin/staff") },
  {
    name: "person",
    as: "teamLead",
    go: async (page) => {
      await page.goto("/admin/staff");
      await page.getByRole("link", { name: "Modifier Mateo Ruiz" }).click();
      await page.waitForURL("**/admin/staff/*");
    },
  },
  {
    name: "person-refused",
    as: "teamLead",
    go: async (page) => {
      await page.goto("/admin/staff");
      await page.getByRole("link", { name: "Modifier Mateo Ruiz" }).click();
      await page.waitForURL("**/admin/staff/*");
      await page.locator("#timeZone").fill("Europe/Pari");
      await page.locator("#shift-mon").fill("09:00-12:00, 11:00-14:00");
      await page.locator("#capacity-chat").fill("beaucoup");
      await page.getByRole("button", { name: "Enregistrer" }).click();
      await page.getByRole("alert").waitFor();
    },
  },
  { name: "editor-list", as: "editor", go: (page) => page.goto("/editor/articles") },
];

/** Signs in as one of the demonstration's people, by code from the outbox or by password, as they would. */
export async function enter(page: Page, demo: DemoServer, part: Visit["as"], locale = "fr"): Promise<void> {
  const person = demo.people.find((one) => one.part === part && /^\/(aurelia|sign-in)\b/.test(one.signInPath));
  if (!person) return;
  await page.goto(person.signInPath.replace("/fr/", `/${locale}/`));
  if (person.password) {
    await page.locator("#password").fill(person.password);
    await page.locator(main).click();
    await page.waitForURL(/\/(agent|editor)\//);
    return;
  }
  await page.locator(main).click();
  await page.waitForURL("**/sign-in/code**");
  const outbox = await page.context().newPage();
  await outbox.goto("/outbox");
  const code = /\b(\d{6})\b/.exec(await outbox.locator("main ol li").first().innerText())?.[1] ?? "";
  await outbox.close();
  await page.locator("#code").fill(code);
  await page.locator(main).click();
  await page.waitForURL(`**/aurelia/${locale}`);
}
