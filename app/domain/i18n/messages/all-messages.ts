import type { InterfaceLocale } from "../locale.ts";
import type { enCustomer } from "./en-customer.ts";
import type { enEntrance } from "./en-entrance.ts";
import type { enProvenance } from "./en-provenance.ts";
import type { enRequest } from "./en-request.ts";
import type { enRouting } from "./en-routing.ts";
import { deCustomer } from "./de-customer.ts";
import { deEntrance } from "./de-entrance.ts";
import { deProvenance } from "./de-provenance.ts";
import { deRequest } from "./de-request.ts";
import { deRouting } from "./de-routing.ts";
import { esCustomer } from "./es-customer.ts";
import { esEntrance } from "./es-entrance.ts";
import { esProvenance } from "./es-provenance.ts";
import { esRequest } from "./es-request.ts";
import { esRouting } from "./es-routing.ts";
import { itCustomer } from "./it-customer.ts";
import { itEntrance } from "./it-entrance.ts";
import { itProvenance } from "./it-provenance.ts";
import { itRequest } from "./it-request.ts";
import { itRouting } from "./it-routing.ts";
import { nlCustomer } from "./nl-customer.ts";
import { nlEntrance } from "./nl-entrance.ts";
import { nlProvenance } from "./nl-provenance.ts";
import { nlRequest } from "./nl-request.ts";
import { nlRouting } from "./nl-routing.ts";
import { plCustomer } from "./pl-customer.ts";
import { plEntrance } from "./pl-entrance.ts";
import { plProvenance } from "./pl-provenance.ts";
import { plRequest } from "./pl-request.ts";
import { plRouting } from "./pl-routing.ts";
import { ptCustomer } from "./pt-customer.ts";
import { ptEntrance } from "./pt-entrance.ts";
import { ptProvenance } from "./pt-provenance.ts";
import { ptRequest } from "./pt-request.ts";
import { ptRouting } from "./pt-routing.ts";
import { zhCustomer } from "./zh-customer.ts";
import { zhEntrance } from "./zh-entrance.ts";
import { zhProvenance } from "./zh-provenance.ts";
import { zhRequest } from "./zh-request.ts";
import { zhRouting } from "./zh-routing.ts";
import type { MessageTree } from "./message-tree.ts";
import { messages as staffMessages } from "./staff-messages.ts";

type CustomerMessages = typeof enEntrance &
  typeof enCustomer &
  typeof enProvenance &
  typeof enRequest &
  typeof enRouting;

/** The messages of every locale, as the server has them. */
export const messages: { [L in InterfaceLocale]: MessageTree<CustomerMessages, L> } = {
  ...staffMessages,
  es: { ...esEntrance, ...esCustomer, ...esProvenance, ...esRequest, ...esRouting },
  it: { ...itEntrance, ...itCustomer, ...itProvenance, ...itRequest, ...itRouting },
  nl: { ...nlEntrance, ...nlCustomer, ...nlProvenance, ...nlRequest, ...nlRouting },
  de: { ...deEntrance, ...deCustomer, ...deProvenance, ...deRequest, ...deRouting },
  zh: { ...zhEntrance, ...zhCustomer, ...zhProvenance, ...zhRequest, ...zhRouting },
  pt: { ...ptEntrance, ...ptCustomer, ...ptProvenance, ...ptRequest, ...ptRouting },
  pl: { ...plEntrance, ...plCustomer, ...plProvenance, ...plRequest, ...plRouting },
};
