/** Somebody to sign in as in the demonstration. */
export type DemoPerson = {
  part: "customer" | "agent" | "editor" | "teamLead";
  name: string;
  email: string;
  /** null for customers, who get a code by e-mail */
  password: string | null;
  /** the sign-in page with the address filled in */
  signInPath: string;
};
