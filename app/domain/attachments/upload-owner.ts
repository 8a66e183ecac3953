/** Whose a file is while its form is not sent: a proven customer's, or that of the browser somebody writes from. */
export type UploadOwner = `customer:${string}` | `session:${string}`;

/** The owner that a customer's files have at their shop. */
export function ofCustomer(customerId: string): UploadOwner {
  return `customer:${customerId}`;
}

/** The owner that files of somebody not proven have: never the address that they type, which may be another's. */
export function ofSession(sessionId: string): UploadOwner {
  return `session:${sessionId}`;
}

/** The form that a file was given with, and whose it is. */
export type UploadForm = { submissionKey: string; owner: UploadOwner };
