import { enAdmin } from "./en-admin.ts";
import { enCalls } from "./en-calls.ts";
import { enChannels } from "./en-channels.ts";
import { enChat } from "./en-chat.ts";
import { enCounter } from "./en-counter.ts";
import { enCustomer } from "./en-customer.ts";
import { enEntrance } from "./en-entrance.ts";
import { enEvidence } from "./en-evidence.ts";
import { enHold } from "./en-hold.ts";
import { enInsights } from "./en-insights.ts";
import { enMail } from "./en-mail.ts";
import { enMerge } from "./en-merge.ts";
import { enMerged } from "./en-merged.ts";
import { enOperations } from "./en-operations.ts";
import { enPeople } from "./en-people.ts";
import { enProvenance } from "./en-provenance.ts";
import { enPublishing } from "./en-publishing.ts";
import { enRatings } from "./en-ratings.ts";
import { enRequest } from "./en-request.ts";
import { enRouting } from "./en-routing.ts";
import { enSatisfaction } from "./en-satisfaction.ts";
import { enStaff } from "./en-staff.ts";
import { enTags } from "./en-tags.ts";
import { enTriage } from "./en-triage.ts";
import { frAdmin } from "./fr-admin.ts";
import { frCalls } from "./fr-calls.ts";
import { frChannels } from "./fr-channels.ts";
import { frChat } from "./fr-chat.ts";
import { frCounter } from "./fr-counter.ts";
import { frCustomer } from "./fr-customer.ts";
import { frEntrance } from "./fr-entrance.ts";
import { frEvidence } from "./fr-evidence.ts";
import { frHold } from "./fr-hold.ts";
import { frInsights } from "./fr-insights.ts";
import { frMail } from "./fr-mail.ts";
import { frMerge } from "./fr-merge.ts";
import { frMerged } from "./fr-merged.ts";
import { frOperations } from "./fr-operations.ts";
import { frPeople } from "./fr-people.ts";
import { frProvenance } from "./fr-provenance.ts";
import { frPublishing } from "./fr-publishing.ts";
import { frRatings } from "./fr-ratings.ts";
import { frRequest } from "./fr-request.ts";
import { frRouting } from "./fr-routing.ts";
import { frSatisfaction } from "./fr-satisfaction.ts";
import { frStaff } from "./fr-staff.ts";
import { frTags } from "./fr-tags.ts";
import { frTriage } from "./fr-triage.ts";

/** The messages of the locales that staff work in: all that a browser needs, since only staff pages run scripts. */
export const messages = {
  en: {
    ...enEntrance,
    ...enCustomer,
    ...enMerged,
    ...enProvenance,
    ...enRequest,
    ...enCalls,
    ...enChannels,
    ...enChat,
    ...enEvidence,
    ...enRouting,
    ...enSatisfaction,
    ...enStaff,
    ...enInsights,
    ...enAdmin,
    ...enCounter,
    ...enMail,
    ...enMerge,
    ...enOperations,
    ...enPeople,
    ...enTags,
    ...enPublishing,
    ...enRatings,
    ...enTriage,
    ...enHold,
  },
  fr: {
    ...frEntrance,
    ...frCustomer,
    ...frMerged,
    ...frProvenance,
    ...frRequest,
    ...frCalls,
    ...frChannels,
    ...frChat,
    ...frEvidence,
    ...frRouting,
    ...frSatisfaction,
    ...frStaff,
    ...frInsights,
    ...frAdmin,
    ...frCounter,
    ...frMail,
    ...frMerge,
    ...frOperations,
    ...frPeople,
    ...frTags,
    ...frPublishing,
    ...frRatings,
    ...frTriage,
    ...frHold,
  },
} as const;
