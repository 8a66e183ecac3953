/** Words before a noun, by language, in folded text. */
const openers: Record<string, string> = {
  fr: "le la les l un une des du de d ce cet cette ces nos vos notre votre mon ma mes ton ta tes son sa ses leur leurs au aux chaque pour sur en par avec sans seul seule seuls tout toute toutes",
  en: "the a an any every each all our your my their this these for with of on",
  nl: "de het een op onze ons mijn jouw je uw deze dit elke elk alle bij van voor",
  es: "el la los las un una unos unas de del al para con cada su sus tu tus mi mis nuestro nuestra nuestros nuestras",
  it: "il lo la i gli le l un una uno di dei degli delle della dello del nel sul sulla ogni per tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra",
  pt: "o a os as um uma uns umas de do da dos das no na nos nas para com cada seu sua seus suas meu minha meus minhas nosso nossa nossos nossas",
};

/** Verbs after which the first word of a sentence is a noun: `Bikes can`, `Kissen liefern`. */
const followers: Record<string, string> = {
  fr: "peut peuvent sont est ont se garanti garantie garantis garanties livre livree livres livrees",
  en: "can are is may must have has take takes come comes carry",
  de: "liefern liefert nehmen geben gilt gelten konnen kann sind ist haben hat werden wird dauern dauert kosten kostet kommen kommt durfen",
  nl: "kan kun kunnen heeft hebben zijn is worden wordt bezorgen leveren vervallen",
  es: "se son es tienen tiene pueden puede",
  it: "si sono ha hanno possono puo",
  pt: "sao tem podem pode",
};

/** What every shop's promises are about: these words tell no two promises apart. Beginnings of folded words. */
const plain: Record<string, string> = {
  fr: "reponse cout fidelite combien recu dizaine dispos profit benefici inquiet souci panique probleme code achat acheter adresse annee annul argent arriv article autre avis avoir besoin bien bon boutique bureau cadeau calendaire cas certain chang charge choix classique client colis commande commercial compte compter conditions conserv consomm contractuel courriel date delai demande depart depuis dernier disponib disposition domicile droit duree e-mail emballage ensemble entrepot environ envoi envoy estime exerc expedi express fabricant facture fois formulaire frais france garanti gard general generalement gratuit heure jour livr loi magasin mail marchandise maxim meme message metropole minim mois moment montant moyen non normal nouve numero origine oui ouvert ouvr paiement paquet partir partout paye personne plupart point port possible poste principe prix prochain produit question rapid recept regle reglement relais rembours renv reste retour retract retrait semaine service site somme souhait standard suite suivi tarif temps tout transporteur valable valid",
  en: "message word inquir same cover policy about address all amount answer anything back business calendar cancel card carrier case change cost customer day deliver dispatch email everything faq form free full gift goods guarantee help home hour invoice item law mind money month most normal number order packag package parcel payment pickup postage price product purchase question receipt receiv refund reply request return right sen send sent service ship shipp shop site something standard store them thing time total usual valid warrant week within working year",
  de: "wieviel adresse anfrage antwort artikel bestell betrag dauer deutschland e-mail einkauf empfang erhalt erstatt fall filiale frage frist ganze garanti geld geschenk gewahrleist gutschein haus ihnen ihr ihre innerhalb jahr kauf kosten kunde liefer monat nummer paket porto post preis produkt rechnung rechnungs recht regel ruck sendung sie storn stunde tag tage verpackung versand versend ware werktag widerruf wir woche zahlung zeit",
  nl: "wij jouw hoeveel kunt hebt krijg aankoop adres alle annul antwoord bedenk bedrag bestelling betaling bezorg cadeau dag garantie geld geval huis jaar klant kosten lever maand nummer ontvangst overig pakket prijs product recht rekening retour terug tijd uur verpakking verzend vraag week werkdag zending",
  es: "cargo cuenta opinion cuant dispon tien cuent partir ano articulo cancel casa caso cliente compra derecho desist devol dia dinero direccion domicilio embalaje entrega envio factura garant gasto habil hora importe laborable ley mes numero pago paquete pedido plazo precio pregunta producto recepcion reembols regalo respuesta semana solicitud tarjeta tiempo total",
  it: "carico idea quant dispon avet partire acquist altr ann articol buono carta casa caso client consegn denaro diritto domand domicilio fattur garanz giorn imballagg import indirizz lavorativ legge mes numero or ordin pacc pagamento prezz prodott recess regalo res restitu ricevimento ricezione richiest rimbors settiman sold spedi spes tempo termine total tutt",
  pt: "conta ideia quant disp tem partir ano artigo cancel cartao casa caso cliente compra custo devol dia dinheiro direito embalagem encomenda entreg envio fatura garantia hora lei mes montante morada numero oferta outr pacote pagamento pedido pergunta prazo preco produto rececao reembols resol resposta semana tempo uteis util valor",
};

const sets = (lists: Record<string, string>) =>
  new Map(Object.entries(lists).map(([locale, words]) => [locale, new Set(words.split(" "))]));
const openerSets = sets(openers);
const followerSets = sets(followers);
const plainWords = new Map(Object.entries(plain).map(([locale, words]) => [locale, words.split(" ")]));

/** True for a word after which a noun comes. */
export const isOpener = (word: string, locale: string) => openerSets.get(locale.slice(0, 2))?.has(word) ?? false;

/** True for a verb after which the first word of a sentence is a noun. */
export const isFollower = (word: string, locale: string) => followerSets.get(locale.slice(0, 2))?.has(word) ?? false;

/** True for a folded word that every shop's promises share. */
export function isPlain(word: string, locale: string): boolean {
  const isCompound = /^(?:de|nl)/.test(locale);
  const known = plainWords.get(locale.slice(0, 2)) ?? [];
  return known.some(
    (start) => word.startsWith(start) && word.length <= start.length + (start.length < 4 ? 2 : isCompound ? 20 : 6),
  );
}
