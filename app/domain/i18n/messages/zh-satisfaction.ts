/** What customers read where they say how a solved request was, in Chinese. */
export const zhSatisfaction = {
  satisfaction: {
    title: "这次的帮助怎么样？",
    about: "{{shop}}，请求 {{number}}",
    question: "您对我们在此请求中的帮助是否满意？",
    good: "满意",
    bad: "不满意",
    words: "您的意见（可不填）",
    hint: "最多 {{max, number}} 个字符。请勿填写卡号或密码。",
    send: "提交评价",
    thanks: "谢谢。您的评价已送达团队。",
    said: "您在 {{date}} 的评价：{{rating}}。",
    change: "更改评价",
    latest: "以您最后一次的评价为准，它会取代之前的评价。",
    again: "还缺什么吗？请在请求页面留言或回复我们的邮件，请求会重新打开。",
    toTicket: "再次留言",
    over: "此请求已不再接受评价。如有其他问题，请在帮助页面提交新的请求。",
    prompt: "评价这次的帮助",
    errors: {
      choose: "请从两项中选择一项。尚未发送，您的文字仍在这里。",
      tooLong: "超过了 {{max, number}} 个字符。请缩短一些，您的文字仍在这里。",
      tooMany: "发送过于频繁。请稍等片刻再发送，您的文字仍在这里。",
    },
  },
};
