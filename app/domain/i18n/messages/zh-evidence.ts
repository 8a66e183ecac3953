import type { enEvidence } from "./en-evidence.ts";
import type { MessageTree } from "./message-tree.ts";

/** What customers read of evidence and of requests like theirs, in Chinese. */
export const zhEvidence: MessageTree<typeof enEvidence, "zh"> = {
  evidence: {
    lead: "您可以先不附这些材料就发送，之后在请求页面补充。无论如何都会有人回复；标为必需的材料可能要先补齐才能作出决定。",
    sensitive: "最多保存 {{days, number}} 天，且请求解决后不超过 {{solved, number}} 天。我们员工每次打开都会留下记录。",
    title: "照片和文件",
    given: "已提供（{{files, number}}）",
    givenWords: "已用文字提供",
    missing: "未提供",
    missingNeeded: "缺少，决定前需要",
    askedBy: "文章《{{title}}》在这种情况下需要它。",
    removed: "{{date}} 到期已删除",
    keptUntil: "最迟保存到 {{date}}",
    addTitle: "补充照片和文件",
    addLead: "它们会交给处理这个请求的人。",
    add: "加入请求",
    added: "已补充：{{list}}",
    unstored: "您的请求已建立。您提供的一个文件在我们这边未能保存：请稍后在下面重新添加。",
    notStored: "{{name}} 在我们这边暂时未能保存。文件本身没有问题：请稍后再试。",
    nothing: "请先选择文件或写几个字。",
    linkOver: "这个文件链接已失效。请重新打开请求页面，再从那里打开文件。",
    tooLarge:
      "一份表单超过了 {{size, number}} MB，因此什么都没有发送。请返回：您写的内容还在。请减少文件或选择更小的文件。",
    tooMany: "一次太多了。请等一分钟，返回后重新发送：您写的内容还在。",
    summary: "您的请求尚未发送。您写的内容和已接收的文件都还在。",
    signIn: "请登录后补充照片和文件。",
    similarOrder: "您已就此订单提过请求",
    similarTopic: "您已提过类似的请求",
    similarLead: "所有内容放在一处，请求会更快得到答复。",
    similarAdd: "加入请求 {{number}}",
    similarAnother: "仍然另开一个请求",
    similarExpected: "预计 {{date}} 前答复",
    similarChoose: "请在下面选择：加入已有的请求，或另开一个。您写的内容还在。",
    similarGone: "那个请求不再接收消息。您写的内容还在：请重新选择。",
  },
};
