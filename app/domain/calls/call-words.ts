import type { InterfaceLocale } from "#app/domain/i18n/locale.ts";

type CallWords = {
  greeting: string;
  subject: (shopName: string) => string;
  /** a day and its clock times */
  slot: (day: string, from: string, to: string) => string;
  nextSlot: (slot: string, url: string) => string;
  givenUp: (tries: number, url: string) => string;
  wrongNumber: (url: string) => string;
  /** the customer has moved or cancelled the call */
  changed: {
    subject: Record<"moved" | "cancelled", (shopName: string) => string>;
    moved: (slot: string, url: string) => string;
    cancelled: (url: string) => string;
  };
};

/** What is said of call-backs, in slots and e-mails. */
export const callWords: Record<InterfaceLocale, CallWords> = {
  en: {
    greeting: "Hello,",
    subject: (shopName) => `${shopName}: we called you`,
    slot: (day, from, to) => `${day}, ${from}–${to}`,
    nextSlot: (slot, url) =>
      `We called you and did not reach you. We call again: ${slot}.\n\nChoose another time, or go on by e-mail: ${url}`,
    givenUp: (tries, url) =>
      `We called you and did not reach you, ${tries} times by now. Your request stays open and goes on by e-mail. Write to us here: ${url}`,
    wrongNumber: (url) =>
      `The number that you gave does not lead to you. Your request stays open and goes on by e-mail. Write to us here: ${url}`,
    changed: {
      subject: {
        moved: (shopName) => `${shopName}: your call has been moved`,
        cancelled: (shopName) => `${shopName}: your call has been cancelled`,
      },
      moved: (slot, url) =>
        `Your call has been moved. We call you: ${slot}.\n\nThe time in earlier e-mails no longer holds. Choose another time, or go on by e-mail: ${url}`,
      cancelled: (url) =>
        `There will be no call, whatever earlier e-mails say. Your request stays open and goes on by e-mail. Write to us here: ${url}`,
    },
  },
  fr: {
    greeting: "Bonjour,",
    subject: (shopName) => `${shopName} : nous vous avons appelé`,
    slot: (day, from, to) => `${day}, ${from} – ${to}`,
    nextSlot: (slot, url) =>
      `Nous vous avons appelé sans vous joindre. Nous rappelons : ${slot}.\n\nChoisir un autre moment, ou continuer par e-mail : ${url}`,
    givenUp: (tries, url) =>
      `Nous vous avons appelé sans vous joindre, ${tries} fois à ce jour. Votre demande reste ouverte et continue par e-mail. Écrivez-nous ici : ${url}`,
    wrongNumber: (url) =>
      `Le numéro indiqué ne mène pas à vous. Votre demande reste ouverte et continue par e-mail. Écrivez-nous ici : ${url}`,
    changed: {
      subject: {
        moved: (shopName) => `${shopName} : votre appel est déplacé`,
        cancelled: (shopName) => `${shopName} : votre appel est annulé`,
      },
      moved: (slot, url) =>
        `Votre appel est déplacé. Nous vous appelons : ${slot}.\n\nLe créneau des e-mails précédents ne vaut plus. Choisir un autre moment, ou continuer par e-mail : ${url}`,
      cancelled: (url) =>
        `Il n'y aura pas d'appel, quoi que disent les e-mails précédents. Votre demande reste ouverte et continue par e-mail. Écrivez-nous ici : ${url}`,
    },
  },
  es: {
    greeting: "Hola:",
    subject: (shopName) => `${shopName}: le hemos llamado`,
    slot: (day, from, to) => `${day}, ${from}–${to}`,
    nextSlot: (slot, url) =>
      `Le hemos llamado sin localizarle. Volvemos a llamar: ${slot}.\n\nElegir otra hora o seguir por correo: ${url}`,
    givenUp: (tries, url) =>
      `Le hemos llamado sin localizarle, ${tries} veces hasta ahora. Su solicitud sigue abierta y continúa por correo. Escríbanos aquí: ${url}`,
    wrongNumber: (url) =>
      `El número que indicó no lleva hasta usted. Su solicitud sigue abierta y continúa por correo. Escríbanos aquí: ${url}`,
    changed: {
      subject: {
        moved: (shopName) => `${shopName}: su llamada se ha cambiado de hora`,
        cancelled: (shopName) => `${shopName}: su llamada se ha cancelado`,
      },
      moved: (slot, url) =>
        `Su llamada se ha cambiado de hora. Le llamamos: ${slot}.\n\nLa hora de los correos anteriores ya no vale. Elegir otra hora o seguir por correo: ${url}`,
      cancelled: (url) =>
        `No habrá llamada, digan lo que digan los correos anteriores. Su solicitud sigue abierta y continúa por correo. Escríbanos aquí: ${url}`,
    },
  },
  it: {
    greeting: "Buongiorno,",
    subject: (shopName) => `${shopName}: l'abbiamo chiamata`,
    slot: (day, from, to) => `${day}, ${from}–${to}`,
    nextSlot: (slot, url) =>
      `L'abbiamo chiamata senza trovarla. Richiamiamo: ${slot}.\n\nScegliere un altro momento o continuare via e-mail: ${url}`,
    givenUp: (tries, url) =>
      `L'abbiamo chiamata senza trovarla, ${tries} volte finora. La sua richiesta resta aperta e continua via e-mail. Ci scriva qui: ${url}`,
    wrongNumber: (url) =>
      `Il numero indicato non porta a lei. La sua richiesta resta aperta e continua via e-mail. Ci scriva qui: ${url}`,
    changed: {
      subject: {
        moved: (shopName) => `${shopName}: la sua chiamata è stata spostata`,
        cancelled: (shopName) => `${shopName}: la sua chiamata è stata annullata`,
      },
      moved: (slot, url) =>
        `La sua chiamata è stata spostata. La chiamiamo: ${slot}.\n\nL'orario delle e-mail precedenti non vale più. Scegliere un altro momento o continuare via e-mail: ${url}`,
      cancelled: (url) =>
        `Non ci sarà alcuna chiamata, qualunque cosa dicano le e-mail precedenti. La sua richiesta resta aperta e continua via e-mail. Ci scriva qui: ${url}`,
    },
  },
  nl: {
    greeting: "Hallo,",
    subject: (shopName) => `${shopName}: we hebben u gebeld`,
    slot: (day, from, to) => `${day}, ${from}–${to}`,
    nextSlot: (slot, url) =>
      `We hebben u gebeld en niet bereikt. We bellen opnieuw: ${slot}.\n\nEen ander moment kiezen of verdergaan per e-mail: ${url}`,
    givenUp: (tries, url) =>
      `We hebben u gebeld en niet bereikt, tot nu toe ${tries} keer. Uw aanvraag blijft open en gaat verder per e-mail. Schrijf ons hier: ${url}`,
    wrongNumber: (url) =>
      `Het opgegeven nummer leidt niet naar u. Uw aanvraag blijft open en gaat verder per e-mail. Schrijf ons hier: ${url}`,
    changed: {
      subject: {
        moved: (shopName) => `${shopName}: uw gesprek is verplaatst`,
        cancelled: (shopName) => `${shopName}: uw gesprek is geannuleerd`,
      },
      moved: (slot, url) =>
        `Uw gesprek is verplaatst. We bellen u: ${slot}.\n\nHet tijdstip in eerdere e-mails geldt niet meer. Een ander moment kiezen of verdergaan per e-mail: ${url}`,
      cancelled: (url) =>
        `Er komt geen telefoontje, wat eerdere e-mails ook zeggen. Uw aanvraag blijft open en gaat verder per e-mail. Schrijf ons hier: ${url}`,
    },
  },
  de: {
    greeting: "Guten Tag,",
    subject: (shopName) => `${shopName}: Wir haben Sie angerufen`,
    slot: (day, from, to) => `${day}, ${from}–${to}`,
    nextSlot: (slot, url) =>
      `Wir haben Sie angerufen und nicht erreicht. Wir rufen wieder an: ${slot}.\n\nEine andere Zeit wählen oder per E-Mail weitermachen: ${url}`,
    givenUp: (tries, url) =>
      `Wir haben Sie angerufen und nicht erreicht, bisher ${tries} Mal. Ihre Anfrage bleibt offen und geht per E-Mail weiter. Schreiben Sie uns hier: ${url}`,
    wrongNumber: (url) =>
      `Die angegebene Nummer führt nicht zu Ihnen. Ihre Anfrage bleibt offen und geht per E-Mail weiter. Schreiben Sie uns hier: ${url}`,
    changed: {
      subject: {
        moved: (shopName) => `${shopName}: Ihr Anruf ist verschoben`,
        cancelled: (shopName) => `${shopName}: Ihr Anruf ist abgesagt`,
      },
      moved: (slot, url) =>
        `Ihr Anruf ist verschoben. Wir rufen Sie an: ${slot}.\n\nDie Zeit in früheren E-Mails gilt nicht mehr. Eine andere Zeit wählen oder per E-Mail weitermachen: ${url}`,
      cancelled: (url) =>
        `Es gibt keinen Anruf, auch wenn frühere E-Mails einen nennen. Ihre Anfrage bleibt offen und geht per E-Mail weiter. Schreiben Sie uns hier: ${url}`,
    },
  },
  zh: {
    greeting: "您好：",
    subject: (shopName) => `${shopName}：我们给您打过电话`,
    slot: (day, from, to) => `${day} ${from}–${to}`,
    nextSlot: (slot, url) =>
      `我们给您打过电话，但未能接通。我们将再次致电：${slot}。\n\n选择其他时间或改用电子邮件：${url}`,
    givenUp: (tries, url) =>
      `我们给您打过电话，但未能接通，至今共 ${tries} 次。您的请求仍然有效，将通过电子邮件继续。请在此给我们留言：${url}`,
    wrongNumber: (url) => `您留下的号码无法联系到您。您的请求仍然有效，将通过电子邮件继续。请在此给我们留言：${url}`,
    changed: {
      subject: {
        moved: (shopName) => `${shopName}：通话时间已更改`,
        cancelled: (shopName) => `${shopName}：通话已取消`,
      },
      moved: (slot, url) =>
        `您的通话时间已更改。我们将致电：${slot}。\n\n之前邮件中的时间不再有效。选择其他时间或改用电子邮件：${url}`,
      cancelled: (url) =>
        `我们不会再致电，之前邮件中的时间不再有效。您的请求仍然有效，将通过电子邮件继续。请在此给我们留言：${url}`,
    },
  },
  pt: {
    greeting: "Bom dia,",
    subject: (shopName) => `${shopName}: telefonámos-lhe`,
    slot: (day, from, to) => `${day}, ${from}–${to}`,
    nextSlot: (slot, url) =>
      `Telefonámos-lhe e não conseguimos falar consigo. Voltamos a ligar: ${slot}.\n\nEscolher outra hora ou continuar por e-mail: ${url}`,
    givenUp: (tries, url) =>
      `Telefonámos-lhe e não conseguimos falar consigo, ${tries} vezes até agora. O seu pedido fica aberto e continua por e-mail. Escreva-nos aqui: ${url}`,
    wrongNumber: (url) =>
      `O número que indicou não vai ter consigo. O seu pedido fica aberto e continua por e-mail. Escreva-nos aqui: ${url}`,
    changed: {
      subject: {
        moved: (shopName) => `${shopName}: a sua chamada foi alterada`,
        cancelled: (shopName) => `${shopName}: a sua chamada foi cancelada`,
      },
      moved: (slot, url) =>
        `A sua chamada foi alterada. Telefonamos-lhe: ${slot}.\n\nA hora indicada nos e-mails anteriores já não vale. Escolher outra hora ou continuar por e-mail: ${url}`,
      cancelled: (url) =>
        `Não haverá chamada, digam o que disserem os e-mails anteriores. O seu pedido fica aberto e continua por e-mail. Escreva-nos aqui: ${url}`,
    },
  },
  pl: {
    greeting: "Dzień dobry,",
    subject: (shopName) => `${shopName}: dzwoniliśmy do Państwa`,
    slot: (day, from, to) => `${day}, ${from}–${to}`,
    nextSlot: (slot, url) =>
      `Dzwoniliśmy i nikogo nie zastaliśmy. Zadzwonimy ponownie: ${slot}.\n\nWybór innej pory lub dalszy kontakt e-mailem: ${url}`,
    givenUp: (tries, url) =>
      `Dzwoniliśmy i nikogo nie zastaliśmy, liczba prób: ${tries}. Zgłoszenie pozostaje otwarte i jest kontynuowane e-mailem. Prosimy napisać tutaj: ${url}`,
    wrongNumber: (url) =>
      `Podany numer nie prowadzi do Państwa. Zgłoszenie pozostaje otwarte i jest kontynuowane e-mailem. Prosimy napisać tutaj: ${url}`,
    changed: {
      subject: {
        moved: (shopName) => `${shopName}: zmieniono porę rozmowy`,
        cancelled: (shopName) => `${shopName}: rozmowa została odwołana`,
      },
      moved: (slot, url) =>
        `Zmieniono porę rozmowy. Zadzwonimy: ${slot}.\n\nPora podana we wcześniejszych e-mailach już nie obowiązuje. Wybór innej pory lub dalszy kontakt e-mailem: ${url}`,
      cancelled: (url) =>
        `Rozmowy telefonicznej nie będzie, mimo tego, co podają wcześniejsze e-maile. Zgłoszenie pozostaje otwarte i jest kontynuowane e-mailem. Prosimy napisać tutaj: ${url}`,
    },
  },
};
