import "@remix-run/node";
import type { UnsentForm } from "./ui/page-request.ts";

declare module "@remix-run/node" {
  interface AppLoadContext {
    nonce: string;
    reference: string;
    /** the address the request came from; a proxy is believed only when the settings say so */
    clientAddress: string;
    /** set by `keepUnsent` */
    unsent?: UnsentForm;
    /** the address that was asked for, when the door itself could not be passed */
    askedFor?: string;
    /** the address is of a shop whose pages cannot be opened now */
    isShopClosed?: boolean;
  }
}
