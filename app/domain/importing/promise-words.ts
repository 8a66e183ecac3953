/** What a promise is about; the first that fits counts. All patterns are for folded text. */
export const subjects: [name: string, pattern: RegExp][] = [
  [
    "refund",
    /\brembours|(?:recev\w*|retrouv\w*|rend\w*) votre argent|votre argent (?:revient|vous|est rendu)|\bmoney back|\bgeld (?:zuruck|terug)|(?:recib\w*|devol\w*|recuper\w*) (?:el|tu|su) dinero|recebe\w* o (?:seu )?dinheiro|\brefund|erstatt|\bterugbetal|\breembols|\brimbors|zwrot\w* (?:pieniedzy|srodkow|kosztow)|退款/u,
  ],
  [
    "parcel kept for pickup",
    /(?:avis|bureau|relais|retrait|consigne|colis|paquet)[^.]*(?:attend|garde|conserve|disponible|retirer)|(?:parcel|package|pickup)[^.]*(?:kept|held|waits)|(?:paket|filiale)[^.]*(?:aufbewahrt|liegt|gelagert)|(?:pakket|afhaalpunt)[^.]*bewaard|(?:paquete|punto de recogida)[^.]*(?:guarda|conserva)|(?:pacco|punto di ritiro)[^.]*(?:conservat|giacenza)|paczk[^.]*(?:czeka|odbior)/u,
  ],
  ["warranty", /(?<!\bdate (?:limite )?)\bgaranti|\bgaranz|\bwarrant|\bguarantee|\bgewahrleist|\bgwaranc|保修/u],
  ["cancellation", /\bannul|\bcancel|\bstornier|\banulo|\banular|取消/u],
  [
    "return",
    /\bretour|\bchang\w* d'avis|\bchange (?:of|your) mind|\banders uberleg|\bcambi\w* (?:idea|de opinion)|\bmud\w* de ideia|\bterug(?:st|breng)|\brenvo|\brendre|\bretract|\breturn|\bsend\w* (?:\w+ ){0,3}back|\bruckgabe|\brucksend|zuruck(?:send|schick|geb)|\bwiderruf|\bdevol|\bdesist|\bres[oi]\b|\brestitu|\brecess|\bzwrot|\bzwroc|\bodstap|退货/u,
  ],
  ["change of an order", /\bmodifi|\bchange (?:your|my|an) order|\bandern|\bwijzig|\bzmien/u],
  [
    "gift cards",
    /\bcartes? cadeau|\bcheques? cadeau|\bbons? cadeau|\bgift (?:cards?|vouchers?)|\bgeschenkgutschein|\bcadeau(?:bon|kaart)|\b(?:bonos?|tarjetas?) regalo|\b(?:buon[oi]|carta) regalo|\b(?:cheques?|cartao) (?:presente|oferta)|\bkart\w+ podarunkow/u,
  ],
  [
    "points",
    /\bpoints?\b(?! (?:relais|retrait|de retrait))|\bpunkt[ey]?|\bpunten|\bpuntos\b(?! de)|\bpunti\b|\bpontos\b/u,
  ],
  [
    "vouchers",
    /\bbons? d'achat|\ben avoir\b|\bavoirs? (?:est|sont|valable)|\bvouchers?|\bgutschein|\btegoedbon|\bvales?\b/u,
  ],
  [
    "codes",
    /\bcodes? (?:promo|de reduction)|\b(?:promo|discount|voucher) codes?|\bcodigo|\bcodice sconto|\bkortingscode/u,
  ],
  [
    "delivery",
    /\blivr|(?:colis|commande)\w* (?:met|mettra|(?:vous )?arriv|est chez vous)|\barriv\w* (?:en|sous|dans|chez vous) |(?:parcel|order)s? (?:\w+ ){0,2}(?:arriv|takes? up to|reach)|\bdeliver|\bshipp|\bliefer|\bzustell|\blever|\bbezorg|\bentreg|\benvio|\benviamos|\bconsegn|\bspedizion|\bdostaw|\bdostarcz|\bfrais de port|\bversand|\bverzend|\bgastos|配送|送达/u,
  ],
  [
    "dispatch",
    /\bexped|\bpartent |\bpartira|(?<!(?:votre|notre|autre|quelle|de|a|la|une) )\bpart |\bdispatch|\bsent out|\bships?\b|\bverschick|\bverstuur|\bwysyl|\bwysla|发货/u,
  ],
  [
    "reply",
    /\brepond|\breponses? (?:sous|en|dans) |\breply|\banswer within|\bantwort|\bantwoord|\brespond|\brispond|\bodpowi/u,
  ],
  ["fee", /\bfrais\b|\bfees?\b|\bgebuhr|\btoeslag|\bcargos?\b|\bcommissione|\btaxas?\b|\boplat/u],
  [
    "payment attempts",
    /\bessais?\b|\btentatives?\b|\battempts?\b|\btries\b|\bversuche?\b|\bpogingen\b|\bintentos\b|\btentativ|\bprob\w*\b/u,
  ],
];

/** What narrows a promise to some orders: two numbers with different ones do not contradict each other. */
const qualifiers: [name: string, pattern: RegExp][] = [
  [
    "home delivery",
    /\bdomicile\b|\bhome deliver|\bto your door|\bnach hause|\bhaustur|\bthuis|\bdomicilio\b|\bdo domu/u,
  ],
  [
    "pickup point",
    /\brelais\b|\bpoint(?:s)? (?:de )?retrait|\bpickup|\bpick-up|\bpaketshop|\bpackstation|\bafhaalpunt|\bpunto de recogida|\bpunto di ritiro|\bpaczkoma|\bbureau de poste|\bconsigne/u,
  ],
  ["express", /\bexpress|\bprioritaire|\bpriority|\beilsendung|\burgente/u],
  ["standard", /\bstandard|\bclassique|\beconomi/u],
  [
    "in the shop",
    /\ben (?:boutique|magasin)|\bin(?:-| )store|\bin der filiale|\bin de winkel|\ben tienda|\bin negozio|\bw sklepie/u,
  ],
  [
    "sales",
    /\bsoldes?\b|\bsales?\b|\bschlussverkauf|\brebajas|\bsaldi|\bsaldos|\bwyprzedaz|\bfetes\b|\bnoel\b|\bchristmas|\bweihnacht/u,
  ],
  [
    "abroad",
    /\betranger|\binternational|\babroad|\bausland|\bbuitenland|\bextranjero|\bestero\b|\bestrangeiro|\bzagranic|\bhors (?:de )?(?:france|union)|\beurope?\b|\bdom[- ]tom|\boutre-mer|\bcorse\b/u,
  ],
  ["France", /\bfrance\b|\bmetropol|\bfrankreich|\bfrankrijk|\bfrancia|\bfranca\b|\bfrancj/u],
  ["Belgium", /\bbelgi/u],
  ["Switzerland", /\bsuisse\b|\bswitzerland|\bschweiz|\bzwitserland|\bsuiza|\bsvizzera|\bsuica/u],
  ["Germany", /\ballemagne|\bgermany|\bdeutschland|\bduitsland|\balemania|\bgermania|\balemanha|\bniemc/u],
  ["Italy", /\bitalie\b|\bitaly|\bitalien\b|\bitalia\b/u],
  ["Spain", /\bespagne|\bspain|\bspanien|\bspanje|\bespana|\bspagna|\bespanha/u],
  ["Luxembourg", /\bluxemb/u],
  ["United Kingdom", /\broyaume-uni|\bunited kingdom|\buk\b|\bgrossbritannien|\bverenigd koninkrijk/u],
  [
    "cheque or transfer",
    /\bcheque|\bvirement|\btransfer|\buberweisung|\boverschrijving|\btransferencia|\bbonifico|\bprzelew/u,
  ],
  ["card", /\bdebit differe|\bcarte (?:bancaire|de credit)|\bcredit card/u],
  ["defect", /\bdefaut|\bdefect|\babim|\bcasse|\bendommag|\bdamaged|\bfaulty|\bmangel|\bdefekt|\bbeschadig|\buszkodz/u],
  ["legal", /\blegal|\bgesetzlich|\bwettelijk/u],
  [
    "businesses",
    /\bprofessionnel|\bpros\b|\bentreprises?\b|\badministrations?\b|\bassociations?\b|\bcollectivites?\b|\bbehord|\bpublic bodies|\bbusiness (?:customer|account|client)|\btrade (?:customer|account)|\bgeschaftskund|\bgewerb|\bzakelijk|\bempresas?\b|\baziende?\b/u,
  ],
  ["order in advance", /\bprecommande|\bpre-?order|\bvorbestell|\bpreventa/u],
  ["subscription", /\babonnement|\bsubscri|\babonn|\bsuscrip|\babbonament|\bassinatura/u],
  ["made to measure", /\bpersonnalis|\bsur mesure|\bpersonali[sz]|\bmassanfertig/u],
];

/** What narrows a text, by name; `spared` says nothing here. */
export function qualifiersOf(folded: string, spared: readonly string[] = []): string[] {
  return qualifiers.filter(([name, pattern]) => !spared.includes(name) && pattern.test(folded)).map(([name]) => name);
}

const carrierNames =
  "colissimo|chronopost|mondial relay|relais colis|colis prive|la poste|lettre suivie|dhl|ups|dpd|gls|fedex|hermes|evri|royal mail|postnl|bpost|correos|seur|mrw|brt|bartolini|poste italiane|ctt|inpost|poczta polska|tnt|geodis|deutsche post|yodel|shop2shop|顺丰|圆通|中通";

/** The carriers by name, in folded text. */
export const carriers = new RegExp(`(?<![\\p{L}\\p{N}])(?:${carrierNames})(?![\\p{L}\\p{N}])`, "gu");

/** `Within 14 days of delivery`: since when a term runs. */
export const startsOfTerms =
  /\b(?:des|a (?:compter|partir) d[eu]|apres|suivant|suivent|suit|depuis|from|after|following|since|upon|of|nach|ab|seit|na|vanaf|tras|desde|despues de|dall[ae']|dal|dopo|apos|po|od|a(?= l'))\s?(?:[\p{L}']+ ){0,2}?(?:[ld]'|dell')?(?:livraison|reception|expedition|achat|commande|delivery|receipt|receiving|dispatch|purchase|lieferung|erhalt|kauf|levering|ontvangst|aankoop|entrega|recepcion|recibir|compra|consegna|ricezione|ricevimento|acquisto|rececao|dostaw\w*|odbior\w*|otrzyman\w*)/gu;

/** A sentence that tells what to do when a promise was not kept makes no promise itself. */
export const isChase =
  /^(?:si|lorsque|au bout de|apres|passe|if|when|after|wenn|nach|falls|als|na|cuando|despues|quando|dopo|apos|jesli|po)\b.*(?:contact|ecri|signal|prevenez|appelez|inform|let us|reach|write|tell us|melden|schreib|laat|neem|escriba|avis|scriv|escreva|napisz|skontaktuj|n'avez (?:pas|rien|toujours)|ne recevez|n'est toujours|not received|haven't|nicht erhalten|niet ontvangen|no ha recibido|non hai ricevuto|nao recebeu)/u;

/** Words for small numbers, for promises that spell them out. */
export const numberWords: Record<string, number> = Object.fromEntries(
  [
    "un:1 une:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 dix:10 douze:12 quatorze:14 quinze:15 vingt:20 trente:30 soixante:60",
    "one:1 two:2 three:3 four:4 five:5 seven:7 eight:8 ten:10 twelve:12 fourteen:14 fifteen:15 twenty:20 thirty:30 sixty:60",
    "zwei:2 drei:3 vier:4 funf:5 sechs:6 sieben:7 acht:8 zehn:10 vierzehn:14 zwanzig:20 dreissig:30",
    "twee:2 drie:3 vijf:5 zes:6 zeven:7 tien:10 veertien:14 dertig:30 dos:2 tres:3 cuatro:4 cinco:5 siete:7 diez:10 catorce:14 quince:15 treinta:30",
    "due:2 tre:3 quattro:4 cinque:5 sette:7 dieci:10 quattordici:14 quindici:15 trenta:30 dois:2 duas:2 sete:7 dez:10 trinta:30 catorze:14",
    "dwa:2 dwoch:2 trzy:3 trzech:3 cztery:4 piec:5 pieciu:5 siedem:7 dziesiec:10 czternascie:14 czternastu:14 trzydziesci:30 trzydziestu:30",
  ]
    .join(" ")
    .split(" ")
    .map((pair) => pair.split(":"))
    .map(([word = "", value]) => [word, Number(value)]),
);
