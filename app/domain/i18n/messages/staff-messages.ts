import { enAdmin } from "./en-admin.ts";
import { enCalls } from "./en-calls.ts";
import { enChat } from "./en-chat.ts";
import { enCustomer } from "./en-customer.ts";
import { enCounter } from "./en-counter.ts";
import { enEntrance } from "./en-entrance.ts";
import { enInsights } from "./en-insights.ts";
import { enProvenance } from "./en-provenance.ts";
import { enRequest } from "./en-request.ts";
import { enStaff } from "./en-staff.ts";
import { frAdmin } from "./fr-admin.ts";
import { frCalls } from "./fr-calls.ts";
import { frChat } from "./fr-chat.ts";
import { frCustomer } from "./fr-customer.ts";
import { frCounter } from "./fr-counter.ts";
import { frEntrance } from "./fr-entrance.ts";
import { frInsights } from "./fr-insights.ts";
import { frProvenance } from "./fr-provenance.ts";
import { frRequest } from "./fr-request.ts";
import { frStaff } from "./fr-staff.ts";

/** The messages of the locales that staff work in: all that a browser needs, since only staff pages run scripts. */
export const messages = {
  en: {
    ...enEntrance,
    ...enCustomer,
    ...enProvenance,
    ...enRequest,
    ...enChat,
    ...enCalls,
    ...enCounter,
    ...enStaff,
    ...enInsights,
    ...enAdmin,
  },
  fr: {
    ...frEntrance,
    ...frCustomer,
    ...frProvenance,
    ...frRequest,
    ...frChat,
    ...frCalls,
    ...frCounter,
    ...frStaff,
    ...frInsights,
    ...frAdmin,
  },
} as const;
