import type { AnswerPhrases } from "./phrase-list.ts";

export const zh: AnswerPhrases = {
  needsOrder: "答案取决于具体订单。请先选择订单。",
  clarify: "下面哪一项最接近您的问题？",
  declined: {
    off_topic: "这个问题与本店无关，帮助页面无法回答。",
    not_covered: "帮助页面没有这个问题的答案。可以由人工回答：请点“联系人工客服”。",
    steering: "答案只能来自帮助页面，这里不会作出任何决定或确认。可以由人工查看您的情况：请点“联系人工客服”。",
    empty: "请用几个字写下您的问题。",
    unread_script:
      "可以用中文、英语、法语、德语、荷兰语、西班牙语、意大利语、葡萄牙语和波兰语提问。请用其中一种语言填写，或点“联系人工客服”。",
    no_content: "本店的帮助页面目前不可用。可以由人工回答：请点“联系人工客服”。",
  },
  unknownRule: "这里无法算出结果。可以由人工核实：请点“联系人工客服”。",
  articlesDisagree: "帮助页面在这一点上说法不一。",
  settleDisagreement: "请先不要依据其中任何一种：可以由人工确认，请点“联系人工客服”。",
  unknownFact: "未记录",
  parcels: {
    several: "此订单分 {count} 个包裹寄送：",
    one: "包裹 {id}",
    delivered: "{date} 送达",
    sent: "{date} 寄出",
    waiting: "尚未寄出",
  },
};
