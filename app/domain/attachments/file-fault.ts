import type { UploadRefusal } from "./keep-upload.server.ts";

/** A file of a form that was not taken, under the key of the evidence it was given for, and why. */
export type FileFault = { key: string; name: string; reason: UploadRefusal };
