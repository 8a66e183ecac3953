/** What customers read of where their request goes, in English. */
export const enRouting = {
  routing: {
    why: "Why",
    reasons: {
      speaks_language: "somebody who speaks {{language}}",
      nobody_present: "waiting for somebody who speaks {{language}} to come online",
      everyone_at_capacity: "everyone who speaks {{language}} is busy just now",
      waits_for_language:
        "Nobody on the team speaks {{language}}: such requests go to the queue for {{main}}, and the next person there who is free takes them.",
      knows_customer: "has helped you before",
      knows_topic: "knows the subject",
      rule: "handles requests like yours",
      returned: "was given to another colleague, since the first is not here",
      escalated: "the team lead has been told, since it took too long",
    },
  },
} as const;
