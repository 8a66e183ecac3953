import { foldText } from "#app/domain/lexicon/fold-text.ts";

/** What a language tells a heading by. All folded: small letters, no accents. */
type Words = {
  /** first words of a question */
  asks: string[];
  /** first words of a sentence that is hardly ever a heading */
  tells: string[];
  /** verb forms that a sentence has and a heading has not */
  verbs: string[];
  /** beginnings of the words that headings of a help page are made of; with `=`, whole words but for a last `s` */
  themes: string[];
  /** those of them that a page's first level is made of */
  tops: string[];
  /** labels that open a remark, not a section */
  remarks: string[];
};

type Kind = keyof Words;

const lists: Record<string, Record<Kind, string>> = {
  fr: {
    asks: "comment,combien,quand,pourquoi,que faire,que dois,que se passe,qu'est,qu’est,quel,quelle,quels,quelles,qui,a qui,a quoi,ou est,ou en est,ou puis,ou trouver,ou sont,ou se,est-ce,puis-je,peut-on,dois-je,faut-il,ai-je,y a-t-il,dans quel,dans quels,sous quel,de combien,avec quel,par quel",
    tells:
      "nous,vous,je,il,elle,ils,elles,on,c'est,c’est,ce,ceci,cela,si,s'il,s’il,merci,veuillez,n'hesitez,n’hesitez,afin,lorsque,lorsqu'un,des que,une fois,cependant,toutefois,sinon,ainsi,pour plus,sachez,notez,oui,non,parfois,voici",
    verbs:
      "est,sont,sera,seront,serez,avez,avons,ont,peut,peuvent,pouvez,pouvons,doit,devez,devra,devrez,sommes,etes,aurez,faites,vont,permet,incluent,proposons,acceptons,recevrez,avons,souhaitez,offrons,disposez",
    themes:
      "livraison,livreur,exped,retour,rembours,echang,command,paiement,paiements,reglement,compte=,produit,stock,taille,garantie,contact,client,fidel,parrain,promo,remise,reduc,cadeau,boutique,magasin,securit,confidential,donnees,cookie,suivi,annul,factur,tarif,frais,delai,newsletter,site=,techni,entretien,sav,litige,reclam,retract,abonnement,inscri,connexion,repar,disponib,douan,international,emball,avantage,offre=,achat,panier,colis,aide,faq,general,conseil",
    tops: "livraison,expedition,retour,rembours,echang,command,paiement,reglement=,compte=,produit,garantie,contact,service=,fidel,parrain,promo,remise,reduc,cadeau,boutique,magasin,securit,confidential,donnees,cookie,newsletter,site=,techni,sav=,retract,abonnement,inscri,connexion,repar,general,aide=,faq",
    remarks: "attention,remarque,nb,n.b.,note,a noter,important,exemple,par exemple,astuce,rappel,bon a savoir,info,ps",
  },
  en: {
    asks: "how,what,when,where,why,which,who,can i,can you,can we,do i,do you,does,is it,is my,is there,are my,are there,will i,may i,should i,have you,i have,i did",
    tells:
      "we,you,i,it,they,this,these,that,if,please,once,thank,thanks,as soon,however,otherwise,yes,no,sometimes,here are,here is,after,before,to",
    verbs:
      "is,are,was,will,have,has,can,cannot,can't,must,may,should,don't,won't,include,accept,receive,offer,need,allow,takes",
    themes:
      "deliver,shipp,return,refund,exchang,order,payment,pay,account,product,stock,siz,warrant,guarant,contact,customer,loyal,reward,referral,promo,discount,gift,store,securit,privacy,data,cookie,track,cancel,invoice,price,pricing,fee,cost,newsletter,website,technical,care,complaint,withdraw,subscription,sign,login,repair,availab,customs,international,packag,help,faq,general,checkout,basket,cart",
    tops: "deliver,shipp,return,refund,exchang,order,payment,pay=,account,product,warrant,guarant,contact,customer,loyal,reward,referral,promo,discount,gift,store=,securit,privacy,data=,cookie,newsletter,website,technical,subscription,sign=,login,repair,help=,faq,general",
    remarks: "note,please note,important,attention,tip,example,for example,reminder,good to know,nb,ps",
  },
  de: {
    asks: "wie,was,wann,wo,warum,wieso,welche,welcher,welches,welchen,wer,wohin,woher,womit,kann ich,muss ich,gibt es,in welche,habe ich,ist es,ist mein,ich habe",
    tells:
      "wir,sie,ihr,es,er,wenn,falls,bitte,dies,diese,sobald,nachdem,um,damit,ja,nein,jedoch,sollten,nach erhalt,manchmal",
    verbs:
      "ist,sind,wird,werden,haben,hat,kann,konnen,muss,mussen,durfen,akzeptieren,erhalten,bieten,umfassen,dauert,betragt",
    themes:
      "liefer,versand,ruckgabe,rucksend,retoure,widerruf,erstatt,ruckerstatt,umtausch,bestell,zahl,bezahl,konto,kundenkonto,produkt,artikel,lager,grosse,garantie,gewahr,kontakt,kunden,treue,gutschein,rabatt,geschenk,filial,sicherheit,datenschutz,cookie,sendung,stornier,rechnung,preis,kosten,newsletter,technik,technisch,pflege,reklamation,abo,anmeld,reparatur,verfugbar,zoll,international,verpack,hilfe,faq,allgemein,warenkorb",
    tops: "liefer,versand,ruckgabe,rucksend,retoure,widerruf,erstatt,umtausch,bestell,zahl,bezahl,konto,kundenkonto,produkt,artikel,garantie,gewahr,kontakt,kundenservice,treue,gutschein,rabatt,geschenk,filial,sicherheit,datenschutz,cookie,newsletter,technik,technisch,reklamation,abo=,anmeld,reparatur,hilfe,faq,allgemein",
    remarks: "hinweis,achtung,wichtig,tipp,beispiel,zum beispiel,bitte beachten,info",
  },
  nl: {
    asks: "hoe,hoeveel,hoelang,wat,wanneer,waar,waarom,welk,welke,wie,kan ik,moet ik,mag ik,is het,is mijn,zijn er,heb ik,ik heb",
    tells: "wij,we,u,je,jij,het,als,indien,gelieve,zodra,dit,deze,ja,nee,echter,soms",
    verbs: "is,zijn,wordt,worden,heeft,hebben,kan,kunnen,kunt,moet,moeten,zal,accepteren,ontvangt,bieden",
    themes:
      "lever,verzend,retour,ruil,terugbetal,herroep,bestel,betal,account,product,voorraad,maat,garantie,contact,klant,spaar,korting,cadeau,winkel,veilig,privacy,gegevens,cookie,volg,annul,factuur,prijs,prijzen,kosten,nieuwsbrief,website,technisch,onderhoud,klacht,abonnement,inlog,reparatie,douane,internationaal,verpakk,hulp,faq,algemeen",
    tops: "lever,verzend,retour,ruil,terugbetal,herroep,bestel,betal,account,product,garantie,contact,klantenservice,spaar,korting,cadeau,winkel=,veilig,privacy,gegevens,cookie,nieuwsbrief,website,technisch,abonnement,inlog,reparatie,hulp,faq,algemeen",
    remarks: "let op,tip,opmerking,belangrijk,voorbeeld,nb,ps",
  },
  es: {
    asks: "como,cual,cuales,cuando,donde,por que,que,quien,cuanto,cuanta,cuantos,cuantas,puedo,tengo que,es posible,hay,en que,he recibido",
    tells: "si,usted,nosotros,este,esta,estos,estas,por favor,una vez,no,gracias,sin embargo,a veces,le,les",
    verbs: "es,son,esta,estan,puede,pueden,podra,sera,seran,tiene,tienen,debe,deben,aceptamos,recibira,ofrecemos",
    themes:
      "envio,entrega,devoluc,reembols,cambio,pedido,pago,cuenta,producto,stock,talla,garantia,contact,client,fidel,promo,descuento,cupon,regalo,tienda,segurid,privacid,datos,cookie,seguimiento,cancel,anul,factura,precio,gasto,coste,plazo,newsletter,boletin,web,tecnic,cuidado,reclam,desist,suscrip,registro,sesion,repar,disponib,aduana,internacional,embalaje,ayuda,faq,general,compra,cesta,carrito",
    tops: "envio,entrega,devoluc,reembols,cambio,pedido,pago,cuenta,producto,garantia,contact,fidel,promo,descuento,cupon,regalo,tienda,segurid,privacid,datos,cookie,newsletter,boletin,web,tecnic,desist,suscrip,registro,repar,ayuda,faq,general,compra",
    remarks: "nota,atencion,importante,ejemplo,por ejemplo,consejo,recuerde",
  },
  it: {
    asks: "come,quale,quali,quando,dove,perche,che cosa,cosa,chi,quanto,quanti,quanta,quante,posso,devo,e possibile,ho ricevuto,in quanto",
    tells: "se,noi,una volta,per favore,si prega,ti,vi,no,grazie,tuttavia,a volte,questo,questa,questi,il tuo,la tua",
    verbs: "sono,puo,possono,puoi,sara,saranno,ha,hanno,deve,devono,viene,accettiamo,riceverai,offriamo",
    themes:
      "spedizion,consegn,resi=,reso=,rimbors,cambi,ordin,pagament,account,prodott,disponib,tagli,garanzi,contatt,client,fedelt,promo,scont,buono=,buoni=,regal,negoz,sicurezz,privacy,dati,cookie,tracc,annull,fattur,prezz,cost,tempi,newsletter,sito,tecnic,cura=,reclam,recess,abbonament,registra,access,riparaz,dogan,internazional,imball,aiut,faq,general,acquist,carrello",
    tops: "spedizion,consegn,resi=,reso=,rimbors,cambi,ordin,pagament,account,prodott,garanzi,contatt,fedelt,promo,scont,buono=,buoni=,regal,negoz,sicurezz,privacy,dati=,cookie,newsletter,sito,tecnic,recess,abbonament,registra,riparaz,aiuto,faq,general,acquist",
    remarks: "nota,attenzione,importante,esempio,per esempio,suggerimento",
  },
  pt: {
    asks: "como,qual,quais,quando,onde,por que,porque,o que,quem,quanto,quantos,quanta,posso,e possivel,tenho de,em que,recebi",
    tells: "se,nos,voce,por favor,caso,apos,este,esta,estes,estas,sim,nao,obrigado,no entanto,as vezes",
    verbs: "sao,esta,estao,pode,podem,sera,serao,tem,deve,devem,aceitamos,recebera,oferecemos",
    themes:
      "envio,entrega,devoluc,reembols,troca,encomenda,pedido,pagament,conta,produt,stock,estoque,tamanho,garantia,contact,contat,client,fidel,promo,descont,cupo,cupa,presente,oferta,loja,seguranc,privacid,dados,cookie,rastre,cancel,anul,fatura,preco,custo,prazo,newsletter,site,tecnic,cuidado,reclama,subscri,assinatura,regist,repara,disponib,alfandeg,internacional,embalag,ajuda,faq,geral,gerais,compra,carrinho",
    tops: "envio,entrega,devoluc,reembols,troca,encomenda,pedido,pagament,conta,produt,garantia,contact,contat,fidel,promo,descont,presente,loja,seguranc,privacid,dados,cookie,newsletter,site=,tecnic,subscri,assinatura,regist,repara,ajuda,faq,geral,gerais,compra",
    remarks: "nota,atencao,importante,exemplo,por exemplo,dica",
  },
  pl: {
    asks: "jak,jaki,jaka,jakie,kiedy,gdzie,dlaczego,czy,co,kto,ile,w jaki,do kiedy,z kim",
    tells: "jesli,jezeli,gdy,prosimy,po otrzymaniu,tak,nie,jednak,czasami,w przypadku,mozesz,mozna",
    verbs: "jest,sa,moze,moga,bedzie,masz,maja,nalezy,akceptujemy,otrzymasz,oferujemy,wynosi",
    themes:
      "dostaw,wysylk,zwrot,reklamac,wymian,zamowien,platnos,konto,produkt,dostepn,rozmiar,gwaranc,kontakt,klient,lojaln,promoc,rabat,kody,prezent,sklep,bezpiecz,prywatn,dane,cookie,sledz,anulow,faktur,ceny,koszt,termin,newsletter,stron,techn,pielegn,odstap,subskryp,rejestr,logow,napraw,clo,miedzynarod,pakow,pomoc,faq,ogoln,zakup,koszyk",
    tops: "dostaw,wysylk,zwrot,reklamac,wymian,zamowien,platnos,konto,produkt,gwaranc,kontakt,lojaln,promoc,rabat,kody,prezent,sklep,bezpiecz,prywatn,dane,cookie,newsletter,stron,techn,subskryp,rejestr,napraw,pomoc,faq,ogoln,zakup",
    remarks: "uwaga,wazne,przyklad,na przyklad,wskazowka",
  },
  zh: {
    asks: "如何,怎么,怎样,什么,为什么,哪里,多久,多少,是否,可以,能否",
    tells: "如果,请,我们,您,若,当",
    verbs: "会,将",
    themes:
      "配送,物流,退货,退款,换货,订单,支付,付款,账户,账号,商品,库存,尺码,保修,联系,客服,会员,优惠,礼品,门店,隐私,安全,发票,价格,运费,关于,帮助",
    tops: "配送,物流,退货,退款,换货,订单,支付,付款,账户,账号,商品,保修,联系,客服,会员,优惠,礼品,门店,隐私,安全,发票,帮助",
    remarks: "注意,提示,重要",
  },
};

const known = new Map<string, Words>();

/** The words of a locale's language; those of all languages where we do not speak it. */
export function pageWords(locale: string): Words {
  const language = locale.slice(0, 2);
  const found = known.get(language);
  if (found !== undefined) return found;
  const own = lists[language] === undefined ? Object.values(lists) : [lists[language]];
  const all = (kind: Kind) => [...new Set(own.flatMap((list) => list[kind].split(",")))];
  const words = {
    asks: all("asks"),
    tells: all("tells"),
    verbs: all("verbs"),
    themes: all("themes"),
    tops: all("tops"),
    remarks: all("remarks"),
  };
  known.set(language, words);
  return words;
}

/** True when a folded text begins with one of the words, whole. */
export function beginsWith(folded: string, words: readonly string[]): boolean {
  return words.some(
    (word) =>
      folded.startsWith(word) && (/[\u3400-\u9fff]/.test(word) || !/^[\p{L}\p{N}'’-]/u.test(folded.slice(word.length))),
  );
}

/** The folded words of a text; a word may hold an apostrophe or a dash. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** How many words of a short text are words of a help page's headings, or of its first level alone. */
export function countThemeWords(text: string, locale: string, kind: "themes" | "tops" = "themes"): number {
  const themes = pageWords(locale)[kind];
  if (/[\u3400-\u9fff]/.test(text)) return themes.filter((theme) => text.includes(theme)).length;
  const isTheme = (word: string) =>
    themes.some((theme) =>
      theme.endsWith("=") ? word.replace(/s$/, "") === theme.slice(0, -1).replace(/s$/, "") : word.startsWith(theme),
    );
  return wordsOf(text)
    .flatMap((word) => word.split(/['’-]/))
    .filter(isTheme).length;
}
