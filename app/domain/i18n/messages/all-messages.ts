import type { InterfaceLocale } from "../locale.ts";
import type { enCalls } from "./en-calls.ts";
import type { enChannels } from "./en-channels.ts";
import type { enChat } from "./en-chat.ts";
import type { enCustomer } from "./en-customer.ts";
import type { enEntrance } from "./en-entrance.ts";
import type { enEvidence } from "./en-evidence.ts";
import type { enMerged } from "./en-merged.ts";
import type { enProvenance } from "./en-provenance.ts";
import type { enRequest } from "./en-request.ts";
import type { enRouting } from "./en-routing.ts";
import type { enSatisfaction } from "./en-satisfaction.ts";
import { deCalls } from "./de-calls.ts";
import { deChannels } from "./de-channels.ts";
import { deChat } from "./de-chat.ts";
import { deCustomer } from "./de-customer.ts";
import { deEntrance } from "./de-entrance.ts";
import { deEvidence } from "./de-evidence.ts";
import { deMerged } from "./de-merged.ts";
import { deProvenance } from "./de-provenance.ts";
import { deRequest } from "./de-request.ts";
import { deRouting } from "./de-routing.ts";
import { deSatisfaction } from "./de-satisfaction.ts";
import { esCalls } from "./es-calls.ts";
import { esChannels } from "./es-channels.ts";
import { esChat } from "./es-chat.ts";
import { esCustomer } from "./es-customer.ts";
import { esEntrance } from "./es-entrance.ts";
import { esEvidence } from "./es-evidence.ts";
import { esMerged } from "./es-merged.ts";
import { esProvenance } from "./es-provenance.ts";
import { esRequest } from "./es-request.ts";
import { esRouting } from "./es-routing.ts";
import { esSatisfaction } from "./es-satisfaction.ts";
import { itCalls } from "./it-calls.ts";
import { itChannels } from "./it-channels.ts";
import { itChat } from "./it-chat.ts";
import { itCustomer } from "./it-customer.ts";
import { itEntrance } from "./it-entrance.ts";
import { itEvidence } from "./it-evidence.ts";
import { itMerged } from "./it-merged.ts";
import { itProvenance } from "./it-provenance.ts";
import { itRequest } from "./it-request.ts";
import { itRouting } from "./it-routing.ts";
import { itSatisfaction } from "./it-satisfaction.ts";
import { nlCalls } from "./nl-calls.ts";
import { nlChannels } from "./nl-channels.ts";
import { nlChat } from "./nl-chat.ts";
import { nlCustomer } from "./nl-customer.ts";
import { nlEntrance } from "./nl-entrance.ts";
import { nlEvidence } from "./nl-evidence.ts";
import { nlMerged } from "./nl-merged.ts";
import { nlProvenance } from "./nl-provenance.ts";
import { nlRequest } from "./nl-request.ts";
import { nlRouting } from "./nl-routing.ts";
import { nlSatisfaction } from "./nl-satisfaction.ts";
import { plCalls } from "./pl-calls.ts";
import { plChannels } from "./pl-channels.ts";
import { plChat } from "./pl-chat.ts";
import { plCustomer } from "./pl-customer.ts";
import { plEntrance } from "./pl-entrance.ts";
import { plEvidence } from "./pl-evidence.ts";
import { plMerged } from "./pl-merged.ts";
import { plProvenance } from "./pl-provenance.ts";
import { plRequest } from "./pl-request.ts";
import { plRouting } from "./pl-routing.ts";
import { plSatisfaction } from "./pl-satisfaction.ts";
import { ptCalls } from "./pt-calls.ts";
import { ptChannels } from "./pt-channels.ts";
import { ptChat } from "./pt-chat.ts";
import { ptCustomer } from "./pt-customer.ts";
import { ptEntrance } from "./pt-entrance.ts";
import { ptEvidence } from "./pt-evidence.ts";
import { ptMerged } from "./pt-merged.ts";
import { ptProvenance } from "./pt-provenance.ts";
import { ptRequest } from "./pt-request.ts";
import { ptRouting } from "./pt-routing.ts";
import { ptSatisfaction } from "./pt-satisfaction.ts";
import { zhCalls } from "./zh-calls.ts";
import { zhChannels } from "./zh-channels.ts";
import { zhChat } from "./zh-chat.ts";
import { zhCustomer } from "./zh-customer.ts";
import { zhEntrance } from "./zh-entrance.ts";
import { zhEvidence } from "./zh-evidence.ts";
import { zhMerged } from "./zh-merged.ts";
import { zhProvenance } from "./zh-provenance.ts";
import { zhRequest } from "./zh-request.ts";
import { zhRouting } from "./zh-routing.ts";
import { zhSatisfaction } from "./zh-satisfaction.ts";
import type { MessageTree } from "./message-tree.ts";
import { messages as staffMessages } from "./staff-messages.ts";

type CustomerMessages = typeof enEntrance &
  typeof enCustomer &
  typeof enMerged &
  typeof enProvenance &
  typeof enRequest &
  typeof enCalls &
  typeof enChannels &
  typeof enChat &
  typeof enEvidence &
  typeof enRouting &
  typeof enSatisfaction;

/** The messages of every locale, as the server has them. */
export const messages: { [L in InterfaceLocale]: MessageTree<CustomerMessages, L> } = {
  ...staffMessages,
  es: {
    ...esEntrance,
    ...esCustomer,
    ...esMerged,
    ...esProvenance,
    ...esRequest,
    ...esCalls,
    ...esChannels,
    ...esChat,
    ...esEvidence,
    ...esRouting,
    ...esSatisfaction,
  },
  it: {
    ...itEntrance,
    ...itCustomer,
    ...itMerged,
    ...itProvenance,
    ...itRequest,
    ...itCalls,
    ...itChannels,
    ...itChat,
    ...itEvidence,
    ...itRouting,
    ...itSatisfaction,
  },
  nl: {
    ...nlEntrance,
    ...nlCustomer,
    ...nlMerged,
    ...nlProvenance,
    ...nlRequest,
    ...nlCalls,
    ...nlChannels,
    ...nlChat,
    ...nlEvidence,
    ...nlRouting,
    ...nlSatisfaction,
  },
  de: {
    ...deEntrance,
    ...deCustomer,
    ...deMerged,
    ...deProvenance,
    ...deRequest,
    ...deCalls,
    ...deChannels,
    ...deChat,
    ...deEvidence,
    ...deRouting,
    ...deSatisfaction,
  },
  zh: {
    ...zhEntrance,
    ...zhCustomer,
    ...zhMerged,
    ...zhProvenance,
    ...zhRequest,
    ...zhCalls,
    ...zhChannels,
    ...zhChat,
    ...zhEvidence,
    ...zhRouting,
    ...zhSatisfaction,
  },
  pt: {
    ...ptEntrance,
    ...ptCustomer,
    ...ptMerged,
    ...ptProvenance,
    ...ptRequest,
    ...ptCalls,
    ...ptChannels,
    ...ptChat,
    ...ptEvidence,
    ...ptRouting,
    ...ptSatisfaction,
  },
  pl: {
    ...plEntrance,
    ...plCustomer,
    ...plMerged,
    ...plProvenance,
    ...plRequest,
    ...plCalls,
    ...plChannels,
    ...plChat,
    ...plEvidence,
    ...plRouting,
    ...plSatisfaction,
  },
};
