/** What a member of staff may be. A lead is an agent who sees every queue; an admin may do everything. */
export type StaffRole = "agent" | "editor" | "lead" | "admin";

/** The signed-in member of staff. */
export type StaffActor = {
  kind: "staff";
  staffId: string;
  sessionId: string;
  name: string;
  email: string;
  role: StaffRole;
  locale: string;
};

/** The signed-in customer of one shop. */
export type CustomerActor = {
  kind: "customer";
  customerId: string;
  sessionId: string;
  shop: string;
  email: string;
  name: string | null;
};

/** Somebody whose identity is not proven; the session remembers only which questions are theirs. */
export type VisitorActor = { kind: "visitor"; sessionId: string };
