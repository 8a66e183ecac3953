import { foldText } from "#app/domain/lexicon/fold-text.ts";

/** How people go on asking, in the nine languages, folded: "and if…", "what about…", "et pour…". */
const openings =
  /^(?:(?:et|e|y|and|but|und|en|a|mais|ma|pero|aber|maar|mas|ale|or|ou|oder|of|lub|o|so|also|alors|donc|dus|wiec|entonces|allora|entao)\s+(?:si|pour|apres|avec|sans|dans|en|chez|a|au|aux|par|quand|combien|ou|comment|est|sur|le|la|les|l|un|une|ca|s|if|for|with|without|after|before|what|when|how|where|in|to|by|is|are|can|wenn|fur|mit|ohne|nach|was|wann|wie|wo|ist|als|voor|met|zonder|na|wat|wanneer|hoe|waar|is|para|con|sin|despues|que|cuando|como|se|per|con|senza|dopo|cosa|quando|come|com|sem|depois|o|jesli|dla|z|bez|po|co|kiedy|jak|gdzie|w|na|do|przy)\b|what (?:if|about)\b|how about\b|et quoi\b|meme (?:si|chose|question)|same (?:for|question|thing)|was ist mit\b|und was\b|hoe zit het met\b|que pasa si\b|y que pasa\b|cosa succede se\b|e se\b|co (?:z|jesli)\b|a co\b)|^(?:那|那么|如果|要是|还有|而且|那如果)/;

/** A question of no more words than this may lean on the one before it. */
const fewWords = 4;

/** Whether a question reads as going on from the one before it, rather than as a new one. */
export function isFollowUp(text: string): boolean {
  return opensAsFollowUp(text) || read(text).split(/\s+/).length <= fewWords;
}

/** Whether a question says by its first words that it goes on from another ("and if…"); a short one only may. */
export function opensAsFollowUp(text: string): boolean {
  return openings.test(read(text));
}

function read(text: string): string {
  return foldText(text).replace(/[’']/g, " ").trim();
}
