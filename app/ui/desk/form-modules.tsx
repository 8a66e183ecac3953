import { PrefetchPageLinks } from "@remix-run/react";

/** Brings the code of these forms' routes along with the page: once the line is cut it could not be loaded any more. */
export function FormModules({ paths }: { paths: string[] }) {
  return paths.map((path) => <PrefetchPageLinks key={path} page={path} />);
}
