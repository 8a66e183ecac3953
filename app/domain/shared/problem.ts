/** One thing wrong in a file that a person wrote: where it is, what it is and how to mend it. */
export type Problem = {
  /** path of the file, relative to the content folder */
  file: string;
  /** first line concerned, counted from 1; 1 when the whole file is meant */
  line: number;
  /** what is wrong and the mend, in one sentence or two */
  message: string;
  /** an error keeps the file from being published; a warning does not */
  severity: "error" | "warning";
};
