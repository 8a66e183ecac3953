import type { AnswerPhrases } from "./phrase-list.ts";

export const pt: AnswerPhrases = {
  needsOrder: "A resposta depende da encomenda. Escolha-a primeiro.",
  clarify: "Qual destas é a mais próxima da sua pergunta?",
  declined: {
    off_topic: "Esta pergunta não é sobre a loja, por isso as páginas de ajuda não lhe respondem.",
    not_covered: "As páginas de ajuda não respondem a esta pergunta. Uma pessoa pode fazê-lo: «Falar com o apoio».",
    steering:
      "Uma resposta só pode vir das páginas de ajuda, e aqui nada é decidido nem confirmado. Uma pessoa pode analisar o seu caso: «Falar com o apoio».",
    empty: "Escreva a sua pergunta em poucas palavras.",
    unread_script:
      "São lidas perguntas em português, inglês, francês, alemão, neerlandês, espanhol, italiano, polaco e chinês. Escreva numa destas línguas, ou: «Falar com o apoio».",
    no_content:
      "As páginas de ajuda desta loja não estão disponíveis de momento. Uma pessoa pode responder: «Falar com o apoio».",
  },
  unknownRule: "Não é possível calcular isto aqui. Uma pessoa pode verificar: «Falar com o apoio».",
  articlesDisagree: "As páginas de ajuda contradizem-se neste ponto.",
  settleDisagreement: "Não confie em nenhuma delas: uma pessoa esclarece, «Falar com o apoio».",
  unknownFact: "não indicado",
  parcels: {
    several: "Esta encomenda segue em {count} volumes:",
    one: "Volume {id}",
    delivered: "entregue a {date}",
    sent: "enviado a {date}",
    waiting: "ainda não enviado",
  },
};
