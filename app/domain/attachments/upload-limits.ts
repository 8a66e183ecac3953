/** The most that one file may hold. */
export const maxFileBytes = 10_000_000;

/** The most files that one form may give, those kept from an earlier try counted. */
export const maxFormFiles = 8;

/** The most that one sending of a form may hold, words and files together. */
export const maxFormBytes = 32_000_000;

/** The most files that one customer or browser may have given with forms that they did not send. */
export const maxPendingFiles = 40;

/** The most that all files of forms that nobody has sent may hold together; beyond it none is stored until some go. */
export const maxPendingBytes = 1_900_000_000;

/** Sensitive files go this many days after their ticket was solved, if their own time is not over before. */
export const sensitiveDaysAfterSolved = 7;

/** How long a file waits for its form to be sent. */
export const pendingHours = 24;
