/** How answers begin, go on and end, in the nine languages; folded, at the front of a paragraph unless said otherwise. */
type AnswerWords = {
  /** answers a question that is lost: yes, no, sorry to hear that … */
  opens: RegExp;
  /** opens an explanation: it is easy, to order … */
  explains: RegExp;
  /** may open one: an offer, a wish, all orders … */
  mayExplain: RegExp;
  /** goes on from the paragraph before */
  continues: RegExp;
  /** anywhere: sends to a person or another page, as the end of an answer does */
  closes: RegExp;
};

const starts = (words: string) => new RegExp(`^(?:${words})(?![\\p{L}\\p{N}])`, "u");

const opens = starts(
  [
    "oui|non|bien sur|absolument|malheureusement|pas d'inquietude|ne vous inquietez pas|ne vous en fa\\p{L}+ pas|nous sommes (?:\\p{L}+ )?(?:desoles|navres|fiers)|desole\\p{L}*|toutes nos excuses",
    "yes|no|of course|absolutely|unfortunately|don't worry|not to worry|we(?:'re| are) (?:\\p{L}+ )?(?:sorry|proud)|sorry",
    "ja|nein|naturlich|leider|keine sorge|es tut uns|wir bedauern",
    "nee|helaas|geen zorgen|natuurlijk|het spijt ons|wat vervelend",
    "si,|por supuesto|claro|lamentablemente|desgraciadamente|no te preocupes|no se preocupe|lamentamos|sentimos",
    "certo|certamente|purtroppo|non preoccup\\p{L}+|ci dispiace|siamo spiacenti",
    "sim|nao|claro|infelizmente|nao se preocupe|lamentamos|sentimos muito",
    "tak|niestety|oczywiscie|bez obaw|nie martw sie|przykro nam|przepraszamy",
    "是的|可以的|不可以|不能|当然|很遗憾|很抱歉|抱歉|别担心|请放心",
  ].join("|"),
);

const explains = starts(
  [
    "c'est (?:tres |tout a fait )?(?:facile|simple)|il est (?:tres )?(?:facile|simple)|rien de plus (?:simple|facile)|nous (?:essayons|voulons que|tenons a)|soyez assure\\p{L}*|rassurez-vous",
    "it(?:'s| is) (?:very )?(?:easy|simple)|nothing could be (?:easier|simpler)|rest assured|we want you",
    "es ist (?:ganz )?einfach|nichts (?:ist )?einfacher|seien sie versichert",
    "het is (?:heel )?eenvoudig|niets is eenvoudiger|wees gerust",
    "es (?:muy )?(?:facil|sencillo)|nada mas (?:facil|sencillo)|puede estar segur\\p{L}",
    "e (?:molto )?(?:facile|semplice)|niente di piu semplice|sta(?:i|te) tranquill\\p{L}",
    "e (?:muito )?(?:facil|simples)|nada mais (?:facil|simples)|pode ficar descansad\\p{L}",
    "to (?:bardzo )?(?:proste|latwe)|nic prostszego|mozesz byc spokoj\\p{L}+",
    "很简单|非常简单",
  ].join("|"),
);

const mayExplain = starts(
  [
    "nous (?:offrons|proposons|acceptons|livrons|expedions)|si vous (?:voyez|souhaitez|voulez)|toutes? (?:les |nos )?(?:commandes?|livraisons?|transactions?|demandes?)|tous (?:les |nos )?(?:articles|produits|paiements|retours|colis)|comme nous|avez-vous",
    "we (?:offer|accept|ship|deliver)|if you(?:'d| would) like|all (?:our )?(?:orders|products|items)",
    "wir (?:bieten|akzeptieren|liefern|versenden)|alle (?:unsere )?(?:bestellungen|produkte|artikel)",
    "wij (?:bieden|accepteren|leveren|verzenden)|al(?:le)? (?:onze )?(?:bestellingen|producten)",
    "(?:ofrecemos|aceptamos|enviamos)|todos (?:los|nuestros) (?:pedidos|productos|articulos)",
    "(?:offriamo|accettiamo|spediamo)|tutti (?:gli|i|i nostri) (?:ordini|prodotti|articoli)",
    "(?:oferecemos|aceitamos|enviamos)|tod[ao]s (?:as|os) (?:encomendas|pedidos|produtos|artigos)",
    "(?:oferujemy|akceptujemy|wysylamy)|wszystkie (?:zamowienia|produkty)",
    "我们(?:提供|接受|支持)|所有订单",
  ].join("|"),
);

const continues = starts(
  [
    "sinon|si tel|si ce n'est|cependant|toutefois|neanmoins|par la suite|dans ce cas|dans le cas|en cas d'echec|ensuite|puis|enfin|de plus|par ailleurs|en effet|ainsi|alors|cela|ceci|ces|ce dernier|cette|celui|celle\\p{L}*|ils?|elles?|vous (?:devriez|verrez|recevrez|pourrez|devrez|devez|retrouverez|y)|nous (?:vous )?(?:enverrons|devrons|ferons|recommandons)|nous (?:faisons|utilisons) (?:cela|ce)|egalement|avant|des|apres|et|ou|mais|notez|a noter|attention|si le|si la|si les|si l'|si vous (?:avez (?:effectue|toujours|encore)|n'|ne)|s'il|il est donc|une fois connecte\\p{L}*|votre e-mail de",
    "otherwise|however|in this case|if so|if not|then|next|finally|also|moreover|this|these|that|it|they|you (?:should|will|must|may)|and|or|but|please note|before|after|once|if (?:the|it|this|you (?:have|don't|do not))",
    "andernfalls|sonst|jedoch|in diesem fall|dann|danach|anschliessend|ausserdem|dies\\p{L}*|das|es|sie|und|oder|aber|bitte beachten|nach|sobald|wenn (?:der|die|das|dies)",
    "anders|echter|in dat geval|dan|daarna|vervolgens|ook|dit|deze|dat|het|ze|en|of|maar|let op|na|zodra|als (?:de|het)",
    "de lo contrario|sin embargo|en (?:este|ese) caso|luego|despues|ademas|esto|estos?|estas?|y|o|pero|tenga en cuenta|antes|una vez",
    "altrimenti|tuttavia|in (?:questo|tal) caso|poi|inoltre|quest\\p{L}+|e|o|ma|si noti|prima|una volta|dopo",
    "caso contrario|no entanto|neste caso|depois|alem disso|ist\\p{L}+|est\\p{L}+|e|ou|mas|note|antes|apos|assim que",
    "w przeciwnym|jednak|w takim|nastepnie|potem|ponadto|to|te|ten|ta|i|lub|ale|prosimy pamietac|po|gdy",
    "否则|但是|不过|此外|另外|然后|接着|这|该|它|并且|如果是",
  ].join("|"),
);

const closes =
  /contact|service client|pour plus d'info|en savoir plus|politique de|customer service|more information|kundenservice|kundendienst|weitere informationen|klantenservice|meer informatie|atencion al cliente|mas informacion|servizio clienti|maggiori informazioni|apoio ao cliente|mais informac|obsluga klienta|obslug|wiecej informacji|客服|更多信息/u;

/** The ways in which answers begin, go on and end; the same for all languages, as they hardly ever clash. */
export const answerWords: AnswerWords = { opens, explains, mayExplain, continues, closes };

/** What stands before the matter itself at the front of an answer: `Yes,`, `We are sorry to hear that`. */
export const openingPhrases = [
  /^(?:oui|non|yes|no|ja|nein|nee|s[ií]|sim|n[aã]o|tak|nie)\s*[,;.!:–-]\s*/iu,
  /^(?:ne vous (?:en )?[\p{L} ]{2,14}pas|pas d['’]inquiétude|rassurez-vous|don['’]t worry|keine sorge|geen zorgen)[^.,;:]{0,20}[.,;:]\s*/iu,
  /^(?:bien sûr|malheureusement|parfois|unfortunately|of course|leider|natürlich|helaas|purtroppo|infelizmente|niestety)\s*,\s*/iu,
  /^[^.]{0,70}?\b(?:désolée?s|navrée?s|sorry|leid|dispiace|spiacenti|lamentamos|sentimos)\b(?:\s+(?:d['’]apprendre|d['’]entendre|de constater|to hear|to learn|de saber|zu hören|sapere))?\s+(?:que|qu['’]|that|dass|che)\s*/iu,
];
