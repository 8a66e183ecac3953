import type { InterfaceLocale } from "#app/domain/i18n/locale.ts";

type MailWords = {
  refusedFiles: (names: string) => string;
  follows: (number: number) => string;
  greeting: string;
  refusedSubject: (shopName: string) => string;
  /** that the words have arrived, and what to do about the files */
  sendAgain: (url: string) => string;
};

const words: Record<InterfaceLocale, MailWords> = {
  en: {
    refusedFiles: (names) => `Files not taken: ${names}. We take photos and PDF up to 10 MB.`,
    follows: (number) => `Goes on from request ${number}, which is closed.`,
    greeting: "Hello,",
    refusedSubject: (shopName) => `${shopName}: a file of your e-mail was not taken`,
    sendAgain: (url) =>
      `Your message itself has arrived. Send the file again as a photo or PDF, in an answer to this e-mail or on the page of your request: ${url}`,
  },
  fr: {
    refusedFiles: (names) => `Fichiers non acceptés : ${names}. Nous acceptons les photos et les PDF jusqu’à 10 Mo.`,
    follows: (number) => `Fait suite à la demande ${number}, qui est close.`,
    greeting: "Bonjour,",
    refusedSubject: (shopName) => `${shopName} : un fichier de votre e-mail n’a pas été accepté`,
    sendAgain: (url) =>
      `Votre message, lui, est bien arrivé. Renvoyez le fichier en photo ou en PDF, en réponse à cet e-mail ou sur la page de votre demande : ${url}`,
  },
  es: {
    refusedFiles: (names) => `Archivos no aceptados: ${names}. Aceptamos fotos y PDF de hasta 10 MB.`,
    follows: (number) => `Continúa la solicitud ${number}, que está cerrada.`,
    greeting: "Hola:",
    refusedSubject: (shopName) => `${shopName}: un archivo de su correo no se ha aceptado`,
    sendAgain: (url) =>
      `Su mensaje sí ha llegado. Envíe el archivo de nuevo como foto o PDF, en respuesta a este correo o en la página de su solicitud: ${url}`,
  },
  it: {
    refusedFiles: (names) => `File non accettati: ${names}. Accettiamo foto e PDF fino a 10 MB.`,
    follows: (number) => `Fa seguito alla richiesta ${number}, che è chiusa.`,
    greeting: "Buongiorno,",
    refusedSubject: (shopName) => `${shopName}: un file della sua e-mail non è stato accettato`,
    sendAgain: (url) =>
      `Il suo messaggio è invece arrivato. Invii di nuovo il file come foto o PDF, in risposta a questa e-mail o sulla pagina della sua richiesta: ${url}`,
  },
  nl: {
    refusedFiles: (names) => `Bestanden niet aangenomen: ${names}. We nemen foto's en pdf's tot 10 MB aan.`,
    follows: (number) => `Vervolg op aanvraag ${number}, die gesloten is.`,
    greeting: "Hallo,",
    refusedSubject: (shopName) => `${shopName}: een bestand van uw e-mail is niet aangenomen`,
    sendAgain: (url) =>
      `Uw bericht zelf is aangekomen. Stuur het bestand opnieuw als foto of pdf, in antwoord op deze e-mail of op de pagina van uw aanvraag: ${url}`,
  },
  de: {
    refusedFiles: (names) => `Nicht angenommene Dateien: ${names}. Wir nehmen Fotos und PDF bis 10 MB an.`,
    follows: (number) => `Folgt auf die Anfrage ${number}, die abgeschlossen ist.`,
    greeting: "Guten Tag,",
    refusedSubject: (shopName) => `${shopName}: Eine Datei Ihrer E-Mail wurde nicht angenommen`,
    sendAgain: (url) =>
      `Ihre Nachricht selbst ist angekommen. Senden Sie die Datei noch einmal als Foto oder PDF, in einer Antwort auf diese E-Mail oder auf der Seite Ihrer Anfrage: ${url}`,
  },
  zh: {
    refusedFiles: (names) => `未接收的文件：${names}。我们接收不超过 10 MB 的照片和 PDF。`,
    follows: (number) => `接续已关闭的请求 ${number}。`,
    greeting: "您好：",
    refusedSubject: (shopName) => `${shopName}：您邮件中的文件未被接收`,
    sendAgain: (url) => `您的留言已收到。请将文件以照片或 PDF 格式重新发送：直接回复此邮件，或前往您的请求页面：${url}`,
  },
  pt: {
    refusedFiles: (names) => `Ficheiros não aceites: ${names}. Aceitamos fotografias e PDF até 10 MB.`,
    follows: (number) => `Dá seguimento ao pedido ${number}, que está encerrado.`,
    greeting: "Bom dia,",
    refusedSubject: (shopName) => `${shopName}: um ficheiro do seu e-mail não foi aceite`,
    sendAgain: (url) =>
      `A sua mensagem chegou. Envie o ficheiro de novo como fotografia ou PDF, em resposta a este e-mail ou na página do seu pedido: ${url}`,
  },
  pl: {
    refusedFiles: (names) => `Nieprzyjęte pliki: ${names}. Przyjmujemy zdjęcia i pliki PDF do 10 MB.`,
    follows: (number) => `Ciąg dalszy zgłoszenia ${number}, które jest zamknięte.`,
    greeting: "Dzień dobry,",
    refusedSubject: (shopName) => `${shopName}: plik z e-maila nie został przyjęty`,
    sendAgain: (url) =>
      `Sama wiadomość dotarła. Prosimy wysłać plik ponownie jako zdjęcie lub PDF, w odpowiedzi na ten e-mail albo na stronie zgłoszenia: ${url}`,
  },
};

/** Tells the agent that a ticket goes on from a closed one. */
export function followsClosed(locale: InterfaceLocale, number: number): string {
  return words[locale].follows(number);
}

/** A message with a line below it that names the files which came with it and were not taken; at most `maxLength`. */
export function nameRefusedFiles(
  locale: InterfaceLocale,
  message: string,
  names: readonly string[],
  maxLength: number,
): string {
  if (names.length === 0) return message;
  const line = `[${words[locale].refusedFiles(listed(names))}]`;
  return message === "" ? line : `${message.slice(0, maxLength - line.length - 2).trimEnd()}\n\n${line}`;
}

/** Told to who sent files that were not taken: which, why, and what to do. */
export function refusedFilesEmail(
  locale: InterfaceLocale,
  { number, shopName, url, names }: { number: number; shopName: string; url: string; names: readonly string[] },
): { subject: string; text: string } {
  const { greeting, refusedSubject, refusedFiles, sendAgain } = words[locale];
  return {
    subject: `[${number}] ${refusedSubject(shopName)}`,
    text: `${[greeting, refusedFiles(listed(names)), sendAgain(url), shopName].join("\n\n")}\n`,
  };
}

function listed(names: readonly string[]): string {
  return [...names.slice(0, 8), ...(names.length > 8 ? ["…"] : [])].join(", ");
}
