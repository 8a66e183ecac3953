import type { InterfaceLocale } from "#app/domain/i18n/locale.ts";
import type { EmailWords } from "./ticket-emails.ts";

type MergedWords = {
  greeting: string;
  subject: (merged: number, into: number) => string;
  text: (merged: number, into: number) => string;
  follow: (url: string) => string;
};

const words: Record<InterfaceLocale, MergedWords> = {
  en: {
    greeting: "Hello,",
    subject: (merged, into) => `Your request ${merged} goes on as ${into}`,
    text: (merged, into) =>
      `Your requests ${merged} and ${into} are about the same thing. We answer both together, under number ${into}. You need not do anything: what you have sent us is there.`,
    follow: (url) => `Follow the request: ${url}`,
  },
  fr: {
    greeting: "Bonjour,",
    subject: (merged, into) => `Votre demande ${merged} se poursuit sous le numéro ${into}`,
    text: (merged, into) =>
      `Vos demandes ${merged} et ${into} portent sur le même sujet. Nous répondons aux deux ensemble, sous le numéro ${into}. Vous n’avez rien à faire : ce que vous nous avez envoyé y est.`,
    follow: (url) => `Suivre la demande : ${url}`,
  },
  es: {
    greeting: "Buenos días:",
    subject: (merged, into) => `Su solicitud ${merged} continúa con el número ${into}`,
    text: (merged, into) =>
      `Sus solicitudes ${merged} y ${into} tratan de lo mismo. Respondemos a las dos juntas, con el número ${into}. No tiene que hacer nada: lo que nos ha enviado está ahí.`,
    follow: (url) => `Seguir la solicitud: ${url}`,
  },
  it: {
    greeting: "Buongiorno,",
    subject: (merged, into) => `La sua richiesta ${merged} continua con il numero ${into}`,
    text: (merged, into) =>
      `Le sue richieste ${merged} e ${into} riguardano la stessa cosa. Rispondiamo a entrambe insieme, con il numero ${into}. Non deve fare nulla: ciò che ci ha inviato è lì.`,
    follow: (url) => `Segui la richiesta: ${url}`,
  },
  nl: {
    greeting: "Goedendag,",
    subject: (merged, into) => `Uw aanvraag ${merged} gaat verder als ${into}`,
    text: (merged, into) =>
      `Uw aanvragen ${merged} en ${into} gaan over hetzelfde. We beantwoorden ze samen, onder nummer ${into}. U hoeft niets te doen: wat u ons hebt gestuurd, staat daar.`,
    follow: (url) => `De aanvraag volgen: ${url}`,
  },
  de: {
    greeting: "Guten Tag,",
    subject: (merged, into) => `Ihre Anfrage ${merged} geht unter ${into} weiter`,
    text: (merged, into) =>
      `Ihre Anfragen ${merged} und ${into} betreffen dasselbe. Wir beantworten beide zusammen, unter der Nummer ${into}. Sie müssen nichts tun: Was Sie uns geschickt haben, liegt dort vor.`,
    follow: (url) => `Anfrage verfolgen: ${url}`,
  },
  zh: {
    greeting: "您好：",
    subject: (merged, into) => `您的请求 ${merged} 将并入 ${into} 继续处理`,
    text: (merged, into) =>
      `您的请求 ${merged} 和 ${into} 是同一件事。我们将以编号 ${into} 一并答复。您无需做任何事：您已发送的内容都在其中。`,
    follow: (url) => `查看请求：${url}`,
  },
  pt: {
    greeting: "Bom dia,",
    subject: (merged, into) => `O seu pedido ${merged} continua com o número ${into}`,
    text: (merged, into) =>
      `Os seus pedidos ${merged} e ${into} tratam do mesmo assunto. Respondemos aos dois em conjunto, com o número ${into}. Não precisa de fazer nada: o que nos enviou está lá.`,
    follow: (url) => `Acompanhar o pedido: ${url}`,
  },
  pl: {
    greeting: "Dzień dobry,",
    subject: (merged, into) => `Zgłoszenie ${merged} jest kontynuowane pod numerem ${into}`,
    text: (merged, into) =>
      `Państwa zgłoszenia ${merged} i ${into} dotyczą tej samej sprawy. Odpowiemy na oba razem, pod numerem ${into}. Nie trzeba nic robić: wszystko, co zostało wysłane, jest tam widoczne.`,
    follow: (url) => `Śledź zgłoszenie: ${url}`,
  },
};

/** Told to the customer when two of their requests become one while they wait for a reply: both numbers, and where it goes on. */
export function mergedEmail(
  locale: InterfaceLocale,
  { merged, into, shopName, url }: { merged: number; into: number; shopName: string; url: string },
): EmailWords {
  const { greeting, subject, text, follow } = words[locale];
  return {
    subject: `[${into}] ${subject(merged, into)}`,
    text: `${[greeting, text(merged, into), follow(url), shopName].join("\n\n")}\n`,
  };
}
