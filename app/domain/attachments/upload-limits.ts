/** The most that one file may hold. */
export const maxFileBytes = 10_000_000;

/** The most files that one form may give, those kept from an earlier try counted. */
export const maxFormFiles = 8;

/** The most that one sending of a form may hold, words and files together. */
export const maxFormBytes = 32_000_000;

/** The most files that one customer may have given with forms that they did not send. */
export const maxPendingFiles = 40;

/** How long a file waits for its form to be sent. */
export const pendingHours = 24;
