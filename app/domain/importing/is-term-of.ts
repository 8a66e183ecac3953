const recurring = /(?:tous les|toutes les|every|alle|elke|om de|cada|ogni|a cada|co) $/u;
const beyond =
  /(?:(?<!en )(?:plus|moins) (?:de |d')|au-dela de |au bout de |passe |apres |(?:more|longer|older) than |over |after |mehr als |uber |nach |(?:meer|langer|ouder) dan |na |mas de |despues de |tras |piu di |dopo |mais de |apos |depois de |ponad |po )(?:\w+ (?:de|of) )?$/u;
const ahead =
  /^ ?(?:ouvr\w+ |au moins |at least )?(?:avant|before|vor|antes|prima|przed|a l'avance|im voraus|van tevoren)\b/u;
const apart =
  /^ ?(?:de (?:retard|prison|plus|suite)\b|d'(?:ecart|anciennete|absence|attente)\b|differents?\b|later\b|late\b|old\b|plus tard\b|alt\b|oud\b)/u;
const stored =
  /\bconserv|\bgard(?:e|on|er)|\bstock(?:e\w*|age|ons)\b|\befface|\bsupprim|\barchiv|\bgel(?:e|ee)s? |\bkeep|\bkept\b|\bstored?\b|\bdelet|\baufbewahr|\bspeicher|\bgeloscht|\bbewaar|\bverwijder|\bguarda|\belimin/u;
const lasting =
  /\bval(?:ables?|ides?)\b|\bexpir|\bs'efface|\bpendant|\bdure\b|\bvaut\b|\bvalid|\bgultig|\bgelten\b|\bgilt\b|\bverfall|\bgeldig|\bverval|\bscad|\bcaduc|\bwazn/u;
const denied =
  /\bn(?:e |')(?:\S+ )*?(?:pas|plus|aucun\w*|jamais)\b|\bnot\b|n't\b|\bno\b(?! (?:later|more|prazo|ato|nosso|seu|site|momento|caso|dia|maximo))|\bnicht\b|\bkein|\bniet\b|\bgeen\b|\bnon (?:e|si|sono|ha|hanno|puo|possono|rimbors\w*|accett\w*)\b|\bnao\b|\bnie\b/u;
const keptGood = new Set(["gift cards", "points", "vouchers", "codes"]);

/** True when a clause promises its term: no age, no rhythm, no time before or apart, nothing denied. */
export function isTermOf(subject: string, clause: string, at: number, words: string): boolean {
  const [before, after] = [clause.slice(0, at), clause.slice(at + words.length)];
  if (keptGood.has(subject)) return lasting.test(clause);
  // `Not a warranty`, `no longer possible after 30 days`: only the latter says until when.
  if (beyond.test(before) ? !denied.test(clause) : denied.test(before)) return false;
  if (/^une? (?:jour|heure)/u.test(words) || recurring.test(before) || ahead.test(after) || apart.test(after))
    return false;
  if (subject !== "parcel kept for pickup" && stored.test(clause)) return false;
  return subject === "warranty" || !/\bvalable|\bvalid|\bgultig|\bgeldig|\bexpir/u.test(clause);
}

/** True for `within 14 days at most`: fewer days elsewhere keep that promise too. */
export function isLimit(clause: string): boolean {
  return /\bau plus\b|\bau plus tard|\bmaxim|\bat most|\bno later|\bhochstens|\bspatestens|\buiterlijk|\bten laatste|\bcomo mucho|\bal massimo|\bno maximo|\bnajpozniej/u.test(
    clause,
  );
}
