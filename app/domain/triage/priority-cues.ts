import type { Concept } from "#app/domain/lexicon/lexicon.ts";

/** What in a customer's words raises or lowers the priority. */
export type WordCue =
  "urgent_words" | "fraud" | "harm" | "legal_threat" | "charged_twice" | "asked_before" | "anger" | "thanks_only";

const terms: Record<WordCue, Record<string, string>> = {
  urgent_words: {
    fr: "urgent*, urgence*, au plus vite, immediatement, tout de suite",
    en: "urgent*, asap, emergency, immediately, right away, as soon as possible",
    de: "dringend*, eilig*, eilt, sofort, schnellstmoglich, umgehend",
    nl: "dringend*, spoed*, onmiddellijk, meteen, zo snel mogelijk",
    es: "urgent*, urgencia*, inmediatamente, cuanto antes, lo antes posible",
    it: "urgent*, urgenza, immediatamente, subito, al piu presto",
    pt: "urgent*, urgencia, imediatamente, o mais rapido possivel, quanto antes",
    pl: "piln*, natychmiast*, jak najszybciej",
    zh: "紧急, 急需, 马上, 立刻, 立即, 尽快, 加急",
  },
  fraud: {
    fr: "fraud*, arnaqu*, escroqu*, pirat*, usurp*, carte+vole*, compte+hack*",
    en: "fraud*, scam*, hacked, stolen card, card+stolen, unauthori*, identity theft",
    de: "betrug*, betrueg*, gehackt, gestohlen*+karte, karte+gestohlen, unberechtigt*, unautorisiert*",
    nl: "fraude*, opgelicht, oplicht*, gehackt, gestolen, onbevoegd*",
    es: "fraud*, estafa*, hackead*, tarjeta+robad*, no autorizad*",
    it: "frod*, truff*, hackerat*, carta+rubat*, non autorizzat*",
    pt: "fraud*, burla*, golpe, hackead*, cartao+roubad*, nao autorizad*",
    pl: "oszust*, oszukan*, wlaman*, skradzion*, nieautoryzowan*",
    zh: "诈骗, 欺诈, 盗刷, 被盗, 骗子, 骗局",
  },
  harm: {
    fr: "allergi*, brulure*, brulee*, blesse*, blessure*, hopital*, intoxication*",
    en: "allergic, allergy, rash, burned my, burnt my, injur*, hospital*",
    de: "allergi*, ausschlag, verbrannt, verletzt, verletzung*, krankenhaus",
    nl: "allergi*, uitslag, verbrand, gewond, verwonding*, ziekenhuis",
    es: "alergi*, quemadura*, quemado, herid*, hospital*",
    it: "allergi*, bruciatur*, ferit*, ospedale",
    pt: "alergi*, queimadura*, ferid*, hospital*",
    pl: "alergi*, uczulen*, poparz*, zrani*, szpital*",
    zh: "过敏, 烧伤, 受伤, 医院",
  },
  legal_threat: {
    fr: "avocat*, tribunal, porter plainte, depot plainte, mise en demeure, litige*, justice, police",
    en: "lawyer*, solicitor, court, sue, suing, legal action, police, ombudsman, chargeback",
    de: "anwalt*, rechtsanwalt*, gericht, klage, anzeige, polizei, verbraucherzentrale",
    nl: "advocaat*, rechtbank, rechter, aangifte, politie, juridisch*",
    es: "abogad*, tribunal*, denuncia*, demanda*, policia",
    it: "avvocat*, tribunale, denunc*, querela*, polizia",
    pt: "advogad*, tribunal, processar, policia, livro reclamacoes",
    pl: "prawnik*, adwokat*, sad, sadu, pozew, policj*, uokik",
    zh: "律师, 法院, 起诉, 报警, 警察, 消协",
  },
  charged_twice: {
    fr: "debit*+deux, prelev*+deux, deux fois+pay*, double prelevement, double paiement, debit*+trop, prelev*+trop",
    en: "charged+twice, paid+twice, double charge*, double payment, billed+twice, overcharged, charged too much",
    de: "doppelt+abgebucht, zweimal+abgebucht, doppelt+bezahlt, doppelt+belastet, zu viel abgebucht",
    nl: "dubbel+afgeschreven, twee keer+afgeschreven, dubbel+betaald, te veel+afgeschreven",
    es: "cobr*+dos, doble cargo, doble cobro, cobr*+mas",
    it: "addebit*+due, doppio addebito, pagat*+due volte",
    pt: "cobr*+duas, cobranca duplicada, debit*+duas, cobr*+dobro",
    pl: "pobran*+dwa, dwukrotnie+pobran*, obciaz*+dwa, podwojn*+platn*",
    zh: "重复扣款, 扣了两次, 多扣, 两次扣款",
  },
  asked_before: {
    fr: "toujours pas+repon*, sans reponse, aucune reponse, deja+ecrit, deja contact*, relance*, troisieme fois, deuxieme message",
    en: "no reply, no answer, no response, still waiting, already wrote, already contacted, third time, second email, nobody answers, ignored",
    de: "keine antwort, keine ruckmeldung, immer noch nicht, bereits geschrieben, schon geschrieben, dritte* mal",
    nl: "geen antwoord, geen reactie, nog steeds, al gemaild, al geschreven, derde keer",
    es: "sin respuesta, nadie+respond*, nadie+contesta, sigo esperando, ya escribi, tercera vez",
    it: "nessuna risposta, senza risposta, nessuno risponde, ancora aspett*, gia scritto, terza volta",
    pt: "sem resposta, ninguem+respond*, continuo+espera, ja escrevi, ja contactei, terceira vez",
    pl: "brak odpowiedzi, bez odpowiedzi, nikt+odpowiada, nadal czekam, juz pisalam, juz pisalem, trzeci raz",
    zh: "没有回复, 没人回, 一直没, 还没有回, 第三次, 已经联系",
  },
  anger: {
    fr: "scandale*, inadmissible*, inacceptable*, honte*, honteux, furieu*, colere, lamentable*",
    en: "unacceptable, disgrace*, outrageous, furious, angry, ridiculous, terrible service, worst",
    de: "unverschamt*, frechheit, inakzeptabel, skandal*, wutend, unmoglich, katastroph*",
    nl: "schandalig*, onacceptabel, belachelijk*, woedend, boos",
    es: "vergonzos*, verguenza, inaceptable*, indignad*, furios*, escandal*",
    it: "vergogn*, inaccettabil*, furios*, scandalos*, arrabbiat*",
    pt: "vergonh*, inaceitav*, furios*, escandal*, indignad*",
    pl: "skandal*, niedopuszczaln*, wsciek*, oburz*, kpina",
    zh: "太过分, 无法接受, 愤怒, 气死, 太差",
  },
  thanks_only: {
    fr: "merci beaucoup, suggestion*, felicit*, bravo",
    en: "thank you so much, suggestion*, feedback, well done, compliment*, no rush, no hurry, just wondering, just curious",
    de: "vielen dank, vorschlag, anregung*, lob, keine eile",
    nl: "hartelijk dank, suggestie*, compliment*, geen haast",
    es: "muchas gracias, sugerencia*, felicit*, sin prisa",
    it: "mille grazie, suggeriment*, compliment*, senza fretta",
    pt: "muito obrigad*, sugestao, sugestoes, parabens, sem pressa",
    pl: "bardzo dziekuje, sugesti*, gratul*, bez pospiechu",
    zh: "非常感谢, 建议, 不着急, 不急",
  },
};

/** The cues as lexicon concepts, so that one matcher finds both. */
export const priorityConcepts: Concept[] = Object.entries(terms).map(([id, byLanguage]) => ({
  id,
  related: [],
  kind: null,
  terms: new Map(
    Object.entries(byLanguage).map(([language, list]) => [language, list.split(",").map((term) => term.trim())]),
  ),
}));
