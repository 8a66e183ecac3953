import type { InterfaceLocale } from "#app/domain/i18n/locale.ts";

type CallWords = {
  greeting: string;
  subject: (shopName: string) => string;
  /** a day, its clock times and the place whose time it is */
  slot: (day: string, from: string, to: string, place: string) => string;
  nextSlot: (slot: string, url: string) => string;
  givenUp: (tries: number, url: string) => string;
  wrongNumber: (url: string) => string;
};

/** What is said of call-backs, in slots and e-mails. */
export const callWords: Record<InterfaceLocale, CallWords> = {
  en: {
    greeting: "Hello,",
    subject: (shopName) => `${shopName}: we called you`,
    slot: (day, from, to, place) => `${day}, ${from}–${to} (${place} time)`,
    nextSlot: (slot, url) =>
      `We called you and did not reach you. We call again: ${slot}.\n\nChoose another time, or go on by e-mail: ${url}`,
    givenUp: (tries, url) =>
      `We called you and did not reach you, ${tries} times by now. Your request stays open and goes on by e-mail. Write to us here: ${url}`,
    wrongNumber: (url) =>
      `The number that you gave does not lead to you. Your request stays open and goes on by e-mail. Write to us here: ${url}`,
  },
  fr: {
    greeting: "Bonjour,",
    subject: (shopName) => `${shopName} : nous vous avons appelé`,
    slot: (day, from, to, place) => `${day}, ${from} – ${to} (heure de ${place})`,
    nextSlot: (slot, url) =>
      `Nous vous avons appelé sans vous joindre. Nous rappelons : ${slot}.\n\nChoisir un autre moment, ou continuer par e-mail : ${url}`,
    givenUp: (tries, url) =>
      `Nous vous avons appelé sans vous joindre, ${tries} fois à ce jour. Votre demande reste ouverte et continue par e-mail. Écrivez-nous ici : ${url}`,
    wrongNumber: (url) =>
      `Le numéro indiqué ne mène pas à vous. Votre demande reste ouverte et continue par e-mail. Écrivez-nous ici : ${url}`,
  },
  es: {
    greeting: "Hola:",
    subject: (shopName) => `${shopName}: le hemos llamado`,
    slot: (day, from, to, place) => `${day}, ${from}–${to} (hora de ${place})`,
    nextSlot: (slot, url) =>
      `Le hemos llamado sin localizarle. Volvemos a llamar: ${slot}.\n\nElegir otra hora o seguir por correo: ${url}`,
    givenUp: (tries, url) =>
      `Le hemos llamado sin localizarle, ${tries} veces hasta ahora. Su solicitud sigue abierta y continúa por correo. Escríbanos aquí: ${url}`,
    wrongNumber: (url) =>
      `El número que indicó no lleva hasta usted. Su solicitud sigue abierta y continúa por correo. Escríbanos aquí: ${url}`,
  },
  it: {
    greeting: "Buongiorno,",
    subject: (shopName) => `${shopName}: l'abbiamo chiamata`,
    slot: (day, from, to, place) => `${day}, ${from}–${to} (ora di ${place})`,
    nextSlot: (slot, url) =>
      `L'abbiamo chiamata senza trovarla. Richiamiamo: ${slot}.\n\nScegliere un altro momento o continuare via e-mail: ${url}`,
    givenUp: (tries, url) =>
      `L'abbiamo chiamata senza trovarla, ${tries} volte finora. La sua richiesta resta aperta e continua via e-mail. Ci scriva qui: ${url}`,
    wrongNumber: (url) =>
      `Il numero indicato non porta a lei. La sua richiesta resta aperta e continua via e-mail. Ci scriva qui: ${url}`,
  },
  nl: {
    greeting: "Hallo,",
    subject: (shopName) => `${shopName}: we hebben u gebeld`,
    slot: (day, from, to, place) => `${day}, ${from}–${to} (tijd in ${place})`,
    nextSlot: (slot, url) =>
      `We hebben u gebeld en niet bereikt. We bellen opnieuw: ${slot}.\n\nEen ander moment kiezen of verdergaan per e-mail: ${url}`,
    givenUp: (tries, url) =>
      `We hebben u gebeld en niet bereikt, tot nu toe ${tries} keer. Uw aanvraag blijft open en gaat verder per e-mail. Schrijf ons hier: ${url}`,
    wrongNumber: (url) =>
      `Het opgegeven nummer leidt niet naar u. Uw aanvraag blijft open en gaat verder per e-mail. Schrijf ons hier: ${url}`,
  },
  de: {
    greeting: "Guten Tag,",
    subject: (shopName) => `${shopName}: Wir haben Sie angerufen`,
    slot: (day, from, to, place) => `${day}, ${from}–${to} (Zeit in ${place})`,
    nextSlot: (slot, url) =>
      `Wir haben Sie angerufen und nicht erreicht. Wir rufen wieder an: ${slot}.\n\nEine andere Zeit wählen oder per E-Mail weitermachen: ${url}`,
    givenUp: (tries, url) =>
      `Wir haben Sie angerufen und nicht erreicht, bisher ${tries} Mal. Ihre Anfrage bleibt offen und geht per E-Mail weiter. Schreiben Sie uns hier: ${url}`,
    wrongNumber: (url) =>
      `Die angegebene Nummer führt nicht zu Ihnen. Ihre Anfrage bleibt offen und geht per E-Mail weiter. Schreiben Sie uns hier: ${url}`,
  },
  zh: {
    greeting: "您好：",
    subject: (shopName) => `${shopName}：我们给您打过电话`,
    slot: (day, from, to, place) => `${day} ${from}–${to}（${place} 时间）`,
    nextSlot: (slot, url) =>
      `我们给您打过电话，但未能接通。我们将再次致电：${slot}。\n\n选择其他时间或改用电子邮件：${url}`,
    givenUp: (tries, url) =>
      `我们给您打过电话，但未能接通，至今共 ${tries} 次。您的请求仍然有效，将通过电子邮件继续。请在此给我们留言：${url}`,
    wrongNumber: (url) => `您留下的号码无法联系到您。您的请求仍然有效，将通过电子邮件继续。请在此给我们留言：${url}`,
  },
  pt: {
    greeting: "Bom dia,",
    subject: (shopName) => `${shopName}: telefonámos-lhe`,
    slot: (day, from, to, place) => `${day}, ${from}–${to} (hora de ${place})`,
    nextSlot: (slot, url) =>
      `Telefonámos-lhe e não conseguimos falar consigo. Voltamos a ligar: ${slot}.\n\nEscolher outra hora ou continuar por e-mail: ${url}`,
    givenUp: (tries, url) =>
      `Telefonámos-lhe e não conseguimos falar consigo, ${tries} vezes até agora. O seu pedido fica aberto e continua por e-mail. Escreva-nos aqui: ${url}`,
    wrongNumber: (url) =>
      `O número que indicou não vai ter consigo. O seu pedido fica aberto e continua por e-mail. Escreva-nos aqui: ${url}`,
  },
  pl: {
    greeting: "Dzień dobry,",
    subject: (shopName) => `${shopName}: dzwoniliśmy do Państwa`,
    slot: (day, from, to, place) => `${day}, ${from}–${to} (czas: ${place})`,
    nextSlot: (slot, url) =>
      `Dzwoniliśmy i nikogo nie zastaliśmy. Zadzwonimy ponownie: ${slot}.\n\nWybór innej pory lub dalszy kontakt e-mailem: ${url}`,
    givenUp: (tries, url) =>
      `Dzwoniliśmy i nikogo nie zastaliśmy, liczba prób: ${tries}. Zgłoszenie pozostaje otwarte i jest kontynuowane e-mailem. Prosimy napisać tutaj: ${url}`,
    wrongNumber: (url) =>
      `Podany numer nie prowadzi do Państwa. Zgłoszenie pozostaje otwarte i jest kontynuowane e-mailem. Prosimy napisać tutaj: ${url}`,
  },
};
