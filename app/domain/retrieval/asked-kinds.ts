import { foldText } from "#app/domain/lexicon/fold-text.ts";
import { factSet } from "./fact-kinds.ts";
import type { FactSet } from "./fact-kinds.ts";

const start = "(?:^|[.!?,:;¿] ?|\\b(?:et|and|und|en|y|e|i|a) )";
const asks = (...forms: string[]) => new RegExp(forms.join("|"), "u");

const timeUnits =
  "(?:temps|tps|jours?|semaines?|mois|heures?|minutes?|secondes?|annees?|ans|time|days?|weeks?|months?|hours?|years?|" +
  "tagen?|wochen|monaten?|stunden|minuten|jahren?|zeit|dagen|weken|maanden|uur|tijd|jaar|tiempo|dias|semanas|meses|horas|" +
  "anos|minutos|tempo|giorni|settimane|mesi|ore|anni|minuti|czasu|dni|tygodni|miesiecy|godzin|minut|lat)\\b";
const many =
  "\\b(?:combien|cmb|cb|how (?:many|much)|wie ?viele?n?|hoeveel|cuant[oa]s?|quant[oaie]s?|quanti|ile|ilu)\\b";

const time = asks(
  `${many} (?:de |d )?${timeUnits}`,
  "\\b(?:sous|en|dans|pendant|apres|au bout de|d ici|depuis|avant) combien(?! (?:de|d) )",
  "\\b(?:dure|durent|met|mettent|prend|prennent|attendre|prendra|mettra) (?:combien|longtemps)\\b",
  "\\bcombien (?:ca |cela )?(?:dure|met|prend)\\b|\\bquels? (?:est le |sont les )?(?:delais?|jours?)\\b|\\bquelle (?:est la )?(?:date|duree|heure|periode)\\b|\\bquels (?:sont les |sont vos )?horaires\\b",
  "\\b(?:jusqu ?.?a|a partir de|depuis|des|pour|c est|ca arrive|sera) quand\\b|\\ba quel moment\\b|\\bquand (?:est.ce|sera|seront|arriv|recev|part|vais|serai|aurai|peut|puis|dois|va|vont)",
  `${start}quand (?!on |je |tu |il |elle |le |la |les |un |une |mon |ma |vous |nous |c est |j )|\\bquand ?\\?`,
  "\\bhow (?:long|soon|fast|late|quickly)\\b|\\bwhat (?:date|day|time|s the deadline|are your (?:opening )?hours)\\b|\\b(?:until|by|from|since) when\\b|\\bwhich day\\b",
  `${start}when (?:is|are|will|do|does|can|should|did|would|must|exactly)\\b`,
  "\\bwie (?:lange?|schnell|spat)\\b|\\b(?:bis|ab|seit) wann\\b|\\bwann\\b|\\bwelche[rnms]? (?:tag|datum|frist)\\b|\\bum wie ?viel uhr\\b",
  "\\bhoe ?(?:lang|laat|snel)\\b|\\bwanneer\\b|\\bwelke (?:dag|datum|termijn)\\b",
  "\\bcuanto (?:tarda\\w*|dura\\w*|demora\\w*|falta)\\b|\\bque (?:plazo|fecha|dia)s?\\b|\\ba que hora|\\b(?:hasta|desde|para) cuando\\b|[¿] ?cuando\\b|\\bcuando ?\\?",
  "\\bquanto (?:dura\\w*|ci (?:vuole|mette\\w*)|demora\\w*|tarda\\w*|leva\\w*|manca)\\b|\\b(?:in|tra|fra|entro) quanto\\b|\\bche (?:data|giorno|giorni|ora)\\b|\\b(?:entro|fino a|da|ate|desde|para) quando\\b|\\b(?:que|qual o|qual e o) (?:dia|data|prazo|horas?|horario)s?\\b",
  `${start}quando (?:e|sera|arriva|arrivera|parte|ricev|posso|devo|chega|recebo|e que|vao|vai|si|esce|apre|abre)\\b|\\bquando ?\\?`,
  "\\bjak (?:dlugo|szybko)\\b|\\bile trwa\\b|\\b(?:do|od|na) kiedy\\b|\\bkiedy\\b|\\bjaki (?:jest )?(?:termin|czas)\\b|\\bktorego dnia\\b|\\bo ktorej\\b",
  "多久|多长时间|几天|什么时候|何时|几点|多少天|几个(?:月|小时|星期)|哪天|多快",
);

const money = asks(
  "\\bcombien (?:ca |cela |me |vous |on |je |il |elle |faut |dois |va |vont |j |est.ce que )*(?:cout\\w*|pai\\w*|pay\\w*|debours\\w*|depens\\w*|vaut|vend\\w*|revien\\w*|factur\\w*|est.ce|est)\\b",
  "\\b(?:cout\\w*|vaut|vend\\w*|fait|c est|est|paie|paye|payer|revien\\w*|rembours\\w*|debours\\w*|factur\\w*|demand\\w*) combien\\b(?! d)|\\bcombien (?:pour|d euros|d argent|en plus|en euros|de frais|l envoi|la livraison|le port)\\b",
  "\\bquels? (?:est le |sont les |est votre |sont vos )?(?:prix|tarifs?|montants?|frais|couts?)\\b|\\b(?:prix|tarifs?) (?:d|de|du|des|pour)\\b|^(?:prix|tarifs?|frais|cout)\\b|\\b(?:payante?s?|gratuite?s?)\\b|\\bqui (?:paie|paye|regle|prend en charge)\\b|\\ba (?:ma|votre|notre) charge\\b|\\b(?:dois.je|faut.il|je dois|on doit|il faut) (?:payer|regler|repayer)\\b|\\bsans (?:frais|payer|supplement)\\b|\\ben plus \\?",
  "\\bhow much (?!time)|\\b(?:price|cost|costs|fee|fees|charge|charges) (?:of|for|to|apply)\\b|\\b(?:what|whats|what s|what is|is there an?(?: extra)?) (?:the )?(?:price|cost|fee|charge)\\b|\\bfor free\\b|\\bis .{0,40}\\bfree\\b|\\bwho (?:pays|covers)\\b|\\bdo i (?:have to |need to )?pay\\b|\\bfree of charge\\b|\\bcost (?:me|extra|anything)\\b",
  "\\bwas kost\\w*|\\bwie ?viel (?:kost\\w*|zahl\\w*|muss|bezahl\\w*)|\\bwie (?:teuer|hoch)\\b|\\b(?:preis|kosten|gebuhr\\w*|kostenlos\\w*|gratis|kostenfrei\\w*)\\b|\\bwer (?:zahlt|tragt|bezahlt|ubernimmt)\\b",
  "\\bhoeveel (?:kost|kosten|betaal|is|bedrag\\w*)\\b|\\bwat kost\\w*|\\b(?:prijs|kosten|gratis)\\b|\\bwie betaalt\\b",
  "\\bcuanto (?:cuesta\\w*|vale\\w*|es|sale|salen|cobra\\w*|pago|hay que pagar|me cuesta\\w*)\\b|\\b(?:precio|coste|gratis|gratuit[oa]s?)\\b|\\bquien paga\\b",
  "\\bquanto (?:costa\\w*|viene|vengono|pago|si paga|spendo|mi costa|custa\\w*|e|fica\\w*|sai|cobra\\w*)\\b|\\b(?:prezzo|prezzi|costo|spese|gratuit[oai]|preco|precos|custo)\\b|\\b(?:chi|quem) paga\\b",
  "\\bile (?:to )?(?:kosztuj\\w*|zaplac\\w*|wynos\\w*|place|placi)\\b|\\b(?:cena|koszt\\w*|darmow\\w*|bezplat\\w*|platn\\w*)\\b|\\bkto (?:placi|pokrywa|ponosi)\\b",
  "多少钱|价格|免费|谁(?:付|出|承担|来付)|费用|收费|要钱|运费",
);

/** What forms of a question ask for, of which any is an answer, in nine languages. */
const forms: [set: FactSet, form: RegExp][] = [
  [factSet("duration", "date", "clock"), time],
  [factSet("amount", "free", "share"), money],
  [
    factSet("weight"),
    asks(
      "\\b(?:quel(?: est le)? poids|poids (?:d|de|du|des|max\\w*)|pese\\w*|combien de (?:kg|kilos?|grammes?)|how (?:heavy|many (?:kg|kilos?|grams?|grammes?))|weighs?|wie schwer|wie ?viele? (?:kilo|kg|gramm)|wiegt|hoe zwaar|hoeveel (?:kilo|kg|gram)|weegt|pesan?|waz[ya])\\b|多重|重量",
    ),
  ],
  [
    factSet("size", "count"),
    asks(
      "\\b(?:dimensions?|quelles? (?:est la |sont les )?(?:longueur|largeur|hauteur|epaisseur|profondeur|diametre|mesures)|how (?:big|tall|wide|thick|high)|what(?: are the)? (?:size|dimensions|measurements)|abmessung\\w*|wie (?:gross|hoch ist|breit|dick|tief)|afmeting\\w*|hoe (?:groot|hoog|breed|dik)|dimensioni|misure|medidas|que (?:tamano|medida)s?|wymiar\\w*)\\b|尺寸|多大|多高|多宽",
    ),
  ],
  [
    factSet("temperature"),
    asks(
      "\\b(?:quelle temperature|combien de degres|how many degrees|wie ?viel grad|temperatur|temperatuur|hoeveel graden|temperatura|cuantos grados|quanti gradi|quantos graus|ile stopni)\\b|温度|多少度",
    ),
  ],
  [factSet("distance"), asks(`${many} (?:de )?(?:km|kilomet\\w*|kilometros|chilometri|kilometrow|miles)\\b|多少公里`)],
  [
    factSet("format"),
    asks(
      "\\b(?:quels? formats? (?:de )?fichiers?|sous quel format|file formats?|dateiformat\\w*|bestandsformaat|formato (?:de|del|do) (?:archivo|ficheiro|file)|format pliku)\\b",
    ),
  ],
  [
    factSet("phone"),
    asks(
      "\\b(?:(?:quel(?: est (?:le|votre))?|votre|un) (?:numero(?: de)? (?:tel\\w*)|tel\\w*)|numero(?: de)? tel\\w*|phone number|telefonnummer|telefoonnummer|numero de telefono|numero di telefono|numero de telefone|numer telefonu)\\b|电话",
    ),
  ],
  [
    factSet("email"),
    asks(
      "\\b(?:adresse (?:e-?)?mail|quel mail|e-?mail address|mailadresse|e-?mailadres|correo electronico|indirizzo e-?mail|adres e-?mail)\\b|邮箱",
    ),
  ],
  [
    factSet("address", "place"),
    asks(
      "\\b(?:quelle (?:est l |est votre )?adresse|^adresse|(?:what|which)(?: is the| s the)? address|welche adresse|welk adres|(?:que|cual es la|a que) direccion|(?:quale|che|qual e l) indirizzo|qual (?:e )?o endereco|jaki (?:jest )?adres|na jaki adres)\\b(?! (?:e-?)?mail)|什么地址|哪个地址",
      "\\b(?:quelles?|which|what|welche[rnms]?|in welche[rnms]?|welke|in welke|che|quali?|in quale|que|en que|jakich?|w jaki\\w*) (?:villes?|pays|regions?|cit(?:y|ies)|countr(?:y|ies)|towns?|stadten?|stadt|land\\w*|steden|stad|ciudad\\w*|pais(?:es)?|citta|paes[ei]|kraj\\w*|mia\\w+)\\b|\\bmade in\\b|哪个国家|哪些国家|哪些城市",
      "\\b(?:ou (?:sont vos|est vot\\w+|est la boutique|est le magasin|etes.vous|se trouve|se situe|vous trouver|est.ce que vous etes|sont fabriqu\\w*|est fabriqu\\w*) ?|where (?:are|is) (?:you|your|the (?:shop|store|showroom))\\b|wo (?:ist|sind|liegt|wird|werden) |waar (?:zit|is|staat|worden) |donde (?:esta|estais|estan|se fabrica\\w*) |dove (?:siete|si trova|e il|sono) |onde (?:fica|estao|e feito) |gdzie (?:jest|znajduje|sa) )",
    ),
  ],
  [
    factSet("carrier"),
    asks(
      "\\b(?:quel(?:s|le)? (?:est le |est votre |sont vos )?(?:transporteurs?|livreurs?|compagnie|societe de livraison)|(?:which|what) (?:carrier|courier|delivery company)|welche[rnm]? (?:paketdienst|versanddienst\\w*|spedition)|welke (?:vervoerder|koerier|bezorgdienst)|que (?:transportista|empresa|mensajeria)|con que (?:transportista|empresa|mensajeria)|(?:quale|che) corriere|(?:que|qual) (?:a )?transportadora|jaki\\w* kurier\\w*|jaka firma kurierska)\\b|什么快递|哪家快递|哪个快递",
    ),
  ],
];

const anyNumber = factSet("count", "amount", "share", "weight", "distance");
const numberForm = new RegExp(`${many}|多少|几[个件次瓶]`, "u");

/**
 * Reads off what kinds of facts a question asks for; of each set one kind is enough. "How many" that is of none of them
 * asks for any number.
 */
export function askedKinds(text: string): FactSet[] {
  const folded = foldText(text).replace(/[’'`´-]/g, " ");
  const sets = forms.flatMap(([set, form]) => (form.test(folded) ? [set] : []));
  return sets.length === 0 && numberForm.test(folded) ? [anyNumber] : sets;
}
