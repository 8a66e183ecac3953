import { createContext, useContext } from "react";

/** What the server knows of the request for a page; empty in the browser, where no page is made. */
export type PageRequest = {
  /** the nonce of the page's Content-Security-Policy */
  nonce: string;
  /** the number under which an unexpected error is in the log */
  reference: string;
};

export const PageRequestContext = createContext<PageRequest>({ nonce: "", reference: "" });

export function usePageRequest(): PageRequest {
  return useContext(PageRequestContext);
}
