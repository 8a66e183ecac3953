/** What a customer can ask for by a guided form; a person decides each of them. */
export const requestTypes = [
  "cancel_order",
  "cancel_items",
  "modify_order",
  "return",
  "not_received",
  "missing_item",
  "wrong_item",
  "damaged_or_defective",
] as const;

export type RequestType = (typeof requestTypes)[number];

export function isRequestType(value: string | undefined): value is RequestType {
  return requestTypes.some((type) => type === value);
}

/** Why a customer asks; which of them fit depends on the type. */
export const requestReasons = [
  "changed_mind",
  "by_mistake",
  "too_slow",
  "other_item",
  "other_address",
  "does_not_fit",
  "not_as_expected",
  "said_delivered",
  "not_moving",
  "not_in_parcel",
  "parcel_opened",
  "part_missing",
  "other_product",
  "other_variant",
  "damaged_in_transit",
  "defect",
  "stopped_working",
  "something_else",
] as const;

export type RequestReason = (typeof requestReasons)[number];

/** What would settle it for the customer, where an article lets them say so. */
export const remedies = ["same_again", "other_item", "refund", "partial_refund", "voucher"] as const;

export type Remedy = (typeof remedies)[number];

type TypeFacts = {
  /** whether the form asks which items it is about; `optional`: none means the whole order */
  items: "required" | "optional" | "none";
  reasons: readonly RequestReason[];
  /** the article topic that such a ticket has when its article has it too */
  topic: string;
};

const facts: Record<RequestType, TypeFacts> = {
  cancel_order: { items: "none", reasons: ["changed_mind", "by_mistake", "too_slow"], topic: "order.cancel" },
  cancel_items: { items: "required", reasons: ["changed_mind", "by_mistake", "too_slow"], topic: "order.cancel" },
  modify_order: { items: "optional", reasons: ["other_item", "other_address", "by_mistake"], topic: "order.modify" },
  return: {
    items: "required",
    reasons: ["changed_mind", "does_not_fit", "not_as_expected", "by_mistake"],
    topic: "return.how",
  },
  not_received: { items: "optional", reasons: ["said_delivered", "not_moving"], topic: "delivery.not_received" },
  missing_item: {
    items: "required",
    reasons: ["not_in_parcel", "parcel_opened", "part_missing"],
    topic: "item.missing",
  },
  wrong_item: { items: "required", reasons: ["other_product", "other_variant"], topic: "item.wrong" },
  damaged_or_defective: {
    items: "required",
    reasons: ["damaged_in_transit", "defect", "stopped_working"],
    topic: "item.defective",
  },
};

/** Whether a form of this type asks which items it is about. */
export function itemsAskedBy(type: RequestType): TypeFacts["items"] {
  return facts[type].items;
}

/** The reasons that a form of this type offers, "something else" last. */
export function reasonsFor(type: RequestType): RequestReason[] {
  return [...facts[type].reasons, "something_else"];
}

/** An article's topics with the one that is the type's own first. */
export function topicsFor(type: RequestType, topics: readonly string[]): string[] {
  const { topic } = facts[type];
  return topics.includes(topic) ? [topic, ...topics.filter((one) => one !== topic)] : [...topics];
}
