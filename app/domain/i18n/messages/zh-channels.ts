/** How long channels take and what opens or closes while a page is open, in Chinese. */
export const zhChannels = {
  channels: {
    holdsFor: "适用于以下语言的咨询：{{language}}。",
    wait: "近来大多在{{span}}内回复",
    waitInHours: "近来大多在营业时间的{{span}}内回复",
    longWait: "建议使用电子邮件：目前{{channel}}大约需要等待{{span}}，而发送电子邮件无需在此等候。",
    closed: "已不再开放：{{channel}}（{{reason}}）。",
    moved: "已不再开放：{{channel}}（{{reason}}）。已改选电子邮件，您填写的内容仍在。",
    opened: "现已开放：{{channel}}。",
    lost: "目前没有连接：开放情况可能已有变化。您填写的内容仍在。",
  },
};
