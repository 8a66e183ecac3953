import type { enChat } from "./en-chat.ts";
import type { MessageTree } from "./message-tree.ts";

/** What customers read in a live chat, in Chinese. */
export const zhChat: MessageTree<typeof enChat, "zh"> = {
  chat: {
    title: "在线聊天",
    next: "正在等待客服，下一位就是您。",
    place: "正在等待客服，您排在第 {{place}} 位。",
    likely: "根据最近的聊天，大约 {{minutes}} 分钟。",
    late: "目前还没有空闲的客服。您可以继续等待，或改用电子邮件：回复会发到您的邮箱。",
    here: "{{name}} 在线。",
    away: "{{name}} 暂时不在。",
    takesOver: "由 {{name}} 接手。",
    typing: "{{name}} 正在输入…",
    seen: "已读",
    sending: "正在发送…",
    sent: "已发送",
    failed: "未发送。您的文字已保留。",
    retry: "重试",
    lost: "连接已断开，会自动恢复，您写的内容会保留。",
    box: "您的消息",
    hint: "按 Enter 发送，按 Shift + Enter 换行。",
    leave: "离开聊天，改用电子邮件",
    transcript: "全部内容（文本）",
    unproven: "您可以在此浏览器中阅读和书写。登录之后才会告知订单信息。",
    ended: {
      customer_left: "您已离开聊天，将通过电子邮件继续：{{email}}。",
      staff_left: "为您服务的客服不得不离开，将通过电子邮件继续：{{email}}。",
      nobody_came: "客服未能及时接入，将通过电子邮件继续：{{email}}。",
      solved: "聊天已结束：请求已解决。全部内容已发送至 {{email}}。",
    },
  },
};
