import type { ChatEnd } from "#prisma/sqlite/enums.ts";
import type { InterfaceLocale } from "#app/domain/i18n/locale.ts";

type TranscriptWords = {
  greeting: string;
  subject: (shopName: string) => string;
  ended: Record<ChatEnd | "page_gone", string>;
  /** by when we answer */
  expected: (moment: string) => string;
  /** before what the customer has not seen in the chat */
  unseen: string;
  /** before the whole conversation */
  all: string;
  answer: (url: string) => string;
  /** a customer whose name is not known */
  customer: string;
};

/** What the e-mail says that ends a chat. */
export const transcriptWords: Record<InterfaceLocale, TranscriptWords> = {
  en: {
    greeting: "Hello,",
    subject: (shopName) => `${shopName}: your chat goes on by e-mail`,
    ended: {
      customer_left: "You have left the chat. Your request stays open and goes on by e-mail.",
      staff_left: "Whoever was with you has had to leave the chat. Your request stays open and goes on by e-mail.",
      nobody_came: "Nobody was free in time for your chat. Your request stays open and goes on by e-mail.",
      page_gone:
        "The page of your chat was closed or has lost its connection. Your request stays open and goes on by e-mail.",
      solved: "Your chat has ended: the request is solved.",
    },
    expected: (moment) => `You hear from us by e-mail by ${moment} at the latest.`,
    unseen: "You have not seen this yet:",
    all: "All that was said:",
    answer: (url) => `To answer: ${url}`,
    customer: "You",
  },
  fr: {
    greeting: "Bonjour,",
    subject: (shopName) => `${shopName} : votre chat continue par e-mail`,
    ended: {
      customer_left: "Vous avez quitté le chat. Votre demande reste ouverte et continue par e-mail.",
      staff_left:
        "La personne qui vous répondait a dû quitter le chat. Votre demande reste ouverte et continue par e-mail.",
      nobody_came:
        "Personne ne s'est libéré à temps pour votre chat. Votre demande reste ouverte et continue par e-mail.",
      page_gone:
        "La page de votre chat a été fermée ou a perdu sa connexion. Votre demande reste ouverte et continue par e-mail.",
      solved: "Votre chat est terminé : la demande est résolue.",
    },
    expected: (moment) => `Vous aurez de nos nouvelles par e-mail, au plus tard ${moment}.`,
    unseen: "Vous n'avez pas encore vu ceci :",
    all: "Tout ce qui a été dit :",
    answer: (url) => `Pour répondre : ${url}`,
    customer: "Vous",
  },
  es: {
    greeting: "Hola:",
    subject: (shopName) => `${shopName}: su chat continúa por correo`,
    ended: {
      customer_left: "Ha salido del chat. Su solicitud sigue abierta y continúa por correo.",
      staff_left:
        "La persona que le atendía ha tenido que salir del chat. Su solicitud sigue abierta y continúa por correo.",
      nobody_came: "Nadie quedó libre a tiempo para su chat. Su solicitud sigue abierta y continúa por correo.",
      page_gone:
        "La página de su chat se cerró o perdió la conexión. Su solicitud sigue abierta y continúa por correo.",
      solved: "Su chat ha terminado: la solicitud está resuelta.",
    },
    expected: (moment) => `Tendrá noticias nuestras por correo, a más tardar ${moment}.`,
    unseen: "Todavía no ha visto esto:",
    all: "Todo lo que se dijo:",
    answer: (url) => `Para responder: ${url}`,
    customer: "Usted",
  },
  it: {
    greeting: "Buongiorno,",
    subject: (shopName) => `${shopName}: la sua chat continua via e-mail`,
    ended: {
      customer_left: "Ha lasciato la chat. La sua richiesta resta aperta e continua via e-mail.",
      staff_left: "Chi le rispondeva ha dovuto lasciare la chat. La sua richiesta resta aperta e continua via e-mail.",
      nobody_came:
        "Nessuno si è liberato in tempo per la sua chat. La sua richiesta resta aperta e continua via e-mail.",
      page_gone:
        "La pagina della sua chat è stata chiusa o ha perso la connessione. La sua richiesta resta aperta e continua via e-mail.",
      solved: "La chat è terminata: la richiesta è risolta.",
    },
    expected: (moment) => `Avrà nostre notizie via e-mail, al più tardi ${moment}.`,
    unseen: "Questo non l'ha ancora visto:",
    all: "Tutto quello che è stato detto:",
    answer: (url) => `Per rispondere: ${url}`,
    customer: "Lei",
  },
  nl: {
    greeting: "Hallo,",
    subject: (shopName) => `${shopName}: uw chat gaat verder per e-mail`,
    ended: {
      customer_left: "U hebt de chat verlaten. Uw aanvraag blijft open en gaat verder per e-mail.",
      staff_left: "Wie u hielp moest de chat verlaten. Uw aanvraag blijft open en gaat verder per e-mail.",
      nobody_came: "Niemand kwam op tijd vrij voor uw chat. Uw aanvraag blijft open en gaat verder per e-mail.",
      page_gone:
        "De pagina van uw chat is gesloten of heeft de verbinding verloren. Uw aanvraag blijft open en gaat verder per e-mail.",
      solved: "Uw chat is afgelopen: de aanvraag is opgelost.",
    },
    expected: (moment) => `U hoort per e-mail van ons, uiterlijk ${moment}.`,
    unseen: "Dit hebt u nog niet gezien:",
    all: "Alles wat gezegd is:",
    answer: (url) => `Om te antwoorden: ${url}`,
    customer: "U",
  },
  de: {
    greeting: "Guten Tag,",
    subject: (shopName) => `${shopName}: Ihr Chat geht per E-Mail weiter`,
    ended: {
      customer_left: "Sie haben den Chat verlassen. Ihre Anfrage bleibt offen und geht per E-Mail weiter.",
      staff_left: "Ihr Gegenüber musste den Chat verlassen. Ihre Anfrage bleibt offen und geht per E-Mail weiter.",
      nobody_came:
        "Für Ihren Chat wurde niemand rechtzeitig frei. Ihre Anfrage bleibt offen und geht per E-Mail weiter.",
      page_gone:
        "Die Seite Ihres Chats wurde geschlossen oder hat die Verbindung verloren. Ihre Anfrage bleibt offen und geht per E-Mail weiter.",
      solved: "Ihr Chat ist beendet: Die Anfrage ist gelöst.",
    },
    expected: (moment) => `Sie hören per E-Mail von uns, spätestens ${moment}.`,
    unseen: "Das haben Sie noch nicht gesehen:",
    all: "Alles, was gesagt wurde:",
    answer: (url) => `Antworten: ${url}`,
    customer: "Sie",
  },
  zh: {
    greeting: "您好：",
    subject: (shopName) => `${shopName}：您的聊天转为电子邮件继续`,
    ended: {
      customer_left: "您已离开聊天。您的请求仍然有效，将通过电子邮件继续。",
      staff_left: "为您服务的客服不得不离开聊天。您的请求仍然有效，将通过电子邮件继续。",
      nobody_came: "客服未能及时接入您的聊天。您的请求仍然有效，将通过电子邮件继续。",
      page_gone: "您的聊天页面已关闭或失去连接。您的请求仍然有效，将通过电子邮件继续。",
      solved: "您的聊天已结束：请求已解决。",
    },
    expected: (moment) => `我们会通过电子邮件回复您，不晚于${moment}。`,
    unseen: "以下内容您还没有看到：",
    all: "全部聊天内容：",
    answer: (url) => `回复请前往：${url}`,
    customer: "您",
  },
  pt: {
    greeting: "Bom dia,",
    subject: (shopName) => `${shopName}: o seu chat continua por e-mail`,
    ended: {
      customer_left: "Saiu do chat. O seu pedido fica aberto e continua por e-mail.",
      staff_left: "Quem o atendia teve de sair do chat. O seu pedido fica aberto e continua por e-mail.",
      nobody_came: "Ninguém ficou livre a tempo para o seu chat. O seu pedido fica aberto e continua por e-mail.",
      page_gone:
        "A página do seu chat foi fechada ou perdeu a ligação. O seu pedido fica aberto e continua por e-mail.",
      solved: "O seu chat terminou: o pedido está resolvido.",
    },
    expected: (moment) => `Terá notícias nossas por e-mail até ${moment}.`,
    unseen: "Ainda não viu isto:",
    all: "Tudo o que foi dito:",
    answer: (url) => `Para responder: ${url}`,
    customer: "Cliente",
  },
  pl: {
    greeting: "Dzień dobry,",
    subject: (shopName) => `${shopName}: czat jest kontynuowany e-mailem`,
    ended: {
      customer_left: "Czat został opuszczony. Zgłoszenie pozostaje otwarte i jest kontynuowane e-mailem.",
      staff_left: "Konsultant musiał opuścić czat. Zgłoszenie pozostaje otwarte i jest kontynuowane e-mailem.",
      nobody_came: "Nikt nie zwolnił się na czas. Zgłoszenie pozostaje otwarte i jest kontynuowane e-mailem.",
      page_gone:
        "Strona czatu została zamknięta lub straciła połączenie. Zgłoszenie pozostaje otwarte i jest kontynuowane e-mailem.",
      solved: "Czat się zakończył: zgłoszenie jest rozwiązane.",
    },
    expected: (moment) => `Odezwiemy się e-mailem najpóźniej ${moment}.`,
    unseen: "Tego jeszcze nie było widać na czacie:",
    all: "Cała rozmowa:",
    answer: (url) => `Aby odpowiedzieć: ${url}`,
    customer: "Klient",
  },
};
