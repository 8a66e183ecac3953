import type { enEntrance } from "./en-entrance.ts";
import type { MessageTree } from "./message-tree.ts";

/** What everybody meets first, in Polish. */
export const plEntrance: MessageTree<typeof enEntrance, "pl"> = {
  error: {
    home: "Na stronę główną",
    reference: "Zgłaszając nam ten błąd, prosimy podać ten numer:",
    notFound: {
      title: "Nie ma takiej strony",
      text: "Może w adresie jest literówka albo strona jest przeznaczona dla kogoś innego. Nic nie przepadło.",
    },
    forbidden: {
      title: "Ta strona nie jest dla tego konta",
      text: "Zalogowane konto nie może jej otworzyć. Trzeba się wylogować i zalogować na konto, które może.",
    },
    refused: {
      title: "Nie udało się tego zrobić",
      text: "Prosimy wrócić, sprawdzić wpisane dane i wysłać je ponownie. Nic nie zostało zapisane.",
    },
    failed: {
      title: "Coś zawiodło po naszej stronie",
      text: "To, co już wysłano, jest bezpieczne. Prosimy spróbować ponownie za chwilę.",
    },
    closed: {
      title: "To centrum pomocy jest chwilowo zamknięte",
      text: "Jego stron nie można teraz otworzyć; prosimy wrócić później. Nic z tego, co wysłano, nie przepadło, a otwarte zgłoszenia są dalej prowadzone e-mailem.",
    },
    unsent: {
      title: "Jeszcze nie wysłano",
      text: "Nie udało się zapisać tekstu. Nadal tu jest: prosimy odczekać chwilę i wysłać go ponownie. Wysłany dwa razy liczy się raz.",
      words: "Treść",
      send: "Wyślij ponownie",
    },
  },
  site: {
    skip: "Przejdź do treści",
    help: "Pomoc",
    orders: "Moje zamówienia",
    tickets: "Moje zgłoszenia",
    signIn: "Zaloguj się",
    signOut: "Wyloguj się",
    otherLanguage: "Język",
    footer: "Odpowiedzi pochodzą z artykułów tego sklepu. Gdy nie wystarczą, sprawę przejmuje człowiek.",
    staff: "Dla zespołu",
  },
  doors: {
    title: "Guichet",
    lead: "Centrum pomocy, które wylicza odpowiedzi dla zamówienia klienta, a gdy nie może, przekazuje sprawę człowiekowi.",
    demo: "To jest demonstracja. Można zalogować się jako jedna z tych osób; w dwóch oknach widać obie strony.",
    customer: "Klientka",
    customerText: "Wybiera zamówienie i pyta. Kod logowania trafia do skrzynki nadawczej poniżej.",
    agent: "Obsługa klienta",
    agentText: "Pracuje z kolejką i odpowiada na zgłoszenia.",
    editor: "Redakcja",
    editorText: "Pisze artykuły i widzi je dla przykładowego zamówienia.",
    teamLead: "Kierownik zespołu",
    teamLeadText: "Widzi, co się opóźnia lub utknęło, i zajmuje się ludźmi, zmianami i pocztą.",
    enter: "Zaloguj się jako {{name}}",
    password: "Hasło",
    shops: "Sklepy",
    visit: "Odwiedź {{shop}} bez logowania",
    outbox: "Skrzynka nadawcza: e-maile, które zostałyby wysłane",
    none: "Nie skonfigurowano jeszcze żadnego sklepu. Należy dodać w content folder z plikiem shop.yaml i uruchomić ponownie.",
  },
  signIn: {
    title: "Logowanie",
    lead: "Prosimy wpisać adres, z którego składane są zamówienia. Wyślemy kod; nie trzeba pamiętać hasła.",
    email: "Adres e-mail",
    send: "Wyślij kod",
    codeTitle: "Wpisz kod",
    codeLead: "Jeśli sklep zna adres {{email}}, właśnie wysłano tam sześciocyfrowy kod. Działa przez dziesięć minut.",
    code: "Kod",
    confirm: "Zaloguj się",
    again: "Wyślij nowy kod",
    demoOutbox: "Demonstracja: kod jest w skrzynce nadawczej.",
    staffTitle: "Logowanie zespołu",
    password: "Hasło",
    errors: {
      email: "Prosimy wpisać adres taki jak nazwa@example.org.",
      wrong: "Ten kod nie pasuje albo już nie działa. Prosimy sprawdzić najnowszy e-mail lub poprosić o nowy kod.",
      tooMany: "Za dużo prób. Prosimy odczekać {{minutes}} min i spróbować ponownie.",
      password: "Adres i hasło do siebie nie pasują. Prosimy sprawdzić oba.",
    },
    mail: {
      subject: "{{code}} to kod do {{shop}}",
      text: "Kod do {{shop}}: {{code}}\n\nDziała raz, przez dziesięć minut. Jeśli nikt o niego nie prosił, prosimy zignorować ten e-mail: bez kodu nikt się nie zaloguje.",
    },
  },
  outbox: {
    title: "Skrzynka nadawcza",
    lead: "W demonstracji e-maile są zapisywane w folderze zamiast wysyłania. Najnowsze na górze.",
    empty: "Nic jeszcze nie wysłano.",
    to: "Do",
  },
};
