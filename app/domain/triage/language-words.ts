import { foldText } from "#app/domain/lexicon/fold-text.ts";

/**
 * Words that customers write to a shop, folded, by the language that they give away; `*` stands for any ending. Letter
 * groups alone tell little of three words typed without accents. A word that two languages share stands with both.
 */
const words = {
  fr: "bonjour bonsoir bjr slt salut svp stp merci je jai j tu vous nous mon ma mes votre vos notre cest c est pas plus rien jamais toujours encore ou quand comment pourquoi combien avec sans pour chez dans depuis apres avant mais tres trop deja commande* comande* cmd colis livr* recu recus recue recues rembours* retour* renvoy* echang* annul* suivi taille pointure casse* abime* cass* article* produit* carte paiement paye* debite* preleve* compte connect* facture adresse* manqu* bague bracelet collier mauvais* refuse* possible impossible probleme souci perdu* petite petit grand grande perime* bloque* trouver fidelite offert achat gratuit* payant rappeler parler quelqu* quelqun veux voudrais peux peut marche fonctionne carton boite nouvelles samedi lundi mardi vendredi delai stock disparu* erreur reponse retard cadeau reduction contact garantie reparation reclamation telephone urgent aide chat humain",
  en: "hi hey please pls plz thanks thank the my i im ive you your u is it its was are this that not no never still yet where when whens how why what with without for from since after but too already order* parcel* parcl package* deliver* received recieved refund* return* exchange swap cancel* track* size small big broken damaged broke item* product card payment paid charged account login log invoice address missing ring wrong declined possible problem issue lost expired stuck find points free call speak someone want would can cant cannot does dont doesnt work works box news saturday monday tuesday friday delay gone error reply answer shoes need help arrive* arrived came come anything nothing hello stock urgent repair chat receipt warranty complaint voucher password contact",
  de: "hallo guten bitte danke mochte moechte ich mein meine meinen meiner ihr sie wir ist sind war das der die den ein eine einen nicht nix nichts kein* nie immer noch schon wo wann wie warum wieviel mit ohne fur fuer von seit nach vor aber zu sehr bestell* paket* liefer* zustell* erhalten bekommen angekommen ruckerstatt* erstatt* geld zuruck zurueck retour* rucksend* umtausch* tausch* stornier* storno sendung* sendungs* verfolg* grosse groesse klein gross kaputt beschadigt zerbrochen defekt artikel karte zahlung bezahlt abgebucht konto einloggen anmelden rechnung adresse fehlt falsch* abgelehnt moglich problem verloren abgelaufen hangt finden punkte kostenlos anruf* ruckruf sprechen jemand* will kann konnen geht gehts funktioniert karton samstag* montag dienstag freitag weg fehler antwort gutschein* brauche steht teil stuck hulle nachricht bisher kommt kommts lager dringend garantie reparatur passwort kontakt telefon",
  nl: "hoi dag graag aub alsjeblieft dank bedankt ik mijn jullie uw u je wij het de een is zijn was niet niks niets geen nooit nog steeds al waar wanneer hoe waarom hoeveel met zonder voor van sinds na maar te erg bestel* pakket* pakje* bezorg* lever* ontvangen gekregen aangekomen terugbetal* geld terug retour* ruil* ruilen omruil* annuleer* annuler* volgen verzend* zending maat klein groot kapot beschadigd stuk gebroken artikel* product kaart betal* betaal* afgeschreven rekening inloggen factuur adres mist ontbreekt verkeerd* geweigerd mogelijk probleem kwijt verlopen vast vind vinden punten gratis bel bellen spreken iemand wil kan kunnen werkt doet doos zaterdag maandag dinsdag vrijdag weg fout antwoord kortingscode* cadeaubon nodig bericht ding hoesje staat blijft komt wachtwoord voorraad hallo dringend garantie reparatie telefoon contact korting urgent",
  es: "hola ola buenas buenos porfa gracias por favor yo mi mis tu su me te os usted el la los las un una es esta no nada nunca sigo todavia aun donde cuando como porque cuanto con sin para desde despues antes pero muy demasiado ya pedido* compra paquete* envio* entreg* recibi* recibido llego llega llegado llegaron reembols* devol* devuelv* cambi* cancela* cancele* cancelo anul* seguimiento talla pequeno grande roto rota danad* articulo* producto* tarjeta pago pagado cobr* cuenta entrar factura direccion falta mal equivocad* rechazad* posible problema perdid* caducad* parad* encontrar puntos gratis llam* llamadme hablar alguien quiero quisiera puedo puede se va funciona caja sabado* lunes martes viernes retraso desaparecid* error respuesta anillo pulsera codigo vale necesito hay pone cosa funda ninguna noticia contrasena garantia regalo contacto urgente reparacion telefono reclam* ayuda",
  it: "ciao salve buongiorno grazie per favore io mio mia miei mie il lo la gli un una e di del della non nn niente nulla mai ancora sempre dove quando come perche quanto con senza da dopo prima ma molto troppo gia ordin* pacco pacch* consegn* spedi* ricevuto ricevut* arrivat* arriva rimbors* reso resi restitu* cambi* annull* tracci* taglia piccol* grand* rotto rotta rovinat* danneggiat* articol* prodott* carta pagament* pagato addebit* conto accedere fattura indirizzo manca mancano sbagliat* rifiutat* possibile problema pers* scadut* ferma fermo trovo punti gratis richiam* chiam* parlare qualcuno voglio vorrei posso potete puo si funziona va scatola sabato lunedi martedi venerdi ritardo sparit* errore risposta anello bracciale codice buono serve mi avete risulta pezzo custodia nessuna notizia riesco garanzia regalo contatto urgente reclamo riparazione telefono password aiuto",
  pt: "ola oi bom dia boa obrigad* favor eu meu minha meus minhas teu seu o os a as um uma e de do da dos das no na nao nada nunca ainda onde quando como porque quanto com sem para pra desde depois antes mas muito demais ja pedido* encomend* compra pacote* entreg* entregue recebi receb* recebid* chegou chega chegar reembols* devol* devolucao troc* trocar cancela* cancele* cancelo anul* rastre* tamanho pequen* grande quebrad* partid* danificad* estragad* artigo* produto* cartao pagamento pago cobrad* debitad* conta entrar fatura morada endereco falta errad* recusad* possivel problema perdid* expirad* caducad* parado encontro pontos gratis liguem ligar lig* falar alguem quero queria posso pode da funciona caixa sabado segunda terca sexta atraso desaparecer* erro resposta anel pulseira codigo cupom cupao vale preciso ha diz me lhe voces sem noticias capa coisa fui foi consigo ao diz envio garantia contacto contato urgente telefone reclam* ajuda presente",
  pl: "czesc witam dzien dobry prosze dziekuje ja moj moja moje moich pan pani to jest sa nie nic nigdy dalej nadal jeszcze juz gdzie kiedy jak dlaczego ile z bez dla od po przed ale bardzo za do na w i sie zamowi* zamawia* paczk* przesylk* dostaw* dorecz* dostal* otrzymal* przysz* zwrot* zwroc* wymian* wymien* anulow* anuluj* sledz* rozmiar* maly male mala duzy uszkodz* zepsut* pekni* zlaman* artykul* produkt* kart* platnosc* zaplac* pobran* sciagn* konto konta zalogowa* faktur* adres* brak* brakuje zly zla zle odrzucon* mozliw* problem* zgubi* wygasl* stoi utknel* znalezc punkt* darmow* zadzwon* oddzwon* rozmawia* kims chce chcial* moge mozna czy da dziala pudelk* sobot* poniedzial* wtorek piatek opoznien* znikn* blad odpowiedz* pierscion* bransolet* kod kodu bon potrzebuj* niby rzecz* etui wiesci waznosc kontakt telefon prezent gwarancj* pilne haslo pomoc",
} as const;

/** Languages that nobody here speaks, by their commonest words: their texts are not to be taken for a neighbour's. */
const others =
  "och jag inte mitt min var ar har det som paket bestallning tack hej pengar tillbaka nar kommer ikke jeg ikkje hvor er min bestilling pakke takk tak penge pengene vil gerne annullere avbestille min mine en tilaus tilaukseni paketti missa kiitos haluan peruuttaa rahat takaisin ei ole saapunut kde je moje zasilka balik objednavka objednavku chci zrusit prosim dekuji penize zpet kedy pride moja objednavka unde este coletul meu comanda mea vreau sa anulez multumesc banii inapoi hol van csomagom rendeles rendelesem rendelesemet szeretnem lemondani koszonom penzt vissza nem erkezett nerede kargom siparis siparisim siparisimi iptal etmek istiyorum tesekkurler para iade gelmedi gdje je moj paket moja narudzba zelim otkazati hvala novac povrat di mana paket saya pesanan batalkan ingin terima kasih uang kembali on where kus mano siunta uzsakymas noriu kur on meu paki tellimus on aitah mans pasutijums";

/** Names that stand in any language and tell none. */
const names =
  "iphone ipad samsung galaxy nike adidas air max pandora swarovski zara paypal visa mastercard klarna ideal bizum blik mb way amex dhl ups dpd gls fedex postnl colissimo chronopost mondial relay inpost correos ctt seur sms app wifi ok promo code email mail e-mail instagram facebook whatsapp google apple aurelia lueur hirondelle accord criee";

/** Words of greeting, which many write in another language than the rest. */
const greetings = "hello hi hey bonjour hallo hola ciao ola salut hoi czesc buongiorno guten dear";

/** The languages of each word, and of each beginning of words. */
const owners = { exact: new Map<string, string[]>(), starts: new Map<string, string[]>() };

for (const [language, list] of Object.entries(words))
  for (const word of list.split(" ")) {
    const [table, key] = word.endsWith("*") ? [owners.starts, word.slice(0, -1)] : [owners.exact, word];
    table.set(key, [...(table.get(key) ?? []), language]);
  }
const longestStart = Math.max(...[...owners.starts.keys()].map((start) => start.length));

function ownersOf(token: string): Set<string> {
  const found = new Set(owners.exact.get(token));
  for (let length = 1; length <= Math.min(token.length, longestStart); length += 1)
    for (const language of owners.starts.get(token.slice(0, length)) ?? []) found.add(language);
  return found;
}

const ofOthers = new Set(others.split(" "));
const nameSet = new Set(names.split(" "));
const greetingSet = new Set(greetings.split(" "));

/** How much each language's own words make up of a text's, from 0 to 1; a word of several languages counts less. */
export function shareOfWords(tokens: readonly string[]): { byLanguage: Map<string, number>; others: number } {
  const byLanguage = new Map<string, number>();
  let foreign = 0;
  for (const token of tokens) {
    const languages = ownersOf(token);
    if (languages.size === 0 && ofOthers.has(token)) foreign += 1;
    for (const language of languages)
      byLanguage.set(language, (byLanguage.get(language) ?? 0) + 1 / Math.sqrt(languages.size));
  }
  const count = Math.max(1, tokens.length);
  for (const [language, sum] of byLanguage) byLanguage.set(language, sum / count);
  return { byLanguage, others: foreign / count };
}

/** A text without the names that stand in any language, and without a greeting when two words follow it. */
export function withoutNames(text: string): string {
  const kept = text.split(/(?<=\s)/).filter((word) => !nameSet.has(bare(word)));
  const isGreeted = kept.length > 2 && greetingSet.has(bare(kept[0] ?? ""));
  return (isGreeted ? kept.slice(1) : kept).join("");
}

/** What is longer than any name stays as it is: the pattern would try a long run of signs from each of them. */
function bare(word: string): string {
  if (word.length > 60) return word;
  return foldText(word).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
}
