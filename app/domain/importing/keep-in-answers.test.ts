import { expect, test } from "vitest";
import { draftPages } from "./draft-pages.ts";

function importPage(name: string, text: string) {
  const { pages } = draftPages([{ name, bytes: new TextEncoder().encode(text) }], "fr", []);
  return pages.flatMap(({ drafts }) => drafts.map(({ source }) => source)).join("\n");
}

test("an address and a register's number in bold stay in their answer as text", () => {
  const text = importPage(
    "aide.md",
    `### Où êtes-vous ?
À Lille, à deux pas de la gare.

### Qui édite le site ?
Le site est édité par **Tamis SAS**,  
**4 rue du Pont, 59000 Lille**  
**RCS Lille 418 220 653**

### Avez-vous un catalogue ?
Oui, sur demande.`,
  );
  expect(text).not.toMatch(/^#.*(?:Pont|RCS)/m);
  expect(text).toMatch(/Tamis SAS[^#]*4 rue du Pont, 59000 Lille[^#]*RCS Lille 418 220 653/);
});

test("questions in a row that end an answer stay in it, where the page marks its own otherwise", () => {
  const question = (words: string, answer: string) =>
    `<div><div class="faq_question">${words}</div><div class="faq_answer">${answer}</div></div>`;
  const text = importPage(
    "aide.html",
    [
      question("Comment payer ?", "Par carte ou par virement."),
      question(
        "Mon paiement est refusé ?",
        "Quelques pistes :<br><br>- Votre carte est-elle périmée ? Demandez-en une autre.<br><br>- Le plafond est-il atteint ?<br><br>- Le solde suffit-il ?",
      ),
      question("Puis-je payer plus tard ?", "Non, la commande est payée d'avance."),
      question("Envoyez-vous une facture ?", "Oui, par e-mail."),
    ].join("\n"),
  );
  expect(text).toMatch(/## Mon paiement est refusé \?[^#]*Le plafond est-il atteint \?[^#]*Le solde suffit-il \?/);
});
