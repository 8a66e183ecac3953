import type { enCalls } from "./en-calls.ts";
import type { MessageTree } from "./message-tree.ts";

/** What customers read of call-backs, in Portuguese. */
export const ptCalls: MessageTree<typeof enCalls, "pt"> = {
  call: {
    slot: "Quando devemos ligar?",
    noSlots: "Todas as horas dos próximos dias estão ocupadas. Escolha o e-mail.",
    phoneHint: "Por exemplo 912 345 678, ou com o indicativo do país.",
    title: "A sua chamada",
    when: "Ligamos-lhe",
    number: "Número",
    move: "Escolher outra hora",
    moveTo: "Nova hora",
    save: "Mudar a chamada",
    cancel: "Sem chamada: continuar por e-mail",
    moved: "A chamada foi mudada.",
    cancelled: "Não haverá chamada. O seu pedido continua por e-mail.",
    taken: "Essa hora acaba de ser ocupada. Estas estão livres.",
    settled: "Já não há chamada para mudar.",
    back: "Voltar ao pedido",
    decideCall: "Enviar e receber chamada",
    decideWithout: "Enviar, sem chamada ({{channel}})",
    chosen: "A chamada está escolhida, porque indicou um número ou uma hora. Ainda pode escolher outra via.",
    errors: {
      undecided:
        "Quer que lhe telefonemos? Indicou um número ou uma hora, mas escolheu outra via. Escolha uma das duas; tudo o que escreveu continua aqui.",
      phone: "Indique um número de telefone, como +351 912 345 678. O seu texto continua aqui.",
      phoneIncomplete:
        "Esse número está incompleto ou não existe no seu país. Verifique os algarismos ou escreva-o com o indicativo do país. O seu texto continua aqui.",
      phoneCostly: "Não podemos ligar para números de valor acrescentado. Indique outro; o seu texto continua aqui.",
      slot: "Escolha quando devemos ligar, ou outra via. O seu texto continua aqui.",
      slotTaken: "Essa hora acaba de ser escolhida por outra pessoa. Escolha outra abaixo; o seu texto continua aqui.",
    },
  },
};
