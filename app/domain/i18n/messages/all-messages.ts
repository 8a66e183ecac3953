import type { InterfaceLocale } from "../locale.ts";
import type { enCalls } from "./en-calls.ts";
import type { enChat } from "./en-chat.ts";
import type { enCustomer } from "./en-customer.ts";
import type { enEntrance } from "./en-entrance.ts";
import type { enProvenance } from "./en-provenance.ts";
import type { enRequest } from "./en-request.ts";
import { deCalls } from "./de-calls.ts";
import { deChat } from "./de-chat.ts";
import { deCustomer } from "./de-customer.ts";
import { deEntrance } from "./de-entrance.ts";
import { deProvenance } from "./de-provenance.ts";
import { deRequest } from "./de-request.ts";
import { esCalls } from "./es-calls.ts";
import { esChat } from "./es-chat.ts";
import { esCustomer } from "./es-customer.ts";
import { esEntrance } from "./es-entrance.ts";
import { esProvenance } from "./es-provenance.ts";
import { esRequest } from "./es-request.ts";
import { itCalls } from "./it-calls.ts";
import { itChat } from "./it-chat.ts";
import { itCustomer } from "./it-customer.ts";
import { itEntrance } from "./it-entrance.ts";
import { itProvenance } from "./it-provenance.ts";
import { itRequest } from "./it-request.ts";
import { nlCalls } from "./nl-calls.ts";
import { nlChat } from "./nl-chat.ts";
import { nlCustomer } from "./nl-customer.ts";
import { nlEntrance } from "./nl-entrance.ts";
import { nlProvenance } from "./nl-provenance.ts";
import { nlRequest } from "./nl-request.ts";
import { plCalls } from "./pl-calls.ts";
import { plChat } from "./pl-chat.ts";
import { plCustomer } from "./pl-customer.ts";
import { plEntrance } from "./pl-entrance.ts";
import { plProvenance } from "./pl-provenance.ts";
import { plRequest } from "./pl-request.ts";
import { ptCalls } from "./pt-calls.ts";
import { ptChat } from "./pt-chat.ts";
import { ptCustomer } from "./pt-customer.ts";
import { ptEntrance } from "./pt-entrance.ts";
import { ptProvenance } from "./pt-provenance.ts";
import { ptRequest } from "./pt-request.ts";
import { zhCalls } from "./zh-calls.ts";
import { zhChat } from "./zh-chat.ts";
import { zhCustomer } from "./zh-customer.ts";
import { zhEntrance } from "./zh-entrance.ts";
import { zhProvenance } from "./zh-provenance.ts";
import { zhRequest } from "./zh-request.ts";
import type { MessageTree } from "./message-tree.ts";
import { messages as staffMessages } from "./staff-messages.ts";

type CustomerMessages = typeof enEntrance &
  typeof enCustomer &
  typeof enProvenance &
  typeof enRequest &
  typeof enChat &
  typeof enCalls;

/** The messages of every locale, as the server has them. */
export const messages: { [L in InterfaceLocale]: MessageTree<CustomerMessages, L> } = {
  ...staffMessages,
  es: { ...esEntrance, ...esCustomer, ...esProvenance, ...esRequest, ...esChat, ...esCalls },
  it: { ...itEntrance, ...itCustomer, ...itProvenance, ...itRequest, ...itChat, ...itCalls },
  nl: { ...nlEntrance, ...nlCustomer, ...nlProvenance, ...nlRequest, ...nlChat, ...nlCalls },
  de: { ...deEntrance, ...deCustomer, ...deProvenance, ...deRequest, ...deChat, ...deCalls },
  zh: { ...zhEntrance, ...zhCustomer, ...zhProvenance, ...zhRequest, ...zhChat, ...zhCalls },
  pt: { ...ptEntrance, ...ptCustomer, ...ptProvenance, ...ptRequest, ...ptChat, ...ptCalls },
  pl: { ...plEntrance, ...plCustomer, ...plProvenance, ...plRequest, ...plChat, ...plCalls },
};
