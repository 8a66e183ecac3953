import type { enEntrance } from "./en-entrance.ts";
import type { MessageTree } from "./message-tree.ts";

/** What everybody meets first, in simplified Chinese. */
export const zhEntrance: MessageTree<typeof enEntrance, "zh"> = {
  error: {
    home: "返回首页",
    reference: "如需向我们反馈，请提供此编号：",
    notFound: {
      title: "没有这个页面",
      text: "可能是地址输入有误，或者这个页面不对您开放。没有任何内容丢失。",
    },
    forbidden: {
      title: "您的账户不能打开此页面",
      text: "您当前登录的账户没有权限。请退出登录，再用有权限的账户登录。",
    },
    refused: {
      title: "操作未能完成",
      text: "请返回检查您填写的内容，然后再提交一次。尚未保存任何内容。",
    },
    failed: {
      title: "我们这边出了故障",
      text: "您已经提交的内容是安全的。请稍后再试。",
    },
    closed: {
      title: "本帮助中心暂时关闭",
      text: "目前无法打开其页面，请稍后再来。您提交的内容都没有丢失，尚未完结的请求将继续通过电子邮件处理。",
    },
    unsent: {
      title: "尚未发送",
      text: "您写的内容没有保存成功，但仍在这里：请稍等片刻再发送。重复发送只算一次。",
      words: "您写的内容",
      send: "重新发送",
    },
  },
  site: {
    skip: "跳到正文",
    help: "帮助",
    orders: "我的订单",
    tickets: "我的请求",
    signIn: "登录",
    signOut: "退出登录",
    otherLanguage: "语言",
    footer: "答案来自本店自己的文章。如果还不够，会由人工客服接手。",
    staff: "员工入口",
  },
  doors: {
    title: "Guichet",
    lead: "一个按顾客的订单计算答案的帮助中心；算不出来时，会转交给人工客服。",
    demo: "这是演示。请以下面其中一人的身份登录；打开两个窗口可以同时看到两边。",
    customer: "顾客",
    customerText: "选择订单并提问。登录验证码会出现在下方的发件箱里。",
    agent: "客服人员",
    agentText: "处理队列，回复请求。",
    editor: "内容编辑",
    editorText: "撰写文章，并按示例订单查看效果。",
    teamLead: "客服主管",
    teamLeadText: "查看延误或卡住的请求，管理人员、班次和邮件。",
    enter: "以 {{name}} 的身份登录",
    password: "密码",
    shops: "店铺",
    visit: "不登录访问 {{shop}}",
    outbox: "发件箱：原本会寄出的邮件",
    none: "还没有设置店铺。请在 content 下添加一个含 shop.yaml 的文件夹，然后重新启动。",
  },
  signIn: {
    title: "登录",
    lead: "请填写您下单时使用的邮箱。我们会发送验证码，无需记住密码。",
    email: "邮箱地址",
    send: "获取验证码",
    codeTitle: "填写验证码",
    codeLead: "如果本店有 {{email}} 的记录，一个六位数验证码刚刚已发送到该邮箱，十分钟内有效。",
    code: "验证码",
    confirm: "登录",
    again: "重新发送验证码",
    demoOutbox: "演示：验证码在发件箱里。",
    staffTitle: "员工登录",
    password: "密码",
    errors: {
      email: "请填写类似 name@example.org 的邮箱地址。",
      wrong: "验证码不正确或已失效。请查看最新的邮件，或重新获取验证码。",
      tooMany: "尝试次数过多。请等 {{minutes}} 分钟后再试。",
      password: "邮箱和密码不匹配。请检查两者。",
    },
    mail: {
      subject: "{{code}} 是您在 {{shop}} 的验证码",
      text: "您在 {{shop}} 的验证码：{{code}}\n\n验证码只能使用一次，十分钟内有效。如果不是您本人申请的，请忽略这封邮件：没有验证码，任何人都无法登录。",
    },
  },
  outbox: {
    title: "发件箱",
    lead: "在演示中，邮件会写入文件夹，不会真正寄出。最新的在最前面。",
    empty: "还没有发送过邮件。",
    to: "收件人",
  },
};
