import "@remix-run/node";

declare module "@remix-run/node" {
  interface AppLoadContext {
    nonce: string;
    reference: string;
    /** the address the request came from; a proxy is believed only when the settings say so */
    clientAddress: string;
  }
}
