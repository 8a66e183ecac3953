import type { CustomerEmailWords } from "./email-words.ts";

export const zh: CustomerEmailWords = {
  greeting: "您好：",
  channels: {
    email: "我们会通过电子邮件回复您",
    chat: "我们会在请求页面的聊天中回复您",
    phone: "我们会给您回电",
  },
  moment: (day, clock) => `${day} ${clock}`,
  received: {
    subject: (shopName) => `${shopName}：已收到您的请求`,
    promise: (number, how, moment) => `您的请求编号是 ${number}。${how}，不晚于${moment}。`,
    call: (number, how, slot) => `您的请求编号是 ${number}。${how}：${slot}。`,
    follow: (url) => `查看进展：${url}`,
    yourMessage: "您的留言：",
  },
  replied: { subject: (subject) => `回复：${subject}`, answer: (url) => `如需答复：${url}` },
  solved: {
    subject: (subject) => `已解决：${subject}`,
    text: (number) => `您的请求 ${number} 已解决。`,
    reopen: (url) => `如果还缺什么，请在请求页面留言，请求会重新打开：${url}`,
    ask: ({ good, bad }) => `这次的帮助怎么样？\n满意：${good}\n不满意：${bad}`,
    closes: (day) => `请求将于${day}关闭。此后的留言会成为新的请求。`,
  },
};
