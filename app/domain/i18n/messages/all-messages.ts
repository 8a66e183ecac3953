import type { InterfaceLocale } from "../locale.ts";
import type { enCustomer } from "./en-customer.ts";
import type { enEntrance } from "./en-entrance.ts";
import type { enRequest } from "./en-request.ts";
import { deCustomer } from "./de-customer.ts";
import { deEntrance } from "./de-entrance.ts";
import { deRequest } from "./de-request.ts";
import { esCustomer } from "./es-customer.ts";
import { esEntrance } from "./es-entrance.ts";
import { esRequest } from "./es-request.ts";
import { itCustomer } from "./it-customer.ts";
import { itEntrance } from "./it-entrance.ts";
import { itRequest } from "./it-request.ts";
import { nlCustomer } from "./nl-customer.ts";
import { nlEntrance } from "./nl-entrance.ts";
import { nlRequest } from "./nl-request.ts";
import { plCustomer } from "./pl-customer.ts";
import { plEntrance } from "./pl-entrance.ts";
import { plRequest } from "./pl-request.ts";
import { ptCustomer } from "./pt-customer.ts";
import { ptEntrance } from "./pt-entrance.ts";
import { ptRequest } from "./pt-request.ts";
import { zhCustomer } from "./zh-customer.ts";
import { zhEntrance } from "./zh-entrance.ts";
import { zhRequest } from "./zh-request.ts";
import type { MessageTree } from "./message-tree.ts";
import { messages as staffMessages } from "./staff-messages.ts";

type CustomerMessages = typeof enEntrance & typeof enCustomer & typeof enRequest;

/** The messages of every locale, as the server has them. */
export const messages: { [L in InterfaceLocale]: MessageTree<CustomerMessages, L> } = {
  ...staffMessages,
  es: { ...esEntrance, ...esCustomer, ...esRequest },
  it: { ...itEntrance, ...itCustomer, ...itRequest },
  nl: { ...nlEntrance, ...nlCustomer, ...nlRequest },
  de: { ...deEntrance, ...deCustomer, ...deRequest },
  zh: { ...zhEntrance, ...zhCustomer, ...zhRequest },
  pt: { ...ptEntrance, ...ptCustomer, ...ptRequest },
  pl: { ...plEntrance, ...plCustomer, ...plRequest },
};
