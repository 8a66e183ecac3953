/** What customers read of where their request goes, in Chinese. */
export const zhRouting = {
  routing: {
    why: "原因",
    reasons: {
      speaks_language: "由会说{{language}}的同事处理",
      nobody_present: "等待会说{{language}}的同事上线",
      everyone_at_capacity: "会说{{language}}的同事目前都在忙",
      waits_for_language: "团队中无人会说{{language}}：此类请求会进入{{main}}队列，由该队列下一位有空的客服受理。",
      knows_customer: "以前帮助过您",
      knows_topic: "熟悉这个主题",
      rule: "负责处理与您类似的请求",
      returned: "原来的同事不在，已转给另一位同事",
      escalated: "等待时间过长，已通知团队主管",
    },
  },
} as const;
