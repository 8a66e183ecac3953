/** A file as it stands on disk; the path is relative to the content folder. */
export type SourceFile = { file: string; source: string };
