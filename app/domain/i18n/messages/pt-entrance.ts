import type { enEntrance } from "./en-entrance.ts";
import type { MessageTree } from "./message-tree.ts";

/** What everybody meets first, in Portuguese as it is written in Portugal. */
export const ptEntrance: MessageTree<typeof enEntrance, "pt"> = {
  error: {
    home: "Ir para a página inicial",
    reference: "Se nos der conhecimento disto, indique esta referência:",
    notFound: {
      title: "Esta página não existe",
      text: "Talvez o endereço esteja mal escrito, ou a página não lhe seja destinada. Nada se perdeu.",
    },
    forbidden: {
      title: "Esta página não é para a sua conta",
      text: "A conta com que iniciou sessão não a pode abrir. Termine a sessão e volte com uma que possa.",
    },
    refused: {
      title: "Não foi possível",
      text: "Volte atrás, verifique o que introduziu e envie de novo. Nada foi guardado.",
    },
    failed: {
      title: "Ocorreu uma falha do nosso lado",
      text: "O que já tinha enviado está a salvo. Tente de novo dentro de momentos.",
    },
    closed: {
      title: "Este centro de ajuda está fechado de momento",
      text: "As suas páginas não podem ser abertas agora; volte mais tarde. Nada do que enviou se perdeu, e os pedidos em aberto continuam por e-mail.",
    },
    unsent: {
      title: "Ainda por enviar",
      text: "Não foi possível guardar o seu texto. Continua aqui: aguarde um momento e envie-o de novo. Enviado duas vezes, conta só uma.",
      words: "O seu texto",
      send: "Enviar de novo",
    },
  },
  site: {
    skip: "Ir para o conteúdo",
    help: "Ajuda",
    orders: "As minhas encomendas",
    tickets: "Os meus pedidos",
    signIn: "Iniciar sessão",
    signOut: "Terminar sessão",
    otherLanguage: "Língua",
    footer: "As respostas vêm dos artigos desta loja. Quando não bastam, uma pessoa assume o pedido.",
    staff: "Para a equipa",
  },
  doors: {
    title: "Guichet",
    lead: "Um centro de ajuda que calcula as respostas para a encomenda de quem pergunta e, quando não consegue, passa a palavra a uma pessoa.",
    demo: "Esta é a demonstração. Inicie sessão como uma destas pessoas; com duas janelas veem-se os dois lados.",
    customer: "Cliente",
    customerText: "Escolhe uma encomenda e pergunta. O código de acesso chega à caixa de saída, mais abaixo.",
    agent: "Apoio ao cliente",
    agentText: "Trata da fila e responde aos pedidos.",
    editor: "Redação",
    editorText: "Escreve os artigos e vê-os para uma encomenda de exemplo.",
    teamLead: "Responsável da equipa",
    teamLeadText: "Vê o que se atrasa ou fica preso e trata das pessoas, dos turnos e do correio.",
    enter: "Entrar como {{name}}",
    password: "Palavra-passe",
    shops: "Lojas",
    visit: "Visitar {{shop}} sem iniciar sessão",
    outbox: "Caixa de saída: os e-mails que teriam sido enviados",
    none: "Ainda não há nenhuma loja configurada. Acrescente uma pasta com um shop.yaml dentro de content e reinicie.",
  },
  signIn: {
    title: "Iniciar sessão",
    lead: "Introduza o endereço com que encomenda. Enviamos um código: não há palavra-passe para decorar.",
    email: "Endereço de e-mail",
    send: "Receber um código",
    codeTitle: "Introduza o seu código",
    codeLead:
      "Se esta loja conhecer {{email}}, acabou de ser enviado para lá um código de seis algarismos. É válido durante dez minutos.",
    code: "Código",
    confirm: "Iniciar sessão",
    again: "Enviar um novo código",
    demoOutbox: "Demonstração: o código está na caixa de saída.",
    staffTitle: "Acesso da equipa",
    password: "Palavra-passe",
    errors: {
      email: "Introduza um endereço como nome@exemplo.org.",
      wrong: "Esse código não corresponde ou já não é válido. Veja o e-mail mais recente ou peça um novo código.",
      tooMany: "Demasiadas tentativas. Espere {{minutes}} min e tente de novo.",
      password: "O endereço e a palavra-passe não correspondem. Verifique ambos.",
    },
    mail: {
      subject: "{{code}} é o seu código para {{shop}}",
      text: "O seu código para {{shop}}: {{code}}\n\nÉ válido uma única vez, durante dez minutos. Se não o pediu, ignore este e-mail: sem ele ninguém pode iniciar sessão.",
    },
  },
  outbox: {
    title: "Caixa de saída",
    lead: "Na demonstração, os e-mails são escritos numa pasta em vez de serem enviados. O mais recente primeiro.",
    empty: "Ainda nada foi enviado.",
    to: "Para",
  },
};
