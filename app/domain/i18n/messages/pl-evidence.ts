import type { enEvidence } from "./en-evidence.ts";
import type { MessageTree } from "./message-tree.ts";

/** What customers read of evidence and of requests like theirs, in Polish. */
export const plEvidence: MessageTree<typeof enEvidence, "pl"> = {
  evidence: {
    lead: "Zgłoszenie można wysłać bez tych materiałów i dodać je później na jego stronie. Ktoś odpowie w każdym razie; to, co konieczne, może być potrzebne przed decyzją.",
    sensitive:
      "Przechowujemy najwyżej {{days, number}} dni i nie dłużej niż {{solved, number}} dni po rozwiązaniu zgłoszenia. Każde otwarcie przez nasz zespół jest zapisywane.",
    title: "Zdjęcia i dokumenty",
    given: "podane ({{files, number}})",
    givenWords: "podane słownie",
    missing: "nie podano",
    missingNeeded: "brak, potrzebne do decyzji",
    askedBy: "Artykuł {{title}} prosi o to w takim przypadku.",
    removed: "usunięto {{date}}, po upływie terminu",
    keptUntil: "przechowywane najpóźniej do {{date}}",
    addTitle: "Dodaj zdjęcia i dokumenty",
    addLead: "Trafią do osoby, która zajmuje się tym zgłoszeniem.",
    add: "Dodaj do zgłoszenia",
    added: "Dodano: {{list}}",
    unstored:
      "Zgłoszenie jest otwarte. Podanego pliku nie udało się u nas zapisać: proszę dodać go poniżej jeszcze raz za chwilę.",
    notStored: "Pliku {{name}} nie udało się u nas teraz zapisać. Plik jest w porządku: proszę spróbować za chwilę.",
    nothing: "Najpierw proszę wybrać plik lub napisać kilka słów.",
    linkOver: "Ten link do pliku już nie działa. Proszę ponownie otworzyć stronę zgłoszenia i otworzyć plik stamtąd.",
    tooLarge:
      "To ponad {{size, number}} MB w jednym formularzu, więc nic nie wysłano. Proszę wrócić: tekst nadal tam jest. Proszę wysłać mniej plików lub mniejsze.",
    tooMany: "To dużo naraz. Proszę odczekać minutę, wrócić i wysłać ponownie: tekst nadal tam jest.",
    summary: "Zgłoszenie nie zostało jeszcze wysłane. Tekst i przyjęte pliki nadal tu są.",
    signIn: "Proszę się zalogować, aby dodać zdjęcia i dokumenty.",
    similarOrder: "Jest już zgłoszenie dotyczące tego zamówienia",
    similarTopic: "Jest już podobne zgłoszenie",
    similarLead: "Odpowiedź przychodzi szybciej, gdy wszystko jest w jednym miejscu.",
    similarAdd: "Dodaj to do zgłoszenia {{number}}",
    similarAnother: "Mimo to otwórz nowe zgłoszenie",
    similarExpected: "odpowiedź spodziewana do {{date}}",
    similarChoose: "Proszę wybrać poniżej: dodać to do otwartego zgłoszenia albo otworzyć nowe. Tekst nadal tu jest.",
    similarGone: "To zgłoszenie nie przyjmuje już wiadomości. Tekst nadal tu jest: proszę wybrać ponownie.",
  },
};
