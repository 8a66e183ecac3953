import type { MessageVia } from "#prisma/sqlite/enums.ts";
import type { StaffReader } from "./desk.ts";
import type { GivenUploads, MailOrigin } from "./ticket-draft.ts";

/** Who writes: the customer whose ticket it is, or a member of staff publicly or as a note among staff. */
export type ReplyAuthor =
  | {
      kind: "customer";
      shop: string;
      customerId: string;
      /** true: a browser that knows the ticket and has not proven whose it is; it writes into no other than this one */
      isUnproven?: boolean;
    }
  | ({ kind: "staff"; as: "public" | "note" } & StaffReader);

/** A message to be added to a ticket; the key is its form's. */
export type Reply = {
  number: number;
  author: ReplyAuthor;
  body: string;
  submissionKey: string;
  /** how it came in; by the page's form unless told */
  via?: MessageVia;
  /** whose the files are that were given with the form; they come in with the message or not at all */
  uploads?: GivenUploads;
  /** set for a reply that came by e-mail */
  mail?: MailOrigin;
};
