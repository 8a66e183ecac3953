import type { InterfaceLocale } from "../locale.ts";
import type { enCustomer } from "./en-customer.ts";
import type { enEntrance } from "./en-entrance.ts";
import type { MessageTree } from "./message-tree.ts";
import { messages as staffMessages } from "./staff-messages.ts";

type CustomerMessages = typeof enEntrance & typeof enCustomer;

/** The messages of every locale, as the server has them. */
export const messages: { [L in InterfaceLocale]: MessageTree<CustomerMessages, L> } = {
  ...staffMessages,
};
