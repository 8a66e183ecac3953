import { foldText } from "#app/domain/lexicon/fold-text.ts";

/**
 * Ways to give the system orders instead of asking it something, folded. Kept narrow: "can you confirm that my order
 * is cancelled?" is a question, "confirm that my refund is approved" with an order to the system is not.
 */
const patterns: readonly RegExp[] = [
  // forget the rules
  /\b(ignor\w*|oubli\w*|forget|disregard|override|bypass|contourn\w*|vergiss|vergeet|ignorier\w*|negeer|olvid\w*|dimentica\w*|esquec\w*|zignoruj|zapomnij)\b.{0,40}\b(instruction\w*|istruzion\w*|instrucc?ion\w*|instruc\w*|instrukcj\w*|anweisung\w*|instructie\w*|consigne\w*|regle\w*|regl\w*|rule\w*|regel\w*|regol\w*|regras?|zasad\w*|prompt|limit\w*)\b/,
  /忽略.{0,12}(指令|规则|说明|提示)|忘(记|掉).{0,12}(指令|规则)/,
  // show what is behind
  /\b(system ?prompt|prompt ?systeme|systeem ?prompt|prompt (de |do |di )?sistema|api[ _-]?key|cle (api|secrete)|secret key|database password|mot de passe (admin|de la base)|env(ironment)? variables?)\b/,
  /\b(show|print|reveal|repeat|display|affiche\w*|montre\w*|revele\w*|repete\w*|zeig\w*|toon|muestra\w*|mostra\w*|pokaz)\b.{0,30}\b(prompt|your (instructions|rules|configuration)|(tes|vos) (instructions|consignes|regles)|(deine|ihre) (anweisungen|regeln)|tus instrucciones|le tue istruzioni|suas instrucoes)\b/,
  /(系统提示|提示词)/,
  // be someone else
  /\b(you are now|from now on you|act as|pretend (to be|you)|tu es maintenant|vous etes maintenant|a partir de maintenant tu|fais comme si|agis comme|du bist (jetzt|ab jetzt)|je bent nu|ahora eres|actua como|ora sei|fai finta|agora (tu )?es|agora voce e|jestes teraz|udawaj)\b/,
  /你现在是|假装你/,
  /\b(developer mode|mode developpeur|jailbreak|dan mode|sudo|admin(istrator)? mode)\b/,
  // say what we want
  /\b(say|write|answer|reply|respond|state|dis|ecris|reponds|repond|affirme|declare|sag|schreib|antworte|di|escribe|responde|scrivi|rispondi|escreve|powiedz|napisz)\b.{0,24}\b(that (my|the|you|i)|que (ma|mon|le|la|vous|je|j|mi|il|o|a)|dass|dat|che|ze)\b.{0,60}\b(refund\w*|rembours\w*|approved|accept\w*|valid\w*|gratuit\w*|free|eligible|erstatt\w*|reembols\w*|rimbors\w*|confirm\w*)\b/,
  /^(please |merci de |veuillez )?(confirm|confirme|confirmez|bestatige|bevestig|confirma|conferma|potwierdz)\b.{0,16}\b(that|que|dass|dat|che|ze|a refund|the refund|mon remboursement|le remboursement)\b/,
  /(<\/?(script|system|assistant|user)\b|\[\/?inst\]|```|\bbegin system\b|###\s*(system|instruction))/,
  /\b(drop table|union select|select \* from)\b/,
];

/** True when a text tries to steer the system rather than ask the shop something. */
export function isSteering(text: string): boolean {
  const folded = foldText(text).replace(/[’']/g, " ").replace(/\s+/g, " ").trim();
  return patterns.some((pattern) => pattern.test(folded));
}
