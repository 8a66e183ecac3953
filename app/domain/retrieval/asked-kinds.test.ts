import { expect, test } from "vitest";
import { askedKinds } from "./asked-kinds.ts";
import { factSet } from "./fact-kinds.ts";

const time = factSet("duration", "date", "clock");
const money = factSet("amount", "free", "share");
const where = factSet("address", "place");
const anyNumber = factSet("count", "amount", "share", "weight", "distance");

test.each([
  ["combien de temps pour être remboursé ?", [time]],
  ["la petite animation dure combien de secondes ?", [time]],
  ["jusqu'à quand l'avoir est-il valable", [time]],
  ["quand se termine la phase de lancement ?", [time]],
  ["What date will the app come out?", [time]],
  ["How long does the battery take to charge?", [time]],
  ["Wann kommt mein Paket?", [time]],
  ["hoelang is de garantie", [time]],
  ["¿Cuántos días tengo para devolverlo?", [time]],
  ["Entro quanti giorni posso restituirlo?", [time]],
  ["Até quando posso reclamar?", [time]],
  ["Ile dni mam na zwrot?", [time]],
  ["多久能到？", [time]],
  ["combien coûte l'envoi", [money]],
  ["une batterie de rechange, c'est combien ?", [money]],
  ["la carte avec le message est payante ?", [money]],
  ["Qui paie le renvoi ?", [money]],
  ["How much is a canvas?", [money]],
  ["Was kostet die Rücksendung?", [money]],
  ["Wie betaalt de retour?", [money]],
  ["¿Quién paga la devolución?", [money]],
  ["Quanto costa spedire?", [money]],
  ["Ile kosztuje dostawa?", [money]],
  ["运费多少钱？", [money]],
  ["Je peux payer en combien de fois ?", [anyNumber]],
  ["Wie viele Zeichen passen auf die Karte?", [anyNumber]],
  ["How many times can I reschedule?", [anyNumber]],
  ["combien pèse le grand canapé", [factSet("weight")]],
  ["Quanto pesa la batteria?", [factSet("weight")]],
  ["à combien de degrés laver la housse", [factSet("temperature")]],
  ["quelles sont les dimensions du coussin", [factSet("size", "count")]],
  ["after how many kilometres is the first service due", [factSet("distance")]],
  ["what file format is it", [factSet("format")]],
  ["c'est quel transporteur ?", [factSet("carrier")]],
  ["à quelle adresse renvoyer le kit", [where]],
  ["dans quelles villes sont vos showrooms", [where]],
  ["un cours, c'est combien et ça dure longtemps ?", [time, money]],
])("« %s » asks for facts", (question, sets) => {
  expect(askedKinds(question)).toEqual(sets);
});

test.each([
  ["où est mon colis ?"],
  ["je veux annuler"],
  ["Quand je rentre chez moi, le colis n'est pas là."],
  ["Ça fait deux semaines que j'attends"],
  ["J'ai déménagé, où est-ce que je mets ma nouvelle adresse ?"],
  ["can I change the size"],
  ["Kann ich mit Karte zahlen?"],
  [""],
])("« %s » asks for none", (question) => {
  expect(askedKinds(question)).toEqual([]);
});
