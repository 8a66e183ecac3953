/** Tells the present instant. Passed in wherever time matters, so that a test can stop or move it. */
export type Clock = () => Date;
