import { factSet } from "./fact-kinds.ts";
import type { FactKind, FactSet } from "./fact-kinds.ts";

const units =
  "h|j|jours?|heures?|semaines?|mois|min(?:utes?)?|secondes?|ans?|annees?|days?|hours?|weeks?|months?|years?|seconds?|" +
  "tagen?|stunden?|wochen?|monaten?|minuten?|jahren?|dagen?|uren|uur|weken|maanden|jaar|dias?|horas?|semanas?|mes(?:es)?|" +
  "anos?|minutos?|giorn[oi]|or[ae]|settiman[ae]|mesi|ann[oi]|minuti|dni|dniach|godzin\\w*|tygodni\\w*|miesi\\w*|lat[ay]?";
const smallNumbers =
  "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|two|three|four|five|seven|eight|nine|ten|" +
  "twelve|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|twee|vijf|zes|zeven|negen|tien|twaalf|dos|tres|cuatro|" +
  "cinco|seis|siete|ocho|nueve|diez|doce|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|dois|duas|quatro|sete|" +
  "oito|dez|doze|dwa|dwie|trzy|cztery|piec|szesc|siedem|osiem|dziewiec|dziesiec|dwanascie|fourteen|vierzehn|quatorze|" +
  "fifteen|funfzehn|thirty|dreissig|treinta|trenta|trinta|dertig";
const months =
  "janvier|fevrier|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|april|june|july|august|" +
  "september|october|november|december|januar|februar|juni|juli|oktober|dezember|januari|februari|augustus|enero|febrero|" +
  "abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|" +
  "settembre|ottobre|dicembre|janeiro|fevereiro|maio|junho|julho|setembro|outubro|novembro|dezembro|stycznia|lutego|" +
  "kwietnia|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia";
const weekdays =
  "lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|" +
  "saturdays?|sundays?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|maandag|dinsdag|woensdag|" +
  "donderdag|vrijdag|zaterdag|zondag|lunes|miercoles|jueves|viernes|sabados?|domingos?|lunedi|martedi|mercoledi|giovedi|" +
  "venerdi|sabato|domenica|segunda-feira|terca-feira|quarta-feira|quinta-feira|sexta-feira|poniedzial\\w+|wtorek|sroda|" +
  "czwartek|piatek|sobota|niedziela";

/** How each kind of fact is written in folded text, whatever its language. */
const shapes: Partial<Record<FactKind, RegExp>> = {
  duration: new RegExp(
    `\\d\\s*(?:(?:${units})\\b|[天日周年月]|小时|分钟)|\\b(?:${smallNumbers}|une?|one|eine?n?|een|uno|una|um|uma)\\)? (?:${units})\\b|` +
      "\\b(?:immediat\\w*|jour meme|lendemain|instantane\\w*|sofort|same day|next day|a vie|lebenslang)\\b",
    "u",
  ),
  date: new RegExp(
    `\\b(?:${months}|${weekdays})\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|\\b\\d{1,2}/\\d{1,2}\\b|\\b20[2-4]\\d\\b|\\d月|[周期][一二三四五六日]`,
    "u",
  ),
  clock: /\b\d{1,2} ?(?:h ?\d{0,2}\b|:\d{2}|heures?\b|uhr\b|uur\b|[ap]m\b)|\d ?点|\bmidi\b/u,
  amount: /\d\s*(?:€|eur\b|euros?|\$|usd|cad|£|zl\b|元|f ?cfa|chf|francs?|dh\b|centimes?|cents?\b)|[€$£]\s*\d/u,
  free: /\b(?:gratuit\w*|offert\w*|sans (?:frais|supplement)|inclus\w*|compris\w*|a (?:la|votre|notre|sa) charge|charge d|payant\w*|factur\w*|frais|(?:pris|prenons|prend) en charge|free|charged?|included|kostenlos\w*|gratis|kostenfrei|inklusive|kosten|incluid[oa]s?|inclus[oi]|inbegrepen|darmow\w*|bezplatn\w*)\b|免费|费用/u,
  share: /\d\s*(?:%|pour ?cent|percent|prozent|procent|por ciento|per cento|por cento)/u,
  count: new RegExp(`\\d|\\b(?:${smallNumbers})\\b|[一二两三四五六七八九十]`, "u"),
  size: /\d\s*(?:cm|mm|m\b|metres?|meters?|pouces?|inch\w*|zoll|[x×]\s*\d)|\b(?:taille|size|grosse|talla|taglia|maat|tamanho|rozmiar)s? (?:x*[sml]\b|\d)|\bdu \d\d au \d\d\b|\b(?:xs|xl|xxl)\b/u,
  weight: /\d\s*(?:kg|kilos?|kilogr\w*|gr?\b|grammes?|gramm?|mg|lbs?|tonnes?|oz\b|公斤)/u,
  temperature:
    /\d\s*(?:°|º|degr\w*|grad\b|grados|gradi|graden|celsius|℃)|\b(?:a froid|eau (?:froide|tiede|chaude)|cold water|lukewarm)/u,
  distance: /\d\s*(?:km|kilom\w*|miles?)\b/u,
  format: /\b(?:pdf|jpe?g|png|svg|tiff?|docx?|mp[34]|zip|epub|csv|heic)\b/u,
  phone: /\b0\d(?:[ .-]?\d\d){4}\b|\+\d{2}[\d .()-]{6,}|\b0 ?8\d\d ?\d{3} ?\d{3}\b|\b\d{3}[ .-]\d{3}[ .-]\d{4}\b/u,
  email: /\S@\S/u,
  address:
    /\b\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|av\.|boulevard|bd|place|chemin|route|allee|impasse|quai|zone|za|zi|cours)\b|\b\d{5} [a-z]{3}|stra(?:ss|ß)e \d|\bcedex\b|\bbp \d/u,
};

const sets = Object.entries(shapes).map(([kind, shape]) => [factSet(kind as FactKind), shape] as const);

/** Reads off which kinds of facts a folded text states; carriers and places are for the lexicon to tell. */
export function statedFacts(folded: string): FactSet {
  return sets.reduce((found, [set, shape]) => (shape.test(folded) ? found | set : found), 0);
}
