import { createContext, useContext } from "react";

/** What the server knows of the request for a page; empty in the browser, where no page is made. */
export type PageRequest = {
  /** the nonce of the page's Content-Security-Policy */
  nonce: string;
  /** the number under which an unexpected error is in the log */
  reference: string;
  /** a form that came in and could not be dealt with, to be given back to whoever filled it in */
  unsent?: UnsentForm;
  /** the address that was asked for, when the door led elsewhere */
  askedFor?: string;
  /** the address is of a shop whose pages cannot be opened now */
  isShopClosed?: boolean;
};

/** Where a form goes and what was typed into it, in its order. */
export type UnsentForm = { action: string; fields: [name: string, value: string][] };

export const PageRequestContext = createContext<PageRequest>({ nonce: "", reference: "" });

export function usePageRequest(): PageRequest {
  return useContext(PageRequestContext);
}
