import type { InterfaceLocale } from "../locale.ts";
import type { enCustomer } from "./en-customer.ts";
import type { enEntrance } from "./en-entrance.ts";
import { deCustomer } from "./de-customer.ts";
import { deEntrance } from "./de-entrance.ts";
import { esCustomer } from "./es-customer.ts";
import { esEntrance } from "./es-entrance.ts";
import { itCustomer } from "./it-customer.ts";
import { itEntrance } from "./it-entrance.ts";
import { nlCustomer } from "./nl-customer.ts";
import { nlEntrance } from "./nl-entrance.ts";
import { plCustomer } from "./pl-customer.ts";
import { plEntrance } from "./pl-entrance.ts";
import { ptCustomer } from "./pt-customer.ts";
import { ptEntrance } from "./pt-entrance.ts";
import { zhCustomer } from "./zh-customer.ts";
import { zhEntrance } from "./zh-entrance.ts";
import type { MessageTree } from "./message-tree.ts";
import { messages as staffMessages } from "./staff-messages.ts";

type CustomerMessages = typeof enEntrance & typeof enCustomer;

/** The messages of every locale, as the server has them. */
export const messages: { [L in InterfaceLocale]: MessageTree<CustomerMessages, L> } = {
  ...staffMessages,
  es: { ...esEntrance, ...esCustomer },
  it: { ...itEntrance, ...itCustomer },
  nl: { ...nlEntrance, ...nlCustomer },
  de: { ...deEntrance, ...deCustomer },
  zh: { ...zhEntrance, ...zhCustomer },
  pt: { ...ptEntrance, ...ptCustomer },
  pl: { ...plEntrance, ...plCustomer },
};
