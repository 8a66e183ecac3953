import type { enProvenance } from "./en-provenance.ts";
import type { MessageTree } from "./message-tree.ts";

/** Where an answer came from and whether it helped, in Chinese. */
export const zhProvenance: MessageTree<typeof enProvenance, "zh"> = {
  source: {
    title: "答案的出处",
    back: "返回答案",
    answered: "{{date}} 依据版本 {{version}} 作答",
    line: "第 {{first}} 行",
    lines: "第 {{first}}–{{last}} 行",
    jump: "构成答案的内容：",
    legend: "带标记的行构成了这个答案的文字。其余各行属于同一节，讲的是其他情况。",
    whole: "答案出自这一节。当时没有记录用了哪些行。",
    used: "答案所用",
    then: "作答时的这一节",
    today: "今天的这一节",
    new: "后来新增",
    newLegend: "带标记的行是后来新增或改过的。",
    notKept: "当时的文字没有保留。",
    state: {
      same: "文章今天仍是这样写的。",
      same_section: "文章后来有改动，但这一节没有变。",
      changed: "这一节后来有改动。今天的文字在下方。",
      unknown: "文章后来有改动，无法判断这一节是否也变了。今天的文字在下方。",
      section_gone: "文章后来有改动，已经没有这一节。",
      gone: "这篇文章已不再发布。",
    },
    open: "打开文章",
  },
  feedback: {
    why: "哪里不合适？",
    reasons: {
      wrong: "内容有误",
      not_asked: "答非所问",
      not_understood: "没有看懂",
      no_help: "内容正确，但帮不到我",
      other: "其他原因",
    },
    words: "用您自己的话说明（选填）",
    hint: "最多 {{max, number}} 个字符。撰写文章的人会看到。",
    send: "提交",
    noted: "已记录。撰写文章的人会看到。",
    change: "换一种说法",
    person: "可以由人工客服接着处理。",
    errors: {
      reason: "请选择最合适的一项。您写的内容还在。",
      tooLong: "超过了 {{max, number}} 个字符。请稍微缩短；您写的内容还在。",
      signedOut: "您已退出登录。请登录（会打开新页面），然后重新提交；您写的内容还在。",
    },
  },
};
