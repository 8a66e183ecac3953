import type { AnswerPhrases } from "./phrase-list.ts";

export const pl: AnswerPhrases = {
  needsOrder: "Odpowiedź zależy od zamówienia. Najpierw trzeba je wybrać.",
  clarify: "Które z tych pytań jest najbliższe?",
  declined: {
    off_topic: "To pytanie nie dotyczy sklepu, dlatego strony pomocy na nie nie odpowiadają.",
    not_covered: "Strony pomocy nie odpowiadają na to pytanie. Może odpowiedzieć człowiek: „Porozmawiaj z obsługą”.",
    steering:
      "Odpowiedź może pochodzić tylko ze stron pomocy, a tutaj nic nie jest rozstrzygane ani potwierdzane. Sprawę może rozpatrzyć człowiek: „Porozmawiaj z obsługą”.",
    empty: "Prosimy wpisać pytanie w kilku słowach.",
    unread_script:
      "Czytane są pytania po polsku, angielsku, francusku, niemiecku, niderlandzku, hiszpańsku, włosku, portugalsku i chińsku. Prosimy napisać w jednym z tych języków albo wybrać: „Porozmawiaj z obsługą”.",
    no_content: "Strony pomocy tego sklepu są teraz niedostępne. Może odpowiedzieć człowiek: „Porozmawiaj z obsługą”.",
  },
  unknownRule: "Nie da się tego tutaj wyliczyć. Może to sprawdzić człowiek: „Porozmawiaj z obsługą”.",
  articlesDisagree: "Strony pomocy przeczą sobie w tej sprawie.",
  settleDisagreement: "Nie należy polegać na żadnej z nich: wyjaśni to człowiek, „Porozmawiaj z obsługą”.",
  unknownFact: "brak danych",
  parcels: {
    several: "To zamówienie jedzie w paczkach, jest ich {count}:",
    one: "Paczka {id}",
    delivered: "dostarczona {date}",
    sent: "wysłana {date}",
    waiting: "jeszcze niewysłana",
  },
};
