import type { enCalls } from "./en-calls.ts";
import type { MessageTree } from "./message-tree.ts";

/** What customers read of call-backs, in Chinese. */
export const zhCalls: MessageTree<typeof enCalls, "zh"> = {
  call: {
    slot: "希望我们何时致电？",
    noSlots: "未来几天的时间均已约满，请选择电子邮件。",
    phoneHint: "例如 131 2345 6789，或带国家代码。",
    title: "您的电话预约",
    when: "我们致电给您",
    number: "号码",
    move: "选择其他时间",
    moveTo: "新的时间",
    save: "更改预约",
    cancel: "取消电话，改用电子邮件",
    moved: "电话预约已更改。",
    cancelled: "不再致电。您的请求将通过电子邮件继续。",
    taken: "该时间刚刚被约走，以下时间可选。",
    settled: "已没有可更改的电话预约。",
    back: "返回请求",
    decideCall: "提交，并请回电",
    decideWithout: "提交，不用回电（{{channel}}）",
    chosen: "您填写了号码或时间，因此已选择回电。您仍可选择其他方式。",
    errors: {
      undecided: "需要我们给您打电话吗？您填写了号码或选择了通话时间，但选择了其他方式。请二选一；您填写的内容都还在。",
      phone: "请输入电话号码，例如 +86 131 2345 6789。您的文字仍在。",
      phoneIncomplete: "该号码不完整，或在所属国家不存在。请检查数字，或带上国家代码。您的文字仍在。",
      phoneCostly: "我们无法拨打收费号码，请提供其他号码。您的文字仍在。",
      slot: "请选择致电时间，或其他方式。您的文字仍在。",
      slotTaken: "该时间刚刚被他人约走，请在下方另选。您的文字仍在。",
    },
  },
};
