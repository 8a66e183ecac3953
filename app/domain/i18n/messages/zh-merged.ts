/** What customers read of a request that goes on in another, in Chinese. */
export const zhMerged = {
  merged: {
    goesOn: "此请求已并入请求 {{number}}，与您在那里写的内容一起处理。我们将以该编号答复；下方是此处的对话记录。",
    goesOnUnseen: "此请求已与另一请求一并处理。答复将发送至 {{email}}。",
    open: "打开请求 {{number}}",
    short: "并入 {{number}}",
    tookIn: "您以此编号发送的内容也在这里答复：",
  },
} as const;
