import type { InterfaceLocale } from "#app/domain/i18n/locale.ts";

type MailWords = { refusedFiles: (names: string) => string; follows: (number: number) => string };

const words: Record<InterfaceLocale, MailWords> = {
  en: {
    refusedFiles: (names) => `Files not taken: ${names}. We take photos and PDF up to 10 MB.`,
    follows: (number) => `Goes on from request ${number}, which is closed.`,
  },
  fr: {
    refusedFiles: (names) => `Fichiers non acceptés : ${names}. Nous acceptons les photos et les PDF jusqu’à 10 Mo.`,
    follows: (number) => `Fait suite à la demande ${number}, qui est close.`,
  },
  es: {
    refusedFiles: (names) => `Archivos no aceptados: ${names}. Aceptamos fotos y PDF de hasta 10 MB.`,
    follows: (number) => `Continúa la solicitud ${number}, que está cerrada.`,
  },
  it: {
    refusedFiles: (names) => `File non accettati: ${names}. Accettiamo foto e PDF fino a 10 MB.`,
    follows: (number) => `Fa seguito alla richiesta ${number}, che è chiusa.`,
  },
  nl: {
    refusedFiles: (names) => `Bestanden niet aangenomen: ${names}. We nemen foto's en pdf's tot 10 MB aan.`,
    follows: (number) => `Vervolg op aanvraag ${number}, die gesloten is.`,
  },
  de: {
    refusedFiles: (names) => `Nicht angenommene Dateien: ${names}. Wir nehmen Fotos und PDF bis 10 MB an.`,
    follows: (number) => `Folgt auf die Anfrage ${number}, die abgeschlossen ist.`,
  },
  zh: {
    refusedFiles: (names) => `未接收的文件：${names}。我们接收不超过 10 MB 的照片和 PDF。`,
    follows: (number) => `接续已关闭的请求 ${number}。`,
  },
  pt: {
    refusedFiles: (names) => `Ficheiros não aceites: ${names}. Aceitamos fotografias e PDF até 10 MB.`,
    follows: (number) => `Dá seguimento ao pedido ${number}, que está encerrado.`,
  },
  pl: {
    refusedFiles: (names) => `Nieprzyjęte pliki: ${names}. Przyjmujemy zdjęcia i pliki PDF do 10 MB.`,
    follows: (number) => `Ciąg dalszy zgłoszenia ${number}, które jest zamknięte.`,
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
  const shown = [...names.slice(0, 8), ...(names.length > 8 ? ["…"] : [])].join(", ");
  const line = `[${words[locale].refusedFiles(shown)}]`;
  return message === "" ? line : `${message.slice(0, maxLength - line.length - 2).trimEnd()}\n\n${line}`;
}
