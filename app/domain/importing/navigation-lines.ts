import { foldText } from "#app/domain/lexicon/fold-text.ts";

/** Whole lines of a web page that lead elsewhere and say nothing; folded, without the signs around them. */
const navigation = new Set(
  [
    // French
    "vers le haut|haut de page|bas de page|retour en haut|retour en haut de page|voir mon panier|voir le panier|mon panier|panier|ajouter au panier|accueil|retour a l'accueil|page d'accueil|menu|menu principal|fermer|fermer le menu|ouvrir le menu|se connecter|me connecter|connexion|deconnexion|s'inscrire|creer un compte|rechercher|recherche|recherche rapide|aller au contenu|passer au contenu|ignorer et passer au contenu|acceder au contenu|accepter|tout accepter|tout refuser|refuser|accepter les cookies|gerer les cookies|gestion des cookies|parametres des cookies|suivez-nous|suivez nous|suivez-nous sur|mentions legales|conditions generales de vente|conditions generales|cgv|cgu|cgv / cgu|plan du site|lire la suite|lire plus|voir plus|voir tout|afficher plus|afficher moins|voir moins|en savoir plus|cliquez ici|precedent|suivant|retour|partager|imprimer|imprimer la page|envoyer|valider|s'abonner|je m'abonne|inscription a la newsletter|inscrivez-vous a notre newsletter|votre adresse e-mail|votre adresse email|votre email|liste d'envies|mes favoris|favoris|oui non|cet article vous a-t-il ete utile|cet article vous a-t-il aide|cette reponse vous a-t-elle ete utile|cette reponse vous a-t-elle aide|cette page vous a-t-elle ete utile|tous droits reserves|articles associes|articles connexes|consultes recemment|sommaire|table des matieres|modifie le|continuer mes achats|retour en haut|imprimer cette page|envoyer a un ami|envoyer une demande|soumettre une demande|vous ne trouvez pas ce que vous cherchez|articles consultes recemment|articles les plus lus|les plus lus|toutes les categories|nos reseaux sociaux|choisir une autre categorie|skip to content",
    // English
    "back to top|top of page|bottom of page|to the top|go to top|view cart|view basket|my cart|cart|my basket|basket|add to cart|home|homepage|menu|main menu|close|close menu|open menu|sign in|log in|login|log out|sign up|register|create an account|search|skip to content|skip to main content|accept|accept all|accept all cookies|reject all|cookie settings|manage cookies|follow us|follow us on|terms and conditions|terms & conditions|terms of service|sitemap|site map|read more|see more|show more|show less|learn more|view all|click here|previous|next|back|share|print|submit|subscribe|sign up to our newsletter|enter your email|your email address|wishlist|yes no|was this article helpful|was this helpful|did this answer your question|all rights reserved|related articles|recently viewed articles|return to top|table of contents|contents|on this page|continue shopping|have more questions? submit a request|submit a request",
    // German
    "nach oben|zum seitenanfang|zuruck nach oben|warenkorb|zum warenkorb|warenkorb ansehen|in den warenkorb|startseite|menu|hauptmenu|schliessen|anmelden|einloggen|abmelden|registrieren|suche|suchen|zum inhalt springen|zum hauptinhalt springen|direkt zum inhalt|akzeptieren|alle akzeptieren|alle cookies akzeptieren|ablehnen|cookie-einstellungen|folgen sie uns|folge uns|impressum|agb|mehr lesen|weiterlesen|mehr anzeigen|weniger anzeigen|mehr erfahren|alle anzeigen|hier klicken|zuruck|weiter|teilen|drucken|absenden|abonnieren|newsletter abonnieren|ihre e-mail-adresse|merkliste|wunschliste|ja nein|war dieser artikel hilfreich|war das hilfreich|alle rechte vorbehalten|inhaltsverzeichnis|verwandte artikel",
    // Dutch
    "naar boven|terug naar boven|winkelwagen|winkelmandje|bekijk winkelwagen|in winkelwagen|home|startpagina|menu|sluiten|inloggen|uitloggen|registreren|zoeken|ga naar inhoud|naar de inhoud|meteen naar de content|accepteren|alles accepteren|weigeren|cookie-instellingen|volg ons|algemene voorwaarden|lees meer|meer lezen|toon meer|bekijk alles|klik hier|vorige|volgende|terug|delen|afdrukken|verzenden|abonneren|schrijf je in voor onze nieuwsbrief|verlanglijst|ja nee|was dit artikel nuttig|alle rechten voorbehouden|inhoudsopgave|inhoud",
    // Spanish
    "volver arriba|subir|ir arriba|ver carrito|ver cesta|mi cesta|mi carrito|carrito|cesta|anadir al carrito|inicio|menu|cerrar|iniciar sesion|cerrar sesion|registrarse|crear una cuenta|buscar|ir al contenido|saltar al contenido|aceptar|aceptar todo|aceptar todas|rechazar|configurar cookies|siguenos|aviso legal|condiciones generales|terminos y condiciones|mapa del sitio|leer mas|ver mas|ver menos|ver todo|mas informacion|haga clic aqui|anterior|siguiente|volver|compartir|imprimir|enviar|suscribirse|suscribete|lista de deseos|si no|¿te ha resultado util este articulo|fue util este articulo|todos los derechos reservados|indice|articulos relacionados",
    // Italian
    "torna su|torna all'inizio|inizio pagina|vai al carrello|il mio carrello|carrello|aggiungi al carrello|home|menu|chiudi|accedi|esci|registrati|crea un account|cerca|vai al contenuto|vai direttamente ai contenuti|accetta|accetta tutti|rifiuta|impostazioni cookie|seguici|seguici su|note legali|condizioni generali|termini e condizioni|mappa del sito|leggi di piu|leggi tutto|mostra di piu|scopri di piu|vedi tutto|clicca qui|precedente|successivo|indietro|condividi|stampa|invia|iscriviti|lista dei desideri|si no|questo articolo ti e stato utile|questo articolo e stato utile|tutti i diritti riservati|indice|sommario|articoli correlati",
    // Portuguese
    "voltar ao topo|voltar para o topo|topo|ver carrinho|o meu carrinho|meu carrinho|carrinho|adicionar ao carrinho|inicio|menu|fechar|iniciar sessao|entrar|sair|registar|cadastre-se|criar conta|pesquisar|buscar|ir para o conteudo|pular para o conteudo|saltar para o conteudo|aceitar|aceitar tudo|rejeitar|definicoes de cookies|siga-nos|termos e condicoes|mapa do site|ler mais|leia mais|ver mais|ver menos|ver tudo|saiba mais|clique aqui|anterior|seguinte|proximo|voltar|partilhar|compartilhar|imprimir|enviar|subscrever|lista de desejos|sim nao|este artigo foi util|todos os direitos reservados|indice|artigos relacionados",
    // Polish
    "do gory|na gore|powrot na gore|wroc na gore|zobacz koszyk|moj koszyk|koszyk|dodaj do koszyka|strona glowna|menu|zamknij|zaloguj sie|zaloguj|wyloguj sie|zarejestruj sie|utworz konto|szukaj|wyszukaj|przejdz do tresci|przejdz do zawartosci|akceptuje|akceptuj wszystkie|odrzuc|ustawienia cookies|obserwuj nas|regulamin|mapa strony|czytaj wiecej|wiecej|pokaz wiecej|pokaz mniej|zobacz wszystko|kliknij tutaj|poprzedni|nastepny|wstecz|udostepnij|drukuj|wyslij|subskrybuj|lista zyczen|tak nie|czy ten artykul byl pomocny|wszelkie prawa zastrzezone|spis tresci|powiazane artykuly",
    // Chinese
    "返回顶部|回到顶部|购物车|查看购物车|加入购物车|首页|菜单|关闭|登录|登陆|注册|退出|搜索|跳到内容|跳转到内容|接受|接受全部|拒绝|关注我们|法律声明|条款和条件|网站地图|阅读更多|查看更多|了解更多|更多|点击这里|上一页|下一页|返回|分享|打印|提交|订阅|收藏夹|是 否|这篇文章有帮助吗|本文对您有帮助吗|版权所有|目录|相关文章",
  ]
    .join("|")
    .split("|"),
);

/** Parts of a menu's line that might be a title on their own; in a row of such parts they steer, too. */
const inRows =
  /^(?:mon compte|mon espace|mes devis|liste d'envies|(?:nos )?magasins|nouveautes|promo(?:tion)?s|outlet|blog|presse|recrutement|jobs|contact|qui sommes-nous|a propos|confidentialite|politique de confidentialite|donnees personnelles|(?:parametres )?cookies|facebook|instagram|insta|tiktok|pinterest|youtube|strava|linkedin|x|twitter|ok|s'inscrire|ma liste d'envies|mon panier|my account|stores|sale|careers|jobs|about us|privacy(?: policy)?|mein konto|filialen|angebote|karriere|uber uns|datenschutz|mijn account|winkels|over ons|privacybeleid|mi cuenta|tiendas|ofertas|sobre nosotros|privacidad|il mio account|negozi|offerte|chi siamo|a minha conta|minha conta|lojas|sobre nos|privacidade|moje konto|sklepy|promocje|o nas|prywatnosc|我的账户|关于我们|隐私政策)$/u;

const copyright = /^(?:©|\(c\)\s|copyright\b).{0,120}$|^.{0,60}(?:©\s?\d{4}|\d{4}\s?©).{0,80}$/iu;
const breadcrumb = /^[^.!?/>›»]{2,40}(?:(?:[>›»]+|\/)[^.!?/>›»]{2,70}){1,5}$/u;
const startPages = /^(?:accueil|page d'accueil|home|homepage|startseite|startpagina|inicio|strona glowna|首页)$/u;
const whereYouAre =
  /^(?:vous etes ici|you are here|sie sind hier|sie befinden sich hier|u bent hier|estas aqui|sei qui|ti trovi qui|esta aqui|jestes tutaj|您的位置|当前位置)\s?[:：]\s*/u;
const counter =
  /^\(?\d+\)?\s+(?:articles?|questions?|categor(?:ies|ie|ias?|y)|rubriques?|themes?|kategorien|themen|items?|artikel|fragen?|vragen|articulos?|articoli|artigos?|preguntas?|domand[ae]|perguntas?|pytan\p{L}+|produkty?|件商品|个问题)(?:\s*[-–]\s*[\d,.]+\s*€)?$/u;
const languages = /^(?:fr|en|de|nl|es|it|pt|pl|zh)(?:\s*[|/·-]\s*(?:fr|en|de|nl|es|it|pt|pl|zh))+$/u;
const helpful =
  /^\d+(?: \p{L}+)? (?:sur|of|out of|von|van|de|su|z) \d+ .{0,60}(?:util|help|hilf|nutzlich|nuttig|przydatn|pomocn).{0,30}$/u;
const wasHelpful =
  /^(?:cet(?:te)? (?:article|reponse|page)|ce contenu) (?:vous a-t-(?:il|elle)|t'a(?:-t-(?:il|elle))?)(?: ete)? (?:aidee?s?|utile)(?:[ ?]+oui[ /]+non)?$/u;
const searchBox =
  /^(?:rechercher|recherchez|cherchez|search|suchen|zoeken|buscar|cerca|pesquisar|szukaj) .{0,50}(?:…|\.{3})$/u;
const changed =
  /^(?:mise? a jour il y a|(?:last )?updated|(?:zuletzt )?aktualisiert vor|(?:laatst )?bijgewerkt|actualizado hace|aggiornato|atualizado ha) .{0,20}\d.{0,20}$/u;
const newsletter =
  /newsletter|infolettre|\blettre (?:d'information|de l[ae] )|^(?:inscri\S+|abonnez-vous|sign up|subscribe|melde dich|meld je|suscribete|iscriviti|inscreva-se|zapisz sie)\b.{0,60}(?:\d+ ?[%€]|newsletter)/u;

/** What a line is when it only steers through a web page; null for a line that says something. */
export function readNavigation(text: string): string | null {
  const bare = foldLine(text);
  if (navigation.has(bare) || navigation.has(bare.replace(/\s*\(?\d+\)?$/, ""))) return "navigation";
  if (copyright.test(text.trim())) return "copyright line";
  if (changed.test(bare) && /jour|ago|vor|geleden|hace|fa$|ha /.test(bare)) return "date of the page";
  if (bare.split(/\s*[·•|]\s*/).every((part) => counter.test(part))) return "navigation";
  if ([counter, languages, helpful, wasHelpful].some((pattern) => pattern.test(bare))) return "navigation";
  if (searchBox.test(foldText(text).replace(/^[^\p{L}]+/u, ""))) return "navigation";
  const steps = bare.split(/\s*[>›»|]\s*/);
  if (steps.length > 2 && steps.filter((step) => navigation.has(step)).length > 1) return "navigation";
  if (isMenuRow(text)) return "navigation";
  const path = bare.replace(whereYouAre, "");
  const [first = ""] = path.split(/\s*[>›»]+\s*|\s\/\s/);
  const isHelp = /^(?:centre d'aide|aide|help(?: cent(?:er|re))?|faq)$/.test(first);
  // `Return / Refund` is a title: parted by a stroke, only what begins at the site's start is a path.
  const isPath = path !== bare || (/[>›»]/.test(path) ? navigation.has(first) || isHelp : startPages.test(first));
  return isPath && /[>›»]|\s\/\s/.test(path) && breadcrumb.test(path) ? "path of the page" : null;
}

/** True for a line that leads to a page that most sites have: `About us`, `Jobs`. */
export function isSiteLink(text: string): boolean {
  return inRows.test(foldLine(text));
}

/** True for the title of a table of contents. */
export function isContentsTitle(text: string): boolean {
  return /^(?:sommaire|table des matieres|(?:table of )?contents|on this page|inhalt(?:sverzeichnis)?|inhoud(?:sopgave)?|contenido|indice|sommario|spis tresci|目录)$/u.test(
    foldLine(text),
  );
}

/** True for a line that asks for the reader's address, to send news. */
export function isNewsletterLine(text: string): boolean {
  return text.length < 110 && newsletter.test(foldLine(text));
}

/** `My account | Cart | Sitemap`: as many of a row's parts lead elsewhere as do not, and two at least. */
function isMenuRow(text: string): boolean {
  if (text.length > 200 || /[.!?]\s+\p{Lu}/u.test(text)) return false;
  const parts = text
    .split(/\s+[|/·•–—-]+\s+|\s{3,}|\t+|(?<=\p{Ll}) : /u)
    .map((part) => foldLine(part).replace(/\s*(?:\(?\d+\)?|: ?\d+ .*)$/, ""))
    .filter((part) => part !== "");
  const own = parts.filter((part) => navigation.has(part)).length;
  const weak = parts.filter((part) => !navigation.has(part) && inRows.test(part)).length;
  return parts.length > 1 && own + weak > 1 && own + weak >= parts.length / 2 && (own > 0 || weak > 2);
}

function foldLine(text: string): string {
  return foldText(text)
    .replace(/’/g, "'")
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/^[^\p{L}\p{N}©(¿]+|[^\p{L}\p{N})]+$/gu, "");
}
