/** A public message as a page that reads along gets it. */
export type ChatMessage = {
  id: string;
  /** its place in the conversation */
  position: number;
  author: "customer" | "staff" | "system";
  authorName: string | null;
  body: string;
  sentAt: string;
  /** the key of the form that sent it, for the side that did; null for the other */
  key: string | null;
};

/** The two sides of a chat. */
export type ChatSide = "customer" | "staff";
